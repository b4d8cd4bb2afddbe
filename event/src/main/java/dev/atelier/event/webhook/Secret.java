package dev.atelier.event.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a webhook is signed with (standardwebhooks.com, version 1): HMAC-SHA256 over id, time and body.
 *
 * @param written {@code whsec_} and the key in base 64
 */
record Secret(String written) {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    Secret {
        if (!written.startsWith(PREFIX)) {
            throw new IllegalArgumentException("A secret begins with " + PREFIX);
        }
    }

    static Secret random() {
        var key = new byte[BYTES];
        CHANCE.nextBytes(key);
        return new Secret(PREFIX + Base64.getEncoder().encodeToString(key));
    }

    /** The signatures of all secrets that are good, as the header holds them. */
    static String signatures(List<Secret> secrets, UUID message, Instant at, String body) {
        return secrets.stream()
                .map(secret -> secret.signature(message.toString(), at.getEpochSecond(), body))
                .collect(Collectors.joining(" "));
    }

    String signature(String message, long seconds, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(written.substring(PREFIX.length())), "HmacSHA256"));
            var signed = mac.doFinal((message + "." + seconds + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256", impossible);
        }
    }

    /** Never into a log. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
