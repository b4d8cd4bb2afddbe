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
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sorts what programs wrote: it is noted, never answered, and never anybody's turn. */
@Component
class MachineMail {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Clues clues;
    private final SentLetters letters;
    private final AddressHealth health;
    private final Events events;
    private final Failures failures;

    MachineMail(Clues clues, SentLetters letters, AddressHealth health, Events events, Failures failures) {
        this.clues = clues;
        this.letters = letters;
        this.health = health;
        this.events = events;
        this.failures = failures;
    }

    Outcome away(ReceivedMail mail, ReadMail read, Recipient recipient, MailKind.AutoReply reply) {
        var letter = clues.letter(read, recipient);
        letter.ifPresent(answered -> {
            var person = answered.person();
            var thread = answered.conversation();
            if (person != null && thread != null) {
                var until = reply.awayUntil().map(DAY::format).orElse("");
                events.noteOnce(thread, Events.Kind.AWAY, person, until, mail.receivedAt());
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
                case HARD -> failed(mail, mine, bounce.status().orElse("no such mailbox"), true);
                case SOFT, POLICY -> failed(mail, mine, bounce.status().orElse("not delivered"), false);
                case DELAYED -> {}
            }
        });
        return new Outcome(
                MailState.BOUNCE, letter.isPresent() ? reason : reason + ", about no mail of ours", whose(letter));
    }

    /** Whoever calls our mail spam gets none: the conversation stays on the web. */
    Outcome complaint(ReceivedMail mail, ReadMail read, Recipient recipient, MailKind.Complaint complaint) {
        var letter = failed(read, recipient, complaint.originalMessageId());
        letter.ifPresent(mine -> failed(mail, mine, "called spam", true));
        return new Outcome(MailState.COMPLAINT, complaint.reason(), whose(letter));
    }

    private Optional<SentLetter> failed(ReadMail read, Recipient recipient, Optional<String> original) {
        return clues.letter(read, recipient)
                .or(() -> original.flatMap(id -> letters.byMessageId(List.of(id.replaceAll("[<>\\s]", "")))));
    }

    private void failed(ReceivedMail mail, SentLetter letter, String reason, boolean forGood) {
        health.bounced(letter.id(), reason, forGood, mail.receivedAt());
        var person = letter.person();
        if (person == null) {
            return;
        }
        if (forGood) {
            failures.tell(person, reason);
        }
        var thread = letter.conversation();
        if (thread != null) {
            events.noteOnce(thread, Events.Kind.BOUNCED, person, reason, mail.receivedAt());
        }
    }

    private static Whose whose(Optional<SentLetter> letter) {
        return letter.map(mine -> new Whose(mine.person(), mine.month(), mine.conversation()))
                .orElse(Whose.NOBODYS);
    }
}
