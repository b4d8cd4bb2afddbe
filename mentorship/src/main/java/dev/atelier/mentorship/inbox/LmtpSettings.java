package dev.atelier.mentorship.inbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail comes in by LMTP, beside SMTP and on the same network interface.
 *
 * @param lmtpPort left out, nobody listens; 0 for any free one
 * @param lmtpPatience how long a silent client is waited for
 */
@ConfigurationProperties("atelier.mail.inbox")
record LmtpSettings(
        @Nullable Integer lmtpPort, @DefaultValue("5m") Duration lmtpPatience) {

    LmtpSettings {
        if (lmtpPort != null && (lmtpPort < 0 || lmtpPort > 65_535)) {
            throw new IllegalArgumentException(
                    "atelier.mail.inbox.lmtp-port is no port: write 1 to 65535, or leave it out, not " + lmtpPort);
        }
        if (lmtpPatience.compareTo(Duration.ofSeconds(1)) < 0 || lmtpPatience.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("atelier.mail.inbox.lmtp-patience is 1s to 1h, not " + lmtpPatience);
        }
    }
}
