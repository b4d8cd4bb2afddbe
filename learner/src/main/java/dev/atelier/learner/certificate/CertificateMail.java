package dev.atelier.learner.certificate;

import dev.atelier.learner.door.PublicAddress;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Tells a learner where their certificate is. */
@Component
class CertificateMail {

    private final JavaMailSender sender;
    private final PublicAddress address;
    private final String from;

    CertificateMail(
            JavaMailSender sender,
            PublicAddress address,
            @Value("${atelier.mail.from:Atelier <atelier@localhost>}") String from) {
        this.sender = sender;
        this.address = address;
        this.from = from;
    }

    void send(Certificate certificate, String to) {
        var mail = sender.createMimeMessage();
        try {
            var content = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
            content.setFrom(from);
            content.setTo(to);
            content.setSubject("Your certificate: " + certificate.title());
            content.setText(text(certificate));
            mail.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException broken) {
            throw new MailPreparationException("The mail about certificate " + certificate.id(), broken);
        }
        sender.send(mail);
    }

    private String text(Certificate certificate) {
        return """
            Dear %s,

            thank you for having been there. Your certificate of attendance for
            %s is here:

            %s

            Whoever has this address can see and verify it, and download it as a PDF.
            Without the address nobody finds it.

            Atelier
            """.formatted(certificate.name(), certificate.title(), address.certificate(certificate.id()));
    }
}
