package dev.atelier.learner.progress;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a learner's script signs with: HMAC-SHA256 (RFC 2104) over the time, a full stop, and the body as it is sent. */
record OutsideKey(UUID id, CohortId cohort, LearnerId learner, String secret) {

    private static final String ALGORITHM = "HmacSHA256";

    boolean signed(long at, byte[] body, String signature) {
        return MessageDigest.isEqual(
                signature(at, body).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.US_ASCII));
    }

    /** In hexadecimal. */
    String signature(long at, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            mac.update((at + ".").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every Java platform knows " + ALGORITHM, impossible);
        }
    }

    @Override
    public String toString() {
        return "OutsideKey " + id;
    }
}
