package dev.atelier.delivery;

import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * By what outgoing mail is signed (DKIM, RFC 6376). Nothing set: mail goes out unsigned.
 *
 * @param domain that signs: the one of {@code atelier.mail.from}, or one above it
 * @param selector tells one key of the domain from another, such as {@code atelier2026}
 * @param key the path of a file with an RSA key of 2048 bits or more, as PEM
 */
@ConfigurationProperties("atelier.mail.dkim")
record DkimSettings(
        @DefaultValue("") String domain,
        @DefaultValue("") String selector,
        @DefaultValue("") String key) {

    private static final String LABEL = "[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?";

    DkimSettings {
        domain = domain.strip().toLowerCase(Locale.ROOT);
        selector = selector.strip().toLowerCase(Locale.ROOT);
        key = key.strip();
        if (domain.isEmpty() != selector.isEmpty() || domain.isEmpty() != key.isEmpty()) {
            throw new IllegalArgumentException(
                    "Write all of atelier.mail.dkim.domain, .selector and .key, or none of them");
        }
        if (!domain.isEmpty() && !domain.matches(LABEL + "(\\." + LABEL + ")*")) {
            throw new IllegalArgumentException("atelier.mail.dkim.domain is no domain: write workshops.example.org");
        }
        if (!selector.isEmpty() && !selector.matches(LABEL + "(\\." + LABEL + ")*")) {
            throw new IllegalArgumentException(
                    "atelier.mail.dkim.selector is no selector: write letters, digits and hyphens, such as"
                            + " atelier2026");
        }
    }

    boolean wanted() {
        return !domain.isEmpty();
    }

    /** Where the public key is published. */
    String recordName() {
        return selector + "._domainkey." + domain;
    }

    /** Whether a mail of that sender gains by the signature: DMARC wants the same domain, or one above. */
    boolean speaksFor(String senderDomain) {
        return senderDomain.equals(domain) || senderDomain.endsWith("." + domain);
    }
}
