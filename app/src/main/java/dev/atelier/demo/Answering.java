package dev.atelier.demo;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.InstantSource;
import java.util.Date;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** Sends what the demo's people write, over SMTP to Atelier's own inbox, as their mail server would. */
@Component
@DemoOnly
class Answering {

    private final Session session;
    private final InstantSource clock;

    Answering(DemoMailSettings settings, InstantSource clock) {
        this.clock = clock;
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(settings.inboxPort()));
        properties.setProperty("mail.smtp.connectiontimeout", "5000");
        properties.setProperty("mail.smtp.timeout", "15000");
        this.session = Session.getInstance(properties);
    }

    /** Answers below what was written, as most mail programs do. */
    void answer(CaughtMail mail, String words) throws MessagingException {
        var quoted = mail.text().orElse("").lines().map(line -> "> " + line).toList();
        var subject = mail.subject().startsWith("Re: ") ? mail.subject() : "Re: " + mail.subject();
        var message = message(mail.recipient(), mail.answersTo(), subject);
        message.setHeader("In-Reply-To", mail.messageId());
        message.setHeader("References", mail.references());
        message.setText(
                words + "\n\nOn " + mail.at() + ", " + mail.from() + " wrote:\n" + String.join("\n", quoted), "UTF-8");
        Transport.send(message);
    }

    void write(String from, String to, String subject, String words) throws MessagingException {
        var message = message(from, to, subject);
        message.setText(words, "UTF-8");
        Transport.send(message);
    }

    private MimeMessage message(String from, String to, String subject) throws MessagingException {
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(subject, "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        return message;
    }
}
