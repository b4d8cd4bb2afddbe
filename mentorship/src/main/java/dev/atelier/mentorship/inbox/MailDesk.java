package dev.atelier.mentorship.inbox;

import java.util.Optional;

/** Whoever knows what mail is about. The inbox receives and keeps; the desk decides. */
public interface MailDesk {

    /** Whether a mail to this address would be taken; asked before a byte of it is sent. */
    boolean knows(Recipient recipient);

    /** Sorts a mail, within the caller's transaction. */
    Outcome sort(ReceivedMail mail, Recipient recipient);

    /**
     * Takes a held mail for what it would have been, had there been no doubt, within the caller's transaction.
     *
     * @return empty if nobody can say whose it is
     */
    Optional<Outcome> release(ReceivedMail mail, Outcome.Whose whose);
}
