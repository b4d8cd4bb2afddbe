package dev.atelier.learner.credential;

import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How credentials are kept.
 *
 * @param secret 32 bytes in base 64 that seal the private keys in the database; empty: they lie there as they are
 */
@ConfigurationProperties("atelier.credentials")
record CredentialSettings(@DefaultValue("") String secret) {

    private static final int BYTES = 32;

    CredentialSettings {
        if (!secret.isEmpty() && length(secret) != BYTES) {
            throw new IllegalArgumentException("atelier.credentials.secret must be 32 bytes in base 64, as"
                    + " `openssl rand -base64 32` writes them; leave it out to keep signing keys unsealed");
        }
    }

    private static int length(String secret) {
        try {
            return Base64.getDecoder().decode(secret).length;
        } catch (IllegalArgumentException notBase64) {
            return -1;
        }
    }

    boolean seals() {
        return !secret.isEmpty();
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(secret);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "CredentialSettings[" + (seals() ? "sealing" : "not sealing") + "]";
    }
}
