package dev.atelier.identity.privacy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How erasures go.
 *
 * @param grace how long one can be called off, 0 to 30 days
 */
@ConfigurationProperties("atelier.privacy")
record PrivacySettings(@DefaultValue("7d") Duration grace) {

    private static final Duration LONGEST = Duration.ofDays(30);

    PrivacySettings {
        if (grace.isNegative() || grace.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "Write atelier.privacy.grace as 0d to 30d, as the law gives a month at most, not " + grace);
        }
    }
}
