package dev.atelier.mentorship.proof;

import dev.atelier.mentorship.proof.Finding.Result;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.api.Headers;
import org.apache.james.jdkim.exceptions.FailException;
import org.apache.james.jdkim.impl.Message;
import org.apache.james.mime4j.MimeException;

/** The DKIM signatures of a mail (RFC 6376, RFC 8301). */
final class Signatures {

    /** More than these of a kind are not looked at: each costs a question and a pass over the mail. */
    private static final int MOST = 4;

    private static final int LONGEST = 8_000;
    private static final String FIELD = "DKIM-Signature";
    private static final Pattern DOMAIN = Pattern.compile("(?:^|;)\\s*d\\s*=\\s*([^;\\s]+)");
    /** A signature over a part of the body lets anybody write on; SHA-1 is broken. */
    private static final Pattern WEAK = Pattern.compile("(?:^|;)\\s*(?:l\\s*=|a\\s*=\\s*rsa-sha1\\b)");

    private final Message mail;
    private final byte[] raw;

    private Signatures(byte[] raw) throws IOException, MimeException {
        this.raw = raw;
        this.mail = new Message(new ByteArrayInputStream(raw));
    }

    static Signatures of(byte[] raw) throws IOException, MimeException {
        return new Signatures(raw);
    }

    /** What the signatures by domains of that kind prove; none if there are none. */
    List<Finding> by(Predicate<String> domains, Enquiry dns) {
        return mail.getFields(FIELD).stream()
                .filter(field -> field.length() <= LONGEST && domains.test(domain(field)))
                .limit(MOST)
                .map(field -> judge(field, dns))
                .toList();
    }

    private Finding judge(String field, Enquiry dns) {
        var domain = domain(field);
        if (WEAK.matcher(value(field)).find()) {
            return new Finding(Result.NEUTRAL, domain);
        }
        var keys = new PublishedKeys(dns);
        try {
            var verified = new DKIMVerifier(keys).verify(new OneSignature(mail, field), body());
            // The verifier reads the field for itself: both must have read the same.
            var same = verified.stream()
                    .allMatch(record ->
                            Domains.normal(record.getDToken().toString()).equals(domain));
            return new Finding(same && keys.isStrong() ? Result.PASS : Result.NEUTRAL, domain);
        } catch (FailException failure) {
            return new Finding(keys.isTroubled() ? Result.TEMPERROR : Result.FAIL, domain);
        } catch (IOException | MimeException | RuntimeException broken) {
            return new Finding(Result.PERMERROR, domain);
        }
    }

    private java.io.InputStream body() throws IOException, MimeException {
        return new Message(new ByteArrayInputStream(raw)).getBodyInputStream();
    }

    private static String domain(String field) {
        var found = DOMAIN.matcher(value(field));
        return found.find() ? Domains.normal(found.group(1)) : "";
    }

    private static String value(String field) {
        return field.substring(field.indexOf(':') + 1);
    }

    /** The fields of a mail, but of its signatures this one only. */
    private record OneSignature(Headers all, String signature) implements Headers {

        @Override
        public List<String> getFields() {
            return all.getFields().stream()
                    .filter(field -> !isSignature(field) || field.equals(signature))
                    .toList();
        }

        @Override
        public List<String> getFields(String name) {
            return FIELD.equalsIgnoreCase(name) ? List.of(signature) : all.getFields(name);
        }

        private static boolean isSignature(String field) {
            return field.toLowerCase(Locale.ROOT).startsWith(FIELD.toLowerCase(Locale.ROOT) + ":");
        }
    }

    /** The one that says most: a pass, else trouble, else whatever came first. */
    static Finding foremost(List<Finding> findings) {
        return Stream.of(Result.PASS, Result.TEMPERROR)
                .flatMap(result -> findings.stream().filter(finding -> finding.result() == result))
                .findFirst()
                .orElseGet(() -> findings.isEmpty() ? Finding.NONE : findings.getFirst());
    }
}
