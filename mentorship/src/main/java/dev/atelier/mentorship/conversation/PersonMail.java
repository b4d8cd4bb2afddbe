package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.inbox.MailState;
import dev.atelier.mentorship.inbox.Outcome;
import dev.atelier.mentorship.inbox.Outcome.Whose;
import dev.atelier.mentorship.inbox.ReceivedMail;
import dev.atelier.mentorship.inbox.Recipient;
import dev.atelier.mentorship.post.AddressHealth;
import dev.atelier.mentorship.reading.ReadMail;
import org.springframework.stereotype.Component;

/** Sorts what a person wrote. */
@Component
class PersonMail {

    private final Clues clues;
    private final Hearing hearing;
    private final Doubts doubts;
    private final AddressHealth health;

    PersonMail(Clues clues, Hearing hearing, Doubts doubts, AddressHealth health) {
        this.clues = clues;
        this.hearing = hearing;
        this.doubts = doubts;
        this.health = health;
    }

    Outcome sort(ReceivedMail mail, ReadMail read, Recipient recipient) {
        if (recipient instanceof Recipient.Postmaster) {
            return Outcome.of(MailState.HELD, "for the postmaster");
        }
        if (read.from().size() != 1) {
            return Outcome.of(MailState.HELD, "it names " + (read.from().isEmpty() ? "no sender" : "several senders"));
        }
        var sender = read.from().getFirst().address();
        if (doubts.isOurs(sender)) {
            return Outcome.of(MailState.REFUSED, "it says it is from ourselves");
        }
        var clue = clues.of(read, recipient, sender, mail.receivedAt());
        return decide(
                mail, read, sender, Attribution.of(clue, sender, mail.proof().verdict()));
    }

    /** Whether a mail would be somebody's, had a person written it. */
    boolean isFromParticipant(ReceivedMail mail, ReadMail read, Recipient recipient) {
        return read.from().size() == 1
                && !(clues.of(read, recipient, read.from().getFirst().address(), mail.receivedAt())
                        instanceof Clue.Nothing);
    }

    private Outcome decide(ReceivedMail mail, ReadMail read, String sender, Attribution attribution) {
        return switch (attribution) {
            case Attribution.Belongs mine -> {
                health.alive(sender);
                yield hearing.answer(mail, read, mine.conversation(), mine.author());
            }
            case Attribution.Asks asks -> {
                health.alive(sender);
                yield doubts.learner(asks.month())
                        .map(learner -> hearing.question(mail, read, asks.month(), learner))
                        .orElseGet(() -> Outcome.of(MailState.HELD, "the learner is not known any more"));
            }
            case Attribution.Unconfirmed unconfirmed -> doubts.ask(mail, read, unconfirmed);
            case Attribution.Doubtful doubtful -> new Outcome(MailState.HELD, doubtful.reason(), doubtful.whose());
            case Attribution.Stranger stranger -> doubts.refuse(mail, read);
        };
    }

    static Whose whose(Attribution.Unconfirmed unconfirmed) {
        return new Whose(
                unconfirmed.owner().id(),
                unconfirmed.conversation().month().id(),
                unconfirmed.conversation().id());
    }
}
