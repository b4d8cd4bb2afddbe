package dev.atelier.mentorship.conversation;

import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.inbox.HeldMails;
import dev.atelier.mentorship.month.MonthWords;
import dev.atelier.mentorship.page.MyMentorPage;
import dev.atelier.mentorship.page.MyMentorPage.Ask;
import dev.atelier.mentorship.page.MyMentorPage.Card;
import dev.atelier.mentorship.page.MyMentorPage.Choice;
import dev.atelier.mentorship.page.MyMentorPage.Line;
import dev.atelier.mentorship.page.MyMentorPage.Problem;
import dev.atelier.mentorship.page.ThreadPage.Link;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a learner's months and conversations. */
@Component
class MyMentorView {

    private final MyMonths months;
    private final MyConversations conversations;
    private final HeldMails held;
    private final MessageDrafts drafts;
    private final InstantSource clock;

    MyMentorView(
            MyMonths months, MyConversations conversations, HeldMails held, MessageDrafts drafts, InstantSource clock) {
        this.months = months;
        this.conversations = conversations;
        this.held = held;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The page, with whatever the learner has begun to ask. */
    MyMentorPage page(LearnerId learner) {
        var draft = drafts.ofQuestion(learner.value());
        return page(learner, QuestionForm.begun(draft.subject(), draft.words()), List.of());
    }

    MyMentorPage page(LearnerId learner, QuestionForm typed, List<Problem> problems) {
        var now = clock.instant();
        var mine = months.of(learner);
        return new MyMentorPage(
                mine.stream().map(month -> card(month, now)).toList(),
                held.waitingFor(learner.value()).stream()
                        .map(mail -> new Link("/my/mentor/held/" + mail.id(), mail.subject()))
                        .toList(),
                conversations.of(learner).stream().map(line -> line(line, now)).toList(),
                ask(mine, typed, problems, now));
    }

    private static Card card(MyMonths.Mine mine, Instant now) {
        var window = mine.month().window();
        return new Card(
                mine.month().id().toString(),
                mine.month().title(),
                Marks.left(window, now),
                MonthWords.until(window),
                Objects.requireNonNullElse(mine.mentor(), "the staff of the workshop"),
                window.isOver(now) ? "" : mine.mailbox());
    }

    private static Line line(MyConversations.Line line, Instant now) {
        var since = line.since() == null ? "" : Times.since(line.since(), now, line.zone());
        var last = Times.stamp(line.last(), line.zone());
        return new Line(
                "/my/mentor/" + line.id(),
                line.subject(),
                Marks.forLearner(line.turn(), line.mentor(), since),
                last.words(),
                last.machine());
    }

    private static @Nullable Ask ask(
            List<MyMonths.Mine> mine, QuestionForm typed, List<Problem> problems, Instant now) {
        var open = mine.stream()
                .filter(month -> month.month().window().contains(now))
                .map(month ->
                        new Choice(month.month().id().toString(), month.month().title()))
                .toList();
        return open.isEmpty() && problems.isEmpty()
                ? null
                : new Ask(typed.form(), open, typed.month(), typed.subject(), typed.text(), problems);
    }
}
