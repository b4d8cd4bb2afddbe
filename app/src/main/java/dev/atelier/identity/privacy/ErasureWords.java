package dev.atelier.identity.privacy;

import dev.atelier.identity.page.ErasureState;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says in words how it stands with somebody's erasure. */
@Component
class ErasureWords {

    private final Erasures erasures;
    private final Erasing erasing;
    private final PrivacySettings settings;

    ErasureWords(Erasures erasures, Erasing erasing, PrivacySettings settings) {
        this.erasures = erasures;
        this.erasing = erasing;
        this.settings = settings;
    }

    ErasureState of(UUID person) {
        var open = erasures.openOf(person);
        return new ErasureState(
                PrivacyWords.days(settings.grace()),
                erasing.obstacles(person),
                open.map(Erasure::dueAt).map(PrivacyWords::moment).orElse(null),
                open.filter(Erasure::hasBegun).isPresent());
    }
}
