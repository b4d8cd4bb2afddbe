package dev.atelier.demo;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mail that Atelier sent, as its recipient would see it. */
record CaughtMail(String id, MimeMessage message) {

    static CaughtMail of(String id, byte[] raw) {
        try {
            return new CaughtMail(
                    id, new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw)));
        } catch (MessagingException failure) {
            throw new IllegalArgumentException("Not a mail: " + id, failure);
        }
    }

    Instant at() {
        return Instant.ofEpochMilli(Long.parseLong(id.substring(0, 13)));
    }

    String subject() {
        return asked(() -> Optional.ofNullable(message.getSubject()).orElse("(no subject)"));
    }

    String from() {
        return asked(() -> names(message.getFrom()));
    }

    String to() {
        return asked(() -> names(message.getAllRecipients()));
    }

    /** Where an answer goes: Reply-To, else From. */
    String answersTo() {
        return asked(() -> addresses(message.getReplyTo()));
    }

    /** Who answers: whoever got the mail. */
    String recipient() {
        return asked(() -> addresses(message.getAllRecipients()));
    }

    String messageId() {
        return asked(() -> Optional.ofNullable(message.getMessageID()).orElse(""));
    }

    String references() {
        return asked(
                () -> Stream.concat(Stream.ofNullable(message.getHeader("References", " ")), Stream.of(messageId()))
                        .collect(Collectors.joining(" ")));
    }

    Optional<String> text() {
        return asked(() -> part(message, "text/plain"));
    }

    Optional<String> html() {
        return asked(() -> part(message, "text/html"));
    }

    private static Optional<String> part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type) && part.getContent() instanceof String words) {
            return Optional.of(words);
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                var found = part(inner, type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static String names(jakarta.mail.Address @org.jspecify.annotations.Nullable [] addresses) {
        return Stream.ofNullable(addresses)
                .flatMap(Arrays::stream)
                .map(address -> address instanceof InternetAddress known ? known.toUnicodeString() : address.toString())
                .collect(Collectors.joining(", "));
    }

    private static String addresses(jakarta.mail.Address @org.jspecify.annotations.Nullable [] addresses) {
        return Stream.ofNullable(addresses)
                .flatMap(Arrays::stream)
                .map(address -> address instanceof InternetAddress known ? known.getAddress() : address.toString())
                .findFirst()
                .orElse("");
    }

    private interface Question<T> {
        T ask() throws MessagingException, IOException;
    }

    private static <T> T asked(Question<T> question) {
        try {
            return question.ask();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException("A caught mail can't be read", unreadable);
        }
    }
}
