package dev.atelier.mentorship.mailing;

import dev.atelier.testing.SentMails;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;

/** A mail that went out, as a test reads it. */
public record Mail(MimeMessage message) {

    /** All mails to an address, the oldest first. */
    public static List<Mail> to(SentMails sent, String address) {
        return sent.all().stream()
                .map(Mail::new)
                .filter(mail -> mail.recipient().equals(address))
                .toList();
    }

    public static Mail lastTo(SentMails sent, String address) {
        return to(sent, address).getLast();
    }

    public String recipient() {
        return ((InternetAddress) read(() -> message.getAllRecipients()[0])).getAddress();
    }

    public String from() {
        return read(() -> ((InternetAddress) message.getFrom()[0]).toUnicodeString());
    }

    /** The address that an answer goes to. */
    public String replyTo() {
        return read(() -> ((InternetAddress) message.getReplyTo()[0]).getAddress());
    }

    public String envelopeFrom() {
        return ((SMTPMessage) message).getEnvelopeFrom();
    }

    public String subject() {
        return read(message::getSubject);
    }

    public @Nullable String header(String name) {
        return read(() -> message.getHeader(name) == null ? "" : message.getHeader(name, null));
    }

    public String messageId() {
        return read(message::getMessageID);
    }

    /** The plain text. */
    public String text() {
        return read(() -> text(message.getContent()));
    }

    private static String text(Object content) throws MessagingException, IOException {
        if (content instanceof String words) {
            return words;
        }
        if (content instanceof Multipart parts) {
            BodyPart first = parts.getBodyPart(0);
            return text(first.getContent());
        }
        throw new IllegalStateException("Not a mail of words");
    }

    private interface Reading<T> {
        T read() throws MessagingException, IOException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
