package dev.atelier.event.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Puts letters into envelopes, a calendar file with them where there is one. */
@Component
public class PostOffice {

    private final JavaMailSender sender;
    private final InternetAddress from;

    PostOffice(JavaMailSender sender, @Value("${atelier.mail.from:Atelier <atelier@localhost>}") String from) {
        this.sender = sender;
        try {
            this.from = new InternetAddress(from, false);
        } catch (AddressException unreadable) {
            throw new IllegalArgumentException(
                    "atelier.mail.from is no sender: write it as \"Atelier <atelier@example.org>\"", unreadable);
        }
    }

    /** Somebody with their proven address. */
    public record Recipient(String name, String address) {}

    /** The bare address of the sender. */
    public String address() {
        return from.getAddress();
    }

    public void send(Recipient to, Letter letter) {
        try {
            var message = sender.createMimeMessage();
            write(message, new MimeMessageHelper(message, UTF_8.name()), to, letter);
            sender.send(message);
        } catch (MessagingException | UnsupportedEncodingException failure) {
            throw new MailPreparationException(failure);
        }
    }

    /**
     * Sends a letter with an iCalendar file, if there is one.
     *
     * @param calendar of METHOD:PUBLISH
     */
    public void send(Recipient to, Letter letter, Optional<byte[]> calendar) {
        calendar.ifPresentOrElse(file -> send(to, letter, file), () -> send(to, letter));
    }

    private void send(Recipient to, Letter letter, byte[] calendar) {
        try {
            var message = sender.createMimeMessage();
            var envelope = new MimeMessageHelper(message, true, UTF_8.name());
            write(message, envelope, to, letter);
            envelope.addAttachment(
                    "agenda.ics", new ByteArrayResource(calendar), "text/calendar; method=PUBLISH; charset=UTF-8");
            sender.send(message);
        } catch (MessagingException | UnsupportedEncodingException failure) {
            throw new MailPreparationException(failure);
        }
    }

    private void write(MimeMessage message, MimeMessageHelper envelope, Recipient to, Letter letter)
            throws MessagingException, UnsupportedEncodingException {
        envelope.setFrom(from);
        envelope.setTo(new InternetAddress(to.address(), to.name(), UTF_8.name()));
        // A title with a line break must not become a header of its own.
        envelope.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " "));
        envelope.setText(letter.text());
        // RFC 3834: so that nobody's holiday notice answers.
        message.setHeader("Auto-Submitted", "auto-generated");
    }
}
