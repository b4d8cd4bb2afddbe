package dev.atelier.mentorship.conversation;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.inbox.Recipient;
import dev.atelier.mentorship.month.Mailboxes;
import dev.atelier.mentorship.month.Month;
import dev.atelier.mentorship.month.Months;
import dev.atelier.mentorship.post.SentLetters;
import dev.atelier.mentorship.post.SentLetters.SentLetter;
import dev.atelier.mentorship.reading.ReadMail;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks up whose a mail says it is: by the token in its envelope, else by the mails of ours that it names; never by its subject. */
@Component
class Clues {

    private final SentLetters letters;
    private final Mailboxes mailboxes;
    private final Months months;
    private final Conversations conversations;
    private final Correspondents correspondents;

    Clues(
            SentLetters letters,
            Mailboxes mailboxes,
            Months months,
            Conversations conversations,
            Correspondents correspondents) {
        this.letters = letters;
        this.mailboxes = mailboxes;
        this.months = months;
        this.conversations = conversations;
        this.correspondents = correspondents;
    }

    boolean knows(Recipient recipient) {
        return switch (recipient) {
            case Recipient.Letterbox box -> letters.hasToken(box.token());
            case Recipient.Mailbox box -> mailboxes.cohort(box.token()).isPresent();
            case Recipient.Front front -> true;
            case Recipient.Postmaster postmaster -> true;
        };
    }

    /** The letter of ours that a mail is about. */
    Optional<SentLetter> letter(ReadMail mail, Recipient recipient) {
        return byToken(recipient).or(() -> letters.byMessageId(references(mail)));
    }

    /** Clues of a mail that was received at that moment. */
    Clue of(ReadMail mail, Recipient recipient, String sender, Instant at) {
        var byToken = byToken(recipient);
        if (byToken.isPresent()) {
            var letter = byToken.get();
            return answer(letter, true)
                    .orElseGet(() -> question(sender, month -> month.id().equals(letter.month())));
        }
        return letters.byMessageId(references(mail))
                .flatMap(letter -> answer(letter, false))
                .orElseGet(() -> unprompted(recipient, sender, at));
    }

    private Optional<SentLetter> byToken(Recipient recipient) {
        return recipient instanceof Recipient.Letterbox box ? letters.byToken(box.token()) : Optional.empty();
    }

    private Optional<Clue> answer(SentLetter letter, boolean byToken) {
        var person = letter.person();
        var thread = letter.conversation();
        if (person == null || thread == null) {
            return Optional.empty();
        }
        return conversations
                .find(thread)
                .map(conversation -> correspondents
                        .in(conversation.month(), person)
                        .<Clue>map(owner -> new Clue.Answer(conversation, owner, byToken))
                        .orElseGet(() -> new Clue.Former(person, conversation)));
    }

    private Clue unprompted(Recipient recipient, String sender, Instant at) {
        return switch (recipient) {
            case Recipient.Mailbox box ->
                mailboxes
                        .cohort(box.token())
                        .map(cohort -> inCohort(cohort, sender))
                        .orElseGet(Clue.Nothing::new);
            case Recipient.Front front -> atFront(front, sender, at);
            case Recipient.Letterbox box -> new Clue.Nothing();
            case Recipient.Postmaster postmaster -> new Clue.Nothing();
        };
    }

    private Clue inCohort(CohortId cohort, String sender) {
        var question = question(sender, month -> month.cohort().equals(cohort));
        return question instanceof Clue.Nothing
                        && correspondents.mentor(cohort, sender).isPresent()
                ? new Clue.Aside()
                : question;
    }

    /** Any mail of the house may be answered here, so it is a question only to those who may ask at that moment. */
    private Clue atFront(Recipient.Front front, String sender, Instant at) {
        var asks =
                question(sender, month -> front.asksMentor() || month.window().contains(at));
        if (!(asks instanceof Clue.Nothing)) {
            return asks;
        }
        var known = correspondents.isMentor(sender) || !months.ofAddress(sender).isEmpty();
        return known ? new Clue.Aside() : new Clue.Nothing();
    }

    private Clue question(String sender, Predicate<Month> wanted) {
        List<Month> meant = months.ofAddress(sender).stream().filter(wanted).toList();
        return meant.isEmpty() ? new Clue.Nothing() : new Clue.Question(meant);
    }

    /** What a mail answers comes first, then what that answered, backwards. */
    private static List<String> references(ReadMail mail) {
        return Stream.concat(mail.inReplyTo().stream(), mail.references().reversed().stream())
                .distinct()
                .toList();
    }
}
