package dev.atelier.mentorship.reading;

import java.time.LocalDate;
import java.util.Optional;

/** Who or what wrote a mail; every answer names the rule that decided it. */
public sealed interface MailKind {

    /** The name of the rule that matched, fit for logs and audit rows. */
    String reason();

    /** Somebody wrote it: the only kind that may move a conversation or be answered. */
    record Person(String reason) implements MailKind {}

    /**
     * A program wrote it on somebody's behalf or its own (RFC 3834).
     *
     * @param awayUntil the last day of absence, when the words tell one that is not past
     */
    record AutoReply(String reason, Optional<LocalDate> awayUntil) implements MailKind {}

    /**
     * A mail of ours did not arrive, or not yet (RFC 3464).
     *
     * @param recipient the address that failed, when told
     * @param status the enhanced status code (RFC 3463), told or understood from the words
     * @param originalMessageId of the mail that failed, in about two of three cases
     */
    record Bounce(
            String reason,
            Severity severity,
            Optional<String> recipient,
            Optional<String> status,
            Optional<String> originalMessageId)
            implements MailKind {}

    /** Somebody pressed "this is spam" (RFC 5965). */
    record Complaint(String reason, Optional<String> recipient, Optional<String> originalMessageId)
            implements MailKind {}

    /** It came through a list or to many at once. */
    record ListMail(String reason) implements MailKind {}

    /** A mail was displayed or deleted (RFC 8098). */
    record ReadReceipt(String reason, Optional<String> originalMessageId) implements MailKind {}

    /** What a bounce says about the address. */
    enum Severity {
        /** The address does not work. */
        HARD,
        /** It may work again: full, busy, unreachable. */
        SOFT,
        /** Still being tried: no failure. */
        DELAYED,
        /** The mail was unwanted, the address may be fine. */
        POLICY
    }
}
