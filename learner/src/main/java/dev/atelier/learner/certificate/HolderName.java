package dev.atelier.learner.certificate;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A holder's name of which only this much is known: whether another one is the same. PBKDF2 (RFC 8018) with a salt of each
 * certificate's own and 210,000 rounds, since names are short and common: trying a list of them on a stolen table is slow.
 *
 * @param kept salt and hash in hexadecimal, parted by a colon
 */
record HolderName(String kept) {

    /** Longer than any name on a certificate. */
    static final int LONGEST = 200;

    private static final int ROUNDS = 210_000;
    private static final int SALT = 16;
    private static final int BITS = 256;
    private static final HexFormat HEX = HexFormat.of();

    static HolderName of(String name) {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return new HolderName(HEX.formatHex(salt) + ":" + HEX.formatHex(hash(name, salt)));
    }

    /** However it is written: case, accents composed or not, and gaps tell no names apart. */
    boolean isOf(String typed) {
        var parts = kept.split(":", 2);
        return typed.length() <= LONGEST
                && MessageDigest.isEqual(HEX.parseHex(parts[1]), hash(typed, HEX.parseHex(parts[0])));
    }

    private static byte[] hash(String name, byte[] salt) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("[\\s\\p{Z}]+", " ")
                .toLowerCase(Locale.ROOT);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(plain.toCharArray(), salt, ROUNDS, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform knows PBKDF2", impossible);
        }
    }
}
