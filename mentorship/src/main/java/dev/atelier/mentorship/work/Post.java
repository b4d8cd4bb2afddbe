package dev.atelier.mentorship.work;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends the notices of this module: plain text, automatic, never to be answered by a machine. */
@Component
public class Post {

    private final JavaMailSender sender;
    private final WorkSettings settings;

    Post(JavaMailSender sender, WorkSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    /** A proven address with the name that belongs to it. */
    public record To(String name, String address) {}

    /** Puts a notice into the outbox, as part of the transaction that caused it. */
    public void send(To to, String subject, String text) {
        var message = sender.createMimeMessage();
        try {
            var envelope = new MimeMessageHelper(message, UTF_8.name());
            envelope.setFrom(settings.mail().sender());
            envelope.setTo(new InternetAddress(to.address(), to.name(), UTF_8.name()));
            // A title with a line break must not become a header of its own.
            envelope.setSubject(subject.replaceAll("\\p{Cc}+", " "));
            envelope.setText(text);
            // RFC 3834: so that nobody's holiday notice answers.
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException | UnsupportedEncodingException failure) {
            throw new MailPreparationException(failure);
        }
        sender.send(message);
    }

    /** The address of one of our own pages. */
    public String page(String path) {
        return settings.page(path);
    }
}
