package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.month.MonthWords;
import dev.atelier.mentorship.page.ThreadPage;
import dev.atelier.mentorship.page.ThreadPage.Inserting;
import dev.atelier.mentorship.page.ThreadPage.Link;
import dev.atelier.mentorship.page.ThreadPage.Mark;
import dev.atelier.mentorship.page.ThreadPage.Panels;
import dev.atelier.mentorship.page.ThreadPage.Reply;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a conversation, for its learner and for its mentors. */
@Component
class ThreadView {

    private final Transcripts transcripts;
    private final Dues dues;
    private final MessageDrafts drafts;
    private final StaffPanels panels;
    private final InstantSource clock;

    ThreadView(Transcripts transcripts, Dues dues, MessageDrafts drafts, StaffPanels panels, InstantSource clock) {
        this.transcripts = transcripts;
        this.dues = dues;
        this.drafts = drafts;
        this.panels = panels;
        this.clock = clock;
    }

    /** What stands in a form: a draft, or what comes back with something to do about it. */
    record Typed(String text, String error) {

        static final Typed NOTHING = new Typed("", "");
    }

    /** Somebody of the staff; {@code speaks} whether they may answer. */
    record Viewer(UUID person, boolean speaks) {}

    ThreadPage forLearner(Conversation conversation, Typed typed) {
        var transcript = transcripts.of(conversation.id());
        var now = clock.instant();
        var address = "/my/mentor/" + conversation.id();
        var open = !conversation.month().window().isOver(now);
        var who = transcript.mentor() == null
                ? "The staff of your workshop"
                : transcript.mentor() + ", the staff of your workshop";
        return page(
                conversation,
                transcript,
                List.of(),
                new Link("/my/mentor", "All conversations"),
                Marks.forLearner(transcript.turn(), transcript.mentor(), since(conversation, transcript, now)),
                address,
                open
                        ? reply(
                                address,
                                begun(
                                        conversation,
                                        conversation.month().learner().value(),
                                        typed),
                                who + " and you can read it.",
                                null,
                                null)
                        : null,
                "Your month ended with "
                        + MonthWords.lastDay(conversation.month().window())
                        + ". What you asked before is still answered, and comes by mail and here.",
                null);
    }

    ThreadPage forMentor(Conversation conversation, Viewer viewer, Typed answer, Typed aside) {
        var transcript = transcripts.of(conversation.id());
        var now = clock.instant();
        var address = "/staff/mentorship/" + conversation.id();
        var settle = transcript.turn().equals("MENTOR") ? address + "/settlement" : null;
        return page(
                conversation,
                transcript,
                panels.notes(conversation),
                new Link("/staff/mentorship", "All questions"),
                Marks.forMentor(
                        transcript.turn(),
                        transcript.learner(),
                        transcript.mentor(),
                        since(conversation, transcript, now)),
                address,
                viewer.speaks()
                        ? reply(
                                address,
                                begun(conversation, viewer.person(), answer),
                                transcript.learner() + " and the staff of the cohort can read it.",
                                settle,
                                panels.inserting(viewer, address))
                        : null,
                "You look at this as an admin. Who teaches the cohort can answer.",
                panels.of(conversation, transcript, viewer, aside));
    }

    private ThreadPage page(
            Conversation conversation,
            Transcript transcript,
            List<Notes.Line> notes,
            Link back,
            Mark turn,
            String address,
            @Nullable Reply reply,
            String closed,
            @Nullable Panels panels) {
        var window = conversation.month().window();
        var now = clock.instant();
        return new ThreadPage(
                conversation.subject(),
                back,
                Stream.concat(
                                Stream.of(Marks.left(window, now), turn),
                                TurnMarks.of(dues.of(conversation, transcript, now), transcript, window.zone(), now)
                                        .stream())
                        .toList(),
                trouble(transcript),
                MonthWords.zone(window.zone()),
                address + "/mbox",
                new Timeline(
                                window.zone(),
                                address + "/files/",
                                panels == null ? conversation.month().learner().value() : null)
                        .of(transcript, notes),
                reply,
                closed,
                panels);
    }

    /** What was typed just now, or else what was kept of it before. */
    private Typed begun(Conversation conversation, UUID person, Typed typed) {
        return typed.equals(Typed.NOTHING)
                ? new Typed(drafts.ofAnswer(conversation.id(), person).words(), "")
                : typed;
    }

    private static Reply reply(
            String address, Typed typed, String seen, @Nullable String settle, @Nullable Inserting inserting) {
        return new Reply(
                address + "/messages",
                UUID.randomUUID().toString(),
                address + "/draft",
                "Here, or to the mail in your inbox. Both end up in this thread.",
                seen,
                typed.text(),
                typed.error(),
                settle,
                inserting);
    }

    private static String trouble(Transcript transcript) {
        return transcript.failures().stream()
                .map(failure -> "Mail to " + failure.name() + " does not arrive (" + failure.reason()
                        + "). Everything is here instead.")
                .collect(Collectors.joining(" "));
    }

    private static String since(Conversation conversation, Transcript transcript, Instant now) {
        var since = transcript.waitingSince();
        return since == null
                ? ""
                : Times.since(since, now, conversation.month().window().zone());
    }
}
