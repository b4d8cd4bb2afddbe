package dev.atelier.mentorship.inbox;

import dev.atelier.mentorship.reading.ReadMail;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Believes the Authentication-Results of the relay in front of Atelier and of nobody else (RFC 8601). The topmost field
 * counts: relays add theirs above what the sender wrote.
 */
@Component
class RelayProof implements SenderProof {

    private static final Pattern DMARC = Pattern.compile("(?:^|;)\\s*dmarc\\s*=\\s*([a-z]+)");

    private final String relay;

    RelayProof(InboxSettings settings) {
        this.relay = settings.trustedRelay().strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public Verdict of(ReadMail mail) {
        if (relay.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        return mail.headers()
                .first("Authentication-Results")
                .map(value -> value.toLowerCase(Locale.ROOT).strip())
                .filter(value -> value.split("[;\\s]", 2)[0].equals(relay))
                .map(RelayProof::verdict)
                .orElse(Verdict.UNKNOWN);
    }

    private static Verdict verdict(String results) {
        var dmarc = DMARC.matcher(results);
        if (!dmarc.find()) {
            return Verdict.UNKNOWN;
        }
        return switch (dmarc.group(1)) {
            case "pass" -> Verdict.PROVEN;
            case "fail" -> Verdict.FORGED;
            default -> Verdict.UNKNOWN;
        };
    }
}
