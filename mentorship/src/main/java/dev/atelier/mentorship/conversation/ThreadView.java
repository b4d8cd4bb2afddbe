package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.month.MonthWords;
import dev.atelier.mentorship.page.ThreadPage;
import dev.atelier.mentorship.page.ThreadPage.Handing;
import dev.atelier.mentorship.page.ThreadPage.Link;
import dev.atelier.mentorship.page.ThreadPage.Mark;
import dev.atelier.mentorship.page.ThreadPage.Noting;
import dev.atelier.mentorship.page.ThreadPage.Pausing;
import dev.atelier.mentorship.page.ThreadPage.Reply;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a conversation, for its learner and for its mentors. */
@Component
class ThreadView {

    private final Transcripts transcripts;
    private final Staff staff;
    private final Notes notes;
    private final InstantSource clock;

    ThreadView(Transcripts transcripts, Staff staff, Notes notes, InstantSource clock) {
        this.transcripts = transcripts;
        this.staff = staff;
        this.notes = notes;
        this.clock = clock;
    }

    /** What was typed into the form, if it comes back. */
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
                false,
                new Link("/my/mentor", "All conversations"),
                Marks.forLearner(transcript.turn(), transcript.mentor(), since(conversation, transcript, now)),
                address,
                open ? reply(address, typed, who + " and you can read it.", null) : null,
                "Your month ended with "
                        + MonthWords.lastDay(conversation.month().window())
                        + ". What you asked before is still answered, and comes by mail and here.",
                null,
                null,
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
                notes.of(conversation.id()),
                true,
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
                                answer,
                                transcript.learner() + " and the staff of the cohort can read it.",
                                settle)
                        : null,
                "You look at this as an admin. Who teaches the cohort can answer.",
                new Handing(address + "/mentor", staff.others(conversation)),
                viewer.speaks() && transcript.turn().equals("MENTOR")
                        ? pausing(
                                transcript,
                                address,
                                conversation.month().window().zone(),
                                now)
                        : null,
                viewer.speaks() ? noting(conversation, viewer, address, aside) : null);
    }

    private static Pausing pausing(Transcript transcript, String address, ZoneId zone, Instant now) {
        var until = transcript.pausedUntil();
        return new Pausing(
                address + "/pause",
                Pause.earliest(zone, now).toString(),
                Pause.latest(zone, now).toString(),
                until == null || !until.isAfter(now)
                        ? ""
                        : Times.stamp(until, zone).words(),
                address + "/pause/end");
    }

    private static Noting noting(Conversation conversation, Viewer viewer, String address, Typed typed) {
        var mentor = conversation.mentor();
        var asked = mentor != null && mentor.value().equals(viewer.person());
        return new Noting(
                address + "/notes",
                UUID.randomUUID().toString(),
                typed.text(),
                typed.error(),
                asked ? address + "/return" : null);
    }

    private ThreadPage page(
            Conversation conversation,
            Transcript transcript,
            List<Notes.Line> notes,
            boolean forStaff,
            Link back,
            Mark turn,
            String address,
            @Nullable Reply reply,
            String closed,
            @Nullable Handing handing,
            @Nullable Pausing pausing,
            @Nullable Noting noting) {
        var window = conversation.month().window();
        return new ThreadPage(
                conversation.subject(),
                back,
                List.of(Marks.left(window, clock.instant()), turn),
                trouble(transcript),
                MonthWords.zone(window.zone()),
                address + "/mbox",
                new Timeline(window.zone(), address + "/files/", forStaff).of(transcript, notes),
                reply,
                closed,
                handing,
                pausing,
                noting);
    }

    private static Reply reply(String address, Typed typed, String seen, @Nullable String settle) {
        return new Reply(
                address + "/messages",
                UUID.randomUUID().toString(),
                "Here, or to the mail in your inbox. Both end up in this thread.",
                seen,
                typed.text(),
                typed.error(),
                settle);
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
