package dev.atelier.mentorship.inbox;

import dev.atelier.mentorship.post.MailSettings;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells our own addresses from all others. */
@Component
class OwnAddresses {

    private final MailSettings settings;

    OwnAddresses(MailSettings settings) {
        this.settings = settings;
    }

    Optional<Recipient> read(String address) {
        return Recipient.of(address, settings.domain(), settings.senderName());
    }
}
