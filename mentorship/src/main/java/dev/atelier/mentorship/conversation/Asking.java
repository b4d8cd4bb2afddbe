package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.conversation.Entry.Origin;
import dev.atelier.mentorship.conversation.Entry.Said;
import dev.atelier.mentorship.month.Month;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions and answers that are written on the web. */
@Component
class Asking {

    private final Conversations conversations;
    private final Speaking speaking;
    private final MessageDrafts drafts;
    private final InstantSource clock;

    Asking(Conversations conversations, Speaking speaking, MessageDrafts drafts, InstantSource clock) {
        this.conversations = conversations;
        this.speaking = speaking;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Answer {

        record Heard(UUID conversation) implements Answer {}

        /** The month is over. */
        record TooLate() implements Answer {}
    }

    /** Opens a conversation; {@code form} names the form that was shown, so that sent twice it asks once. */
    @Transactional
    public Answer ask(UUID form, Month month, Correspondent learner, Subject subject, String text) {
        var now = clock.instant();
        if (month.window().isOver(now)) {
            return new Answer.TooLate();
        }
        var conversation = conversations.start(form, month, subject, now);
        speaking.say(conversation, learner, new Entry(form, Origin.WEB, null, Said.words(text), now));
        drafts.forgetQuestion(learner.id());
        return new Answer.Heard(conversation.id());
    }

    /** Mentors may always answer, learners within their month. */
    @Transactional
    public Answer answer(UUID form, Conversation conversation, Correspondent author, String text) {
        var now = clock.instant();
        if (author.side() == Side.LEARNER && conversation.month().window().isOver(now)) {
            return new Answer.TooLate();
        }
        speaking.say(conversation, author, new Entry(form, Origin.WEB, null, Said.words(text), now));
        drafts.forgetAnswer(conversation.id(), author.id());
        return new Answer.Heard(conversation.id());
    }
}
