package dev.atelier.mentorship.post;

import dev.atelier.mentorship.post.Posting.Sent;
import dev.atelier.mentorship.post.Posting.Suppressed;
import java.time.InstantSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands letters over for sending, within the transaction of what they tell, and keeps a row of each, sent or not. */
@Component
public class PostOffice {

    private final Budget budget;
    private final LetterBook book;
    private final Envelope envelope;
    private final JavaMailSender sender;
    private final InstantSource clock;

    PostOffice(Budget budget, LetterBook book, Envelope envelope, JavaMailSender sender, InstantSource clock) {
        this.budget = budget;
        this.book = book;
        this.envelope = envelope;
        this.sender = sender;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Posting send(Letter letter) {
        var now = clock.instant();
        var objection = budget.objection(letter, now);
        if (objection.isPresent()) {
            return suppress(letter, objection.get());
        }
        var ready = envelope.around(letter, now);
        book.enter(letter, ready.messageId(), ready.token(), now);
        sender.send(ready.mail());
        return new Sent(ready.messageId());
    }

    /** Leaves a row about a letter that was not even worth writing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Posting suppress(Letter letter, String reason) {
        book.enterSuppressed(letter, reason, clock.instant());
        return new Suppressed(reason);
    }
}
