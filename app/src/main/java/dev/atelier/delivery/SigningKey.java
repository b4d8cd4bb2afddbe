package dev.atelier.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;

/**
 * The key that signs mail, and what to publish of it.
 *
 * @param published the public half, as the text record has it
 */
record SigningKey(PrivateKey secret, String published) {

    /** RFC 8301, 3.2: signers use 2048 bits at least. */
    private static final int SHORTEST = 2_048;

    /** Reads a key file, or says what is wrong with it and what to do. */
    static SigningKey read(String path) {
        var key = load(path);
        if (!(key instanceof RSAPrivateCrtKey rsa)) {
            throw wrong(
                    path, "holds a key of the kind " + key.getAlgorithm() + ", and mail is signed by RSA only", null);
        }
        var bits = rsa.getModulus().bitLength();
        if (bits < SHORTEST) {
            throw wrong(path, "holds a key of " + bits + " bits, and fewer than " + SHORTEST + " prove nothing", null);
        }
        return new SigningKey(rsa, "v=DKIM1; k=rsa; p=" + publicHalf(rsa));
    }

    private static PrivateKey load(String path) {
        @Nullable PrivateKey key;
        try {
            key = PemContent.load(Path.of(path)).getPrivateKey();
        } catch (IOException | UncheckedIOException away) {
            throw wrong(path, "cannot be read", away);
        } catch (RuntimeException unreadable) {
            throw wrong(path, "holds no private key as PEM", unreadable);
        }
        if (key == null) {
            throw wrong(path, "holds no private key as PEM", null);
        }
        return key;
    }

    private static String publicHalf(RSAPrivateCrtKey key) {
        try {
            var half = KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
            return Base64.getEncoder().encodeToString(half.getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static IllegalArgumentException wrong(String path, String what, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "atelier.mail.dkim.key: the file " + path + " " + what
                        + ". Make one with: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out " + path,
                cause);
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return published;
    }
}
