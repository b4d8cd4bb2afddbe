package dev.atelier.learner.credential;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * An address in a credential (Open Badges 3.0, IdentityObject): whoever knows it can see that it is the one, and nobody reads
 * it there. The salt stands beside it and differs from credential to credential.
 */
final class HolderHash {

    private static final String TYPE = "IdentityObject";
    private static final String PREFIX = "sha256$";
    private static final HexFormat HEX = HexFormat.of();
    private static final int SALT = 16;

    private HolderHash() {}

    static JsonObject of(String address, SecureRandom random) {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        var written = HEX.formatHex(salt);
        return Json.createObjectBuilder()
                .add("type", TYPE)
                .add("hashed", true)
                .add("identityHash", hash(address, written))
                .add("identityType", "emailAddress")
                .add("salt", written)
                .build();
    }

    /** Whether an identity in somebody's credential is that of this address. */
    static boolean isOf(JsonObject identity, String address) {
        var said = JsonText.text(identity, "identityHash").orElse("");
        return said.startsWith(PREFIX)
                ? said.toLowerCase(Locale.ROOT)
                        .equals(hash(address, JsonText.text(identity, "salt").orElse("")))
                : said.strip().equalsIgnoreCase(address.strip());
    }

    private static String hash(String address, String salt) {
        var plain = address.strip().toLowerCase(Locale.ROOT) + salt;
        try {
            return PREFIX
                    + HEX.formatHex(
                            MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform knows SHA-256", impossible);
        }
    }
}
