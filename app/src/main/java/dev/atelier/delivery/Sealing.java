package dev.atelier.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.stereotype.Component;

/** Makes a mail ready to go: dated, named and signed. From here on its bytes never change, however often it is tried. */
@Component
class Sealing {

    private final InstantSource clock;
    private final Seal seal;
    private final String domain;

    Sealing(InstantSource clock, Seal seal, @Value("${atelier.mail.domain:localhost}") String domain) {
        this.clock = clock;
        this.seal = seal;
        this.domain = domain;
    }

    OutgoingMail ready(MimeMessage message) {
        try {
            var now = clock.instant();
            var mail = OutgoingMail.of(message, now, domain);
            return mail.with(seal.on(mail.raw(), now));
        } catch (MessagingException | IOException | IllegalArgumentException failure) {
            throw new MailPreparationException("Could not write a mail down", failure);
        }
    }
}
