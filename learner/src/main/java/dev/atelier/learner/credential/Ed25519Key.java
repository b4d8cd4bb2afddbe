package dev.atelier.learner.credential;

import com.apicatalog.multibase.Multibase;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A public Ed25519 key (RFC 8032), written as a Multikey: {@code z6Mk…}, in base 58 the bytes ed 01 and the 32 of the key.
 */
record Ed25519Key(String multibase) {

    private static final Pattern SHAPE = Pattern.compile("z6Mk[1-9A-HJ-NP-Za-km-z]{44}");
    private static final byte[] CODE = {(byte) 0xed, 0x01};

    // What stands before the key in X.509 (RFC 8410).
    private static final byte[] HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    static final String ALGORITHM = "Ed25519";
    static final int SIZE = 32;

    Ed25519Key {
        if (!isOne(multibase)) {
            throw new IllegalArgumentException("Not an Ed25519 key: " + multibase);
        }
    }

    static boolean isOne(String multibase) {
        return SHAPE.matcher(multibase).matches()
                && Multibase.BASE_58_BTC.decode(multibase).length == CODE.length + SIZE;
    }

    static Ed25519Key of(PublicKey key) {
        var encoded = key.getEncoded();
        return new Ed25519Key(Multibase.BASE_58_BTC.encode(
                concat(CODE, Arrays.copyOfRange(encoded, encoded.length - SIZE, encoded.length))));
    }

    boolean verifies(byte[] signature, byte[] message) {
        try {
            var verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key());
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException notEvenOne) {
            return false;
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        var bytes = Multibase.BASE_58_BTC.decode(multibase);
        var raw = Arrays.copyOfRange(bytes, CODE.length, bytes.length);
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(concat(HEAD, raw)));
    }

    static byte[] concat(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
