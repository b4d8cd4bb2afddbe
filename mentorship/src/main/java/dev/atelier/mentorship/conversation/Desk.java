package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.inbox.MailDesk;
import dev.atelier.mentorship.inbox.MailState;
import dev.atelier.mentorship.inbox.Outcome;
import dev.atelier.mentorship.inbox.ReceivedMail;
import dev.atelier.mentorship.inbox.Recipient;
import dev.atelier.mentorship.reading.Authorship;
import dev.atelier.mentorship.reading.MailKind;
import dev.atelier.mentorship.reading.MailReader;
import dev.atelier.mentorship.reading.ReadMail;
import dev.atelier.mentorship.reading.Unreadable;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Decides what becomes of incoming mail. */
@Component
class Desk implements MailDesk {

    private final Clues clues;
    private final PersonMail people;
    private final MachineMail machines;
    private final Releasing releasing;
    private final MailReader reader = new MailReader();

    Desk(Clues clues, PersonMail people, MachineMail machines, Releasing releasing) {
        this.clues = clues;
        this.people = people;
        this.machines = machines;
        this.releasing = releasing;
    }

    @Override
    public boolean knows(Recipient recipient) {
        return clues.knows(recipient);
    }

    @Override
    public Outcome sort(ReceivedMail mail, Recipient recipient) {
        return switch (reader.read(mail.raw())) {
            case Unreadable unreadable -> Outcome.of(MailState.HELD, "nobody can read it: " + unreadable.reason());
            case ReadMail read -> sort(mail, read, recipient);
        };
    }

    private Outcome sort(ReceivedMail mail, ReadMail read, Recipient recipient) {
        var day = mail.receivedAt().atZone(ZoneOffset.UTC).toLocalDate();
        return switch (new Authorship().judge(read, mail.isFromNobody(), day)) {
            case MailKind.Person person -> people.sort(mail, read, recipient);
            case MailKind.AutoReply reply -> machines.away(mail, read, recipient, reply);
            case MailKind.Bounce bounce -> machines.bounce(mail, read, recipient, bounce);
            case MailKind.Complaint complaint -> machines.complaint(mail, read, recipient, complaint);
            case MailKind.ReadReceipt receipt -> Outcome.of(MailState.RECEIPT, receipt.reason());
            case MailKind.ListMail list -> list(mail, read, recipient, list);
        };
    }

    /** A question must not vanish because a company's server stamps all its mail as a list's. */
    private Outcome list(ReceivedMail mail, ReadMail read, Recipient recipient, MailKind.ListMail list) {
        return people.isFromParticipant(mail, read, recipient)
                ? Outcome.of(MailState.HELD, "it looks like mail of a list: " + list.reason())
                : Outcome.of(MailState.LIST, list.reason());
    }

    @Override
    public Optional<Outcome> release(ReceivedMail mail, Outcome.Whose whose) {
        return reader.read(mail.raw()) instanceof ReadMail read
                ? releasing.release(mail, read, whose)
                : Optional.empty();
    }
}
