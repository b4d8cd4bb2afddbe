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
        return settings.plus(address)
                .map(plus ->
                        plus.isEmpty() ? Optional.<Recipient>of(new Recipient.Front(false)) : Recipient.withToken(plus))
                .orElseGet(() -> Recipient.of(address, settings.domain(), settings.senderName()));
    }
}
