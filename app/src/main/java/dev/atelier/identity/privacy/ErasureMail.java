package dev.atelier.identity.privacy;

import dev.atelier.event.Person;
import dev.atelier.identity.link.IdentitySettings;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Tells somebody that they are about to be erased, so that nobody is against their will. */
@Component
class ErasureMail {

    private final JavaMailSender mail;
    private final IdentitySettings settings;

    ErasureMail(JavaMailSender mail, IdentitySettings settings) {
        this.mail = mail;
        this.settings = settings;
    }

    void send(Person person, Instant due) {
        try {
            var message = mail.createMimeMessage();
            message.setFrom(new InternetAddress(settings.mail().from()));
            message.setRecipient(RecipientType.TO, new InternetAddress(person.address()));
            message.setSubject("Your data will be erased", "UTF-8");
            message.setText(text(person, due), "UTF-8");
            message.setHeader("Auto-Submitted", "auto-generated");
            mail.send(message);
        } catch (MessagingException failure) {
            throw new MailPreparationException("Could not write a mail about an erasure", failure);
        }
    }

    private String text(Person person, Instant due) {
        return """
            Hello %s,

            somebody asked Atelier to erase your account and all that is kept about you. That
            happens on %s. After that it can't be undone, and no mail reaches you.

            If you did not want that, or want it no more, call it off before then:

            %s/my/data

            There you can also download all of it in one file.
            """.formatted(person.name(), PrivacyWords.moment(due), settings.url());
    }
}
