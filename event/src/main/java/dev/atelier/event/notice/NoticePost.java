package dev.atelier.event.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes letters that bring a calendar along. */
@Component
class NoticePost {

    private final JavaMailSender sender;
    private final String from;

    NoticePost(JavaMailSender sender, @Value("${atelier.mail.from:Atelier <atelier@localhost>}") String from) {
        this.sender = sender;
        this.from = from;
    }

    /** @param calendar an iCalendar file with METHOD:PUBLISH */
    void send(Reader reader, Letter letter, byte[] calendar) {
        var message = sender.createMimeMessage();
        try {
            var envelope = new MimeMessageHelper(message, true, UTF_8.name());
            envelope.setFrom(new InternetAddress(from, false));
            envelope.setTo(new InternetAddress(reader.address(), reader.name(), UTF_8.name()));
            // A title with a line break must not become a header of its own.
            envelope.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " "));
            envelope.setText(letter.text());
            envelope.addAttachment(
                    "agenda.ics", new ByteArrayResource(calendar), "text/calendar; method=PUBLISH; charset=UTF-8");
            // RFC 3834: so that nobody's holiday notice answers.
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException | UnsupportedEncodingException failure) {
            throw new MailPreparationException(failure);
        }
        sender.send(message);
    }

    /** The sender's bare address. */
    String address() {
        try {
            return new InternetAddress(from, false).getAddress();
        } catch (MessagingException unreadable) {
            throw new MailPreparationException(unreadable);
        }
    }
}
