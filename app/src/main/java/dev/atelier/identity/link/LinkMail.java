package dev.atelier.identity.link;

import dev.atelier.identity.Role;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Writes the mails that carry links. What a stranger typed never stands in them: they go to addresses not yet proven. */
@Component
public class LinkMail {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

    private final JavaMailSender mail;
    private final IdentitySettings settings;

    LinkMail(JavaMailSender mail, IdentitySettings settings) {
        this.mail = mail;
        this.settings = settings;
    }

    /** A link to sign in with. */
    public void signIn(Link link, Token token) {
        send(link, "Your link to sign in to Atelier", """
            Hello,

            this link signs you in to Atelier:

            %s

            It works once, until %s UTC.

            If you did not ask for it, do nothing: without this link nobody can sign in with your address.
            """.formatted(
                        url(token), TIME.format(link.expiresAt().atOffset(ZoneOffset.UTC))));
    }

    /** A link that makes the reader an instructor or admin. */
    public void invitation(Link link, Token token, Role role, String inviter) {
        send(link, inviter + " invites you to Atelier", """
            Hello %s,

            %s would like you to be %s at Atelier, where workshops are planned, held and followed up.

            This link accepts the invitation and signs you in:

            %s

            It works once, until %s, %s UTC. If you would rather not, do nothing.
            """.formatted(
                        link.name(),
                        inviter,
                        switch (role) {
                            case LEARNER -> "a learner";
                            case INSTRUCTOR -> "an instructor";
                            case ADMIN -> "an admin";
                        },
                        url(token),
                        DAY.format(link.expiresAt().atOffset(ZoneOffset.UTC)),
                        TIME.format(link.expiresAt().atOffset(ZoneOffset.UTC))));
    }

    private String url(Token token) {
        return settings.url() + "/sign-in/link?token=" + token.value();
    }

    private void send(Link link, String subject, String text) {
        try {
            var message = mail.createMimeMessage();
            message.setFrom(new InternetAddress(settings.mail().from()));
            message.setRecipient(
                    RecipientType.TO, new InternetAddress(link.address().value()));
            message.setSubject(subject, "UTF-8");
            message.setText(text, "UTF-8");
            message.setHeader("Auto-Submitted", "auto-generated");
            mail.send(message);
        } catch (MessagingException failure) {
            throw new MailPreparationException("Could not write a mail with a link", failure);
        }
    }
}
