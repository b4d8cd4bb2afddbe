package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.inbox.MailState;
import dev.atelier.mentorship.inbox.Outcome;
import dev.atelier.mentorship.inbox.Outcome.Whose;
import dev.atelier.mentorship.inbox.ReceivedMail;
import dev.atelier.mentorship.inbox.Recipient;
import dev.atelier.mentorship.post.AddressHealth;
import dev.atelier.mentorship.post.SentLetters;
import dev.atelier.mentorship.post.SentLetters.SentLetter;
import dev.atelier.mentorship.reading.MailKind;
import dev.atelier.mentorship.reading.ReadMail;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sorts what programs wrote: it is noted, never answered, and never anybody's turn. */
@Component
class MachineMail {

    private final Clues clues;
    private final SentLetters letters;
    private final AddressHealth health;
    private final Failures failures;
    private final Escalation escalation;

    MachineMail(Clues clues, SentLetters letters, AddressHealth health, Failures failures, Escalation escalation) {
        this.clues = clues;
        this.letters = letters;
        this.health = health;
        this.failures = failures;
        this.escalation = escalation;
    }

    Outcome away(ReceivedMail mail, ReadMail read, Recipient recipient, MailKind.AutoReply reply) {
        var letter = clues.letter(read, recipient);
        letter.ifPresent(answered -> {
            var person = answered.person();
            var thread = answered.conversation();
            if (person != null && thread != null) {
                escalation.away(thread, person, reply.awayUntil(), mail.receivedAt());
            }
        });
        return new Outcome(MailState.AUTO_REPLY, reply.reason(), whose(letter));
    }

    /** Without a token or the name of a mail of ours anybody could have made it up: then it changes nothing. */
    Outcome bounce(ReceivedMail mail, ReadMail read, Recipient recipient, MailKind.Bounce bounce) {
        var letter = failed(read, recipient, bounce.originalMessageId());
        var reason = bounce.severity() + bounce.status().map(code -> " " + code).orElse("") + ", " + bounce.reason();
        letter.ifPresent(mine -> {
            switch (bounce.severity()) {
                case HARD -> failedForGood(mail, mine, bounce.status().orElse("no such mailbox"));
                case SOFT -> {
                    var words = bounce.status().orElse("not delivered");
                    told(mail, mine, words, health.bouncedSoftly(mine.id(), words, mail.receivedAt()));
                }
                case POLICY -> {
                    var words = bounce.status().orElse("not accepted");
                    health.refused(mine.id(), words, mail.receivedAt());
                    told(mail, mine, words, false);
                }
                case DELAYED -> {}
            }
        });
        return new Outcome(
                MailState.BOUNCE, letter.isPresent() ? reason : reason + ", about no mail of ours", whose(letter));
    }

    /** Whoever calls our mail spam gets none: the conversation stays on the web. */
    Outcome complaint(ReceivedMail mail, ReadMail read, Recipient recipient, MailKind.Complaint complaint) {
        var letter = failed(read, recipient, complaint.originalMessageId());
        letter.ifPresent(mine -> failedForGood(mail, mine, "called spam"));
        return new Outcome(MailState.COMPLAINT, complaint.reason(), whose(letter));
    }

    private Optional<SentLetter> failed(ReadMail read, Recipient recipient, Optional<String> original) {
        return clues.letter(read, recipient)
                .or(() -> original.flatMap(id -> letters.byMessageId(List.of(id.replaceAll("[<>\\s]", "")))));
    }

    private void failedForGood(ReceivedMail mail, SentLetter letter, String reason) {
        health.bouncedForGood(letter.id(), reason, mail.receivedAt());
        told(mail, letter, reason, true);
    }

    private void told(ReceivedMail mail, SentLetter letter, String reason, boolean forGood) {
        var person = letter.person();
        if (person == null) {
            return;
        }
        if (forGood) {
            failures.tell(person, reason);
        }
        var thread = letter.conversation();
        if (thread != null) {
            escalation.returned(thread, person, reason, forGood, mail.receivedAt());
        }
    }

    private static Whose whose(Optional<SentLetter> letter) {
        return letter.map(mine -> new Whose(mine.person(), mine.month(), mine.conversation()))
                .orElse(Whose.NOBODYS);
    }
}
