package dev.atelier.learner.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.atelier.learner.LearnerFacts;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Puts a letter into an envelope for a learner's proven address. */
@Component
public class PostOffice {

    private final JavaMailSender sender;
    private final InternetAddress from;

    PostOffice(JavaMailSender sender, @Value("${atelier.mail.from:Atelier <atelier@localhost>}") String from) {
        this.sender = sender;
        this.from = address(from);
    }

    private static InternetAddress address(String from) {
        try {
            return new InternetAddress(from, false);
        } catch (AddressException unreadable) {
            throw new IllegalArgumentException(
                    "atelier.mail.from is no sender: write it as \"Atelier <atelier@example.org>\"", unreadable);
        }
    }

    public void send(LearnerFacts learner, Letter letter) {
        try {
            send(new InternetAddress(learner.address(), learner.name(), UTF_8.name()), letter);
        } catch (UnsupportedEncodingException failure) {
            throw new MailPreparationException(failure);
        }
    }

    /** In the words of somebody to whom answers go. */
    public void send(LearnerFacts learner, Letter letter, LearnerFacts writer) {
        try {
            send(
                    new InternetAddress(learner.address(), learner.name(), UTF_8.name()),
                    letter,
                    new InternetAddress(writer.address(), writer.name(), UTF_8.name()));
        } catch (UnsupportedEncodingException failure) {
            throw new MailPreparationException(failure);
        }
    }

    /** To somebody who is known by their address only. */
    public void send(String address, Letter letter) {
        try {
            send(new InternetAddress(address), letter);
        } catch (AddressException unreadable) {
            throw new MailPreparationException(unreadable);
        }
    }

    private void send(InternetAddress to, Letter letter) {
        send(to, letter, null);
    }

    private void send(InternetAddress to, Letter letter, @Nullable InternetAddress answers) {
        var message = sender.createMimeMessage();
        try {
            var envelope = new MimeMessageHelper(message, UTF_8.name());
            envelope.setFrom(from);
            envelope.setTo(to);
            if (answers != null) {
                envelope.setReplyTo(answers);
            }
            // A title with a line break must not become a header of its own.
            envelope.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " "));
            envelope.setText(letter.text());
            // RFC 3834: so that nobody's holiday notice answers.
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException failure) {
            throw new MailPreparationException(failure);
        }
        sender.send(message);
    }
}
