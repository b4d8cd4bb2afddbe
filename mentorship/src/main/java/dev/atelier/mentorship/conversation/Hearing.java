package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.conversation.Entry.Origin;
import dev.atelier.mentorship.conversation.Entry.Said;
import dev.atelier.mentorship.conversation.Entry.Wrapping;
import dev.atelier.mentorship.inbox.MailState;
import dev.atelier.mentorship.inbox.Outcome;
import dev.atelier.mentorship.inbox.Outcome.Whose;
import dev.atelier.mentorship.inbox.ReceivedMail;
import dev.atelier.mentorship.month.Month;
import dev.atelier.mentorship.post.OutlookThread;
import dev.atelier.mentorship.post.PostOffice;
import dev.atelier.mentorship.reading.ReadMail;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes a mail whose sender is beyond doubt: into its conversation, into a new one, or too late. */
@Component
class Hearing {

    private final Conversations conversations;
    private final Speaking speaking;
    private final Events events;
    private final ConversationLetters letters;
    private final PostOffice post;

    Hearing(
            Conversations conversations,
            Speaking speaking,
            Events events,
            ConversationLetters letters,
            PostOffice post) {
        this.conversations = conversations;
        this.speaking = speaking;
        this.events = events;
        this.letters = letters;
        this.post = post;
    }

    /** Mentors may always answer; learners within their month. */
    Outcome answer(ReceivedMail mail, ReadMail read, Conversation conversation, Correspondent author) {
        var month = conversation.month();
        if (author.side() == Side.LEARNER && month.window().isOver(mail.receivedAt())) {
            events.note(conversation.id(), Events.Kind.LATE, author.id(), null, "", mail.receivedAt());
            return late(read, month, author, new Whose(author.id(), month.id(), conversation.id()));
        }
        speaking.say(conversation, author, entry(mail, read));
        return new Outcome(
                MailState.DELIVERED,
                author.side() == Side.LEARNER ? "from the learner" : "from a mentor",
                new Whose(author.id(), month.id(), conversation.id()));
    }

    Outcome question(ReceivedMail mail, ReadMail read, Month month, Correspondent learner) {
        if (month.window().isOver(mail.receivedAt())) {
            return late(read, month, learner, new Whose(learner.id(), month.id(), null));
        }
        var conversation = conversations.start(mail.id(), month, Subject.of(read.subject()), mail.receivedAt());
        speaking.say(conversation, learner, entry(mail, read));
        return new Outcome(
                MailState.DELIVERED, "a new question", new Whose(learner.id(), month.id(), conversation.id()));
    }

    private Outcome late(ReadMail read, Month month, Correspondent learner, Whose whose) {
        post.send(letters.closed(month, learner, read.messageId().stream().toList()));
        return new Outcome(MailState.LATE, "it came after the month had ended", whose);
    }

    private static Entry entry(ReceivedMail mail, ReadMail read) {
        var said = Words.in(read);
        var words = said.isNothing() ? new Said("(This mail has no words.)", said.folded(), List.of()) : said;
        return new Entry(
                mail.id(),
                Origin.MAIL,
                new Wrapping(
                        read.messageId().orElse(null),
                        OutlookThread.of(
                                        read.headers().text("Thread-Topic"),
                                        read.headers().first("Thread-Index").orElse(null))
                                .orElse(null)),
                words,
                mail.receivedAt());
    }
}
