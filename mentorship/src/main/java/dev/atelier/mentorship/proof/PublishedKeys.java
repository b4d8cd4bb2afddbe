package dev.atelier.mentorship.proof;

import java.security.interfaces.RSAPublicKey;
import java.util.List;
import org.apache.james.jdkim.api.PublicKeyRecordRetriever;
import org.apache.james.jdkim.exceptions.PermFailException;
import org.apache.james.jdkim.exceptions.TempFailException;
import org.apache.james.jdkim.tagvalue.PublicKeyRecordImpl;
import org.xbill.DNS.Type;

/** Fetches the key of one signature from the DNS, and remembers what that was like. */
final class PublishedKeys implements PublicKeyRecordRetriever {

    /** Shorter keys prove nothing (RFC 8301, 3.2). */
    private static final int SHORTEST = 1_024;

    private final Enquiry dns;
    private boolean troubled;
    private boolean strong;

    PublishedKeys(Enquiry dns) {
        this.dns = dns;
    }

    @Override
    public List<String> getRecords(CharSequence method, CharSequence selector, CharSequence domain)
            throws TempFailException, PermFailException {
        if (!"dns/txt".contentEquals(method)) {
            throw new PermFailException("Keys are published in the DNS");
        }
        return switch (dns.ask(selector + "._domainkey." + Domains.normal(domain.toString()), Type.TXT)) {
            case Answer.Records records -> {
                var keys = dns.texts(records);
                strong = keys.stream().allMatch(PublishedKeys::isStrong);
                yield keys;
            }
            case Answer.Nothing nothing -> throw new PermFailException("no key for signature");
            case Answer.Trouble trouble -> {
                troubled = true;
                throw new TempFailException("No answer");
            }
        };
    }

    private static boolean isStrong(String text) {
        try {
            return new PublicKeyRecordImpl(text).getPublicKey() instanceof RSAPublicKey key
                    && key.getModulus().bitLength() >= SHORTEST;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    boolean isTroubled() {
        return troubled;
    }

    boolean isStrong() {
        return strong;
    }
}
