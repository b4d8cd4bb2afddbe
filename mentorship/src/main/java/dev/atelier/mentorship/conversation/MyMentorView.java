package dev.atelier.mentorship.conversation;

import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.inbox.HeldMails;
import dev.atelier.mentorship.page.MyMentorPage;
import dev.atelier.mentorship.page.MyMentorPage.Ask;
import dev.atelier.mentorship.page.MyMentorPage.Choice;
import dev.atelier.mentorship.page.MyMentorPage.Line;
import dev.atelier.mentorship.page.MyMentorPage.Problem;
import dev.atelier.mentorship.page.ThreadPage.Link;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a learner's months and conversations. */
@Component
class MyMentorView {

    private final MonthCards cards;
    private final MyConversations conversations;
    private final HeldMails held;
    private final MessageDrafts drafts;
    private final InstantSource clock;

    MyMentorView(
            MonthCards cards,
            MyConversations conversations,
            HeldMails held,
            MessageDrafts drafts,
            InstantSource clock) {
        this.cards = cards;
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
        var months = cards.of(learner, now);
        return new MyMentorPage(
                months.all(),
                held.waitingFor(learner.value()).stream()
                        .map(mail -> new Link("/my/mentor/held/" + mail.id(), mail.subject()))
                        .toList(),
                conversations.of(learner).stream().map(line -> line(line, now)).toList(),
                ask(months.open(), typed, problems));
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

    private static @Nullable Ask ask(List<Choice> open, QuestionForm typed, List<Problem> problems) {
        return open.isEmpty() && problems.isEmpty()
                ? null
                : new Ask(typed.form(), open, typed.month(), typed.subject(), typed.text(), problems);
    }
}
