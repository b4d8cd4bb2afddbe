package dev.atelier.learner.attendance;

import static dev.atelier.learner.jooq.Tables.PASS_KEY;

import dev.atelier.learner.EnrolmentId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Passes that learners show at the door: the enrolment and 128 bits of its HMAC-SHA-256, so that nobody can make one for
 * somebody else. Each is good for one cohort, and says nothing to whoever is not on its staff.
 */
@Component
public class Passes {

    private static final String MAC = "HmacSHA256";
    private static final int ID_BYTES = 16;
    private static final int SIGN_BYTES = 16;

    // As on the wall: no I, O, 0 or 1.
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int SHORT = 6;

    private final Supplier<SecretKeySpec> key;

    Passes(DSLContext db) {
        this.key = SingletonSupplier.of(() -> new SecretKeySpec(
                db.select(PASS_KEY.KEY).from(PASS_KEY).fetchSingle().value1(), MAC));
    }

    /** 43 characters for a link. */
    public String of(EnrolmentId enrolment) {
        var pass = ByteBuffer.allocate(ID_BYTES + SIGN_BYTES)
                .put(bytes(enrolment))
                .put(sign("pass", enrolment), 0, SIGN_BYTES)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(pass);
    }

    /** Whose pass it is; empty if it is none of ours. */
    public Optional<EnrolmentId> read(String pass) {
        try {
            var bytes = Base64.getUrlDecoder().decode(pass);
            if (bytes.length != ID_BYTES + SIGN_BYTES) {
                return Optional.empty();
            }
            var id = ByteBuffer.wrap(bytes);
            var enrolment = new EnrolmentId(new UUID(id.getLong(), id.getLong()));
            var signed = Arrays.copyOf(sign("pass", enrolment), SIGN_BYTES);
            return MessageDigest.isEqual(signed, Arrays.copyOfRange(bytes, ID_BYTES, bytes.length))
                    ? Optional.of(enrolment)
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Six characters to read aloud where no camera works; good only among those of one cohort, and only for its staff. */
    public String spoken(EnrolmentId enrolment) {
        var sign = sign("spoken", enrolment);
        var letters = new StringBuilder(SHORT);
        for (var letter = 0; letter < SHORT; letter++) {
            letters.append(LETTERS.charAt(sign[letter] & 31));
        }
        return letters.toString();
    }

    private byte[] sign(String purpose, EnrolmentId enrolment) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key.get());
            mac.update(purpose.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return mac.doFinal(bytes(enrolment));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform knows " + MAC, impossible);
        }
    }

    private static byte[] bytes(EnrolmentId enrolment) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(enrolment.value().getMostSignificantBits())
                .putLong(enrolment.value().getLeastSignificantBits())
                .array();
    }
}
