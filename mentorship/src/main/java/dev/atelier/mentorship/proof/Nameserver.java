package dev.atelier.mentorship.proof;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xbill.DNS.SimpleResolver;

/** The DNS server that the operator has named. Where none is named, none is asked. */
@Component
class Nameserver {

    /** As of RFC 7208, 4.6.4, each mail may cost so many questions; DKIM and DMARC are in it. */
    private static final int MOST_QUESTIONS = 60;

    private static final Duration FOR_ONE = Duration.ofMillis(1_500);

    private final @Nullable SimpleResolver resolver;
    private final Duration patience;

    Nameserver(ProofSettings settings) {
        this.patience = settings.resolverPatience();
        this.resolver = settings.nameserver().map(SimpleResolver::new).orElse(null);
        if (resolver != null) {
            resolver.setTimeout(FOR_ONE.compareTo(patience) < 0 ? FOR_ONE : patience);
        }
    }

    boolean isNamed() {
        return resolver != null;
    }

    /** A round of questions about one mail, with its own measure of time and number. */
    Enquiry enquiry() {
        if (resolver == null) {
            throw new IllegalStateException("No DNS server is named");
        }
        return new Enquiry(resolver, patience, MOST_QUESTIONS);
    }
}
