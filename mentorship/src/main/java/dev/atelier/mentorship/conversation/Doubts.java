package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.inbox.MailState;
import dev.atelier.mentorship.inbox.Outcome;
import dev.atelier.mentorship.inbox.ReceivedMail;
import dev.atelier.mentorship.month.Month;
import dev.atelier.mentorship.post.Letter.About;
import dev.atelier.mentorship.post.MailSettings;
import dev.atelier.mentorship.post.PostOffice;
import dev.atelier.mentorship.post.Posting.Sent;
import dev.atelier.mentorship.reading.ReadMail;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What to do with mail that is not, or not surely, from somebody who takes part. */
@Component
class Doubts {

    private final Correspondents correspondents;
    private final ConversationLetters letters;
    private final PostOffice post;
    private final MailSettings settings;

    Doubts(Correspondents correspondents, ConversationLetters letters, PostOffice post, MailSettings settings) {
        this.correspondents = correspondents;
        this.letters = letters;
        this.post = post;
        this.settings = settings;
    }

    boolean isOurs(String sender) {
        return settings.isOurs(sender);
    }

    Optional<Correspondent> learner(Month month) {
        return correspondents.learner(month);
    }

    /** Keeps it, and asks the person at their verified address: the one who wrote gets no word. */
    Outcome ask(ReceivedMail mail, ReadMail read, Attribution.Unconfirmed unconfirmed) {
        var about = new About(unconfirmed.conversation().month().id(), null);
        var subject = Subject.of(read.subject()).value();
        post.send(letters.confirm(unconfirmed.owner(), mail.id(), subject, about));
        return new Outcome(MailState.HELD, unconfirmed.reason(), PersonMail.whose(unconfirmed));
    }

    /** Tells the sender of the envelope, as RFC 3834 has it, once a week. */
    Outcome refuse(ReceivedMail mail, ReadMail read) {
        var answer = letters.refusal(mail.sender(), read.messageId().stream().toList());
        var told = post.send(answer) instanceof Sent ? "told so" : "not told again";
        return Outcome.of(MailState.REFUSED, "from nobody who takes part; " + told);
    }
}
