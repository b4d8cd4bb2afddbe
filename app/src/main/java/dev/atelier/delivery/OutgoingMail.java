package dev.atelier.delivery;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.jspecify.annotations.Nullable;

/**
 * A mail ready to go: dated, named by a Message-ID that never changes again, with everyone who gets it.
 *
 * @param envelopeFrom where bounces go; empty for the null sender
 * @param raw the mail as of RFC 5322, without Bcc
 */
@SuppressWarnings("ArrayRecordComponent") // Carried, never compared.
record OutgoingMail(String messageId, String envelopeFrom, String subject, byte[] raw, List<String> recipients) {

    static {
        // Unless it is named, Jakarta Mail looks for it in every library again, for each part of each mail.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    OutgoingMail {
        if (recipients.isEmpty()) {
            throw new IllegalArgumentException("A mail needs a recipient");
        }
    }

    static OutgoingMail of(MimeMessage message, Instant now, String domain) throws MessagingException, IOException {
        if (message.getSentDate() == null) {
            message.setSentDate(Date.from(now));
        }
        var given = message.getMessageID();
        var messageId = given == null ? "<" + UUID.randomUUID() + "@" + domain + ">" : given;
        // Saving renames the mail, so its name is put back afterwards.
        message.saveChanges();
        message.setHeader("Message-ID", messageId);
        var raw = new ByteArrayOutputStream();
        message.writeTo(raw, new String[] {"Bcc"});
        return new OutgoingMail(
                messageId,
                envelopeFrom(message),
                Objects.requireNonNullElse(message.getSubject(), ""),
                withCrLf(raw.toByteArray()),
                addresses(message.getAllRecipients()));
    }

    /** The same mail in other bytes. */
    OutgoingMail with(byte[] bytes) {
        return new OutgoingMail(messageId, envelopeFrom, subject, bytes, recipients);
    }

    /** As SMTP would write it: what is signed must not change on its way. */
    private static byte[] withCrLf(byte[] raw) {
        var wide = new ByteArrayOutputStream(raw.length + raw.length / 32);
        for (var at = 0; at < raw.length; at++) {
            var lone = raw[at] == '\n' && (at == 0 || raw[at - 1] != '\r');
            if (lone) {
                wide.write('\r');
            }
            wide.write(raw[at]);
            if (raw[at] == '\r' && (at + 1 == raw.length || raw[at + 1] != '\n')) {
                wide.write('\n');
            }
        }
        return wide.toByteArray();
    }

    private static String envelopeFrom(MimeMessage message) throws MessagingException {
        if (message instanceof SMTPMessage chosen && chosen.getEnvelopeFrom() != null) {
            return chosen.getEnvelopeFrom().replaceAll("[<>\\s]", "");
        }
        var from = addresses(message.getFrom());
        if (from.isEmpty()) {
            throw new IllegalArgumentException("A mail needs a sender");
        }
        return from.getFirst();
    }

    private static List<String> addresses(Address @Nullable [] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses)
                        .map(address -> ((InternetAddress) address).getAddress())
                        .distinct()
                        .toList();
    }
}
