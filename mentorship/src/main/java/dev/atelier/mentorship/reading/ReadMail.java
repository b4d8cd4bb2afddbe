package dev.atelier.mentorship.reading;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A mail taken apart; everything in it was written by its sender and none of it is proven. */
public record ReadMail(Headers headers, MailBody body, List<MailFile> files, Set<Flaw> flaws) implements Reading {

    public ReadMail {
        files = List.copyOf(files);
        flaws = Set.copyOf(flaws);
    }

    /** Who claims to have written it; empty or several are both possible (RFC 5322 3.6.2, RFC 6854). */
    public List<Mailbox> from() {
        return Addresses.in(headers, "From");
    }

    public Optional<Mailbox> sender() {
        return Addresses.in(headers, "Sender").stream().findFirst();
    }

    /** Where answers are wanted; never an identity. */
    public List<Mailbox> replyTo() {
        return Addresses.in(headers, "Reply-To");
    }

    public List<Mailbox> to() {
        return Addresses.in(headers, "To");
    }

    public List<Mailbox> cc() {
        return Addresses.in(headers, "Cc");
    }

    /** The addresses of every field of that name. */
    public List<Mailbox> addresses(String field) {
        return Addresses.in(headers, field);
    }

    public String subject() {
        return headers.text("Subject");
    }

    /** Without angle brackets, as all message ids here. */
    public Optional<String> messageId() {
        return MessageIds.in(headers, "Message-ID").stream().findFirst();
    }

    public List<String> inReplyTo() {
        return MessageIds.in(headers, "In-Reply-To");
    }

    /** Oldest first, as the header has them. */
    public List<String> references() {
        return MessageIds.in(headers, "References");
    }

    /** The sender's clock: good for display, never for a decision. */
    public Optional<OffsetDateTime> date() {
        return headers.first("Date").flatMap(MailDates::read);
    }

    /** The first file of that declared type. */
    Optional<MailFile> file(String type) {
        return files.stream().filter(file -> file.type().equals(type)).findFirst();
    }
}
