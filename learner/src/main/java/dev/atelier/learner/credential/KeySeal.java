package dev.atelier.learner.credential;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Keeps private keys from whoever sees only the database or its backups: AES-256-GCM under the secret of the settings, bound
 * to the public key, so that sealed keys cannot change places.
 */
@Component
class KeySeal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final CredentialSettings settings;
    private final SecureRandom random = new SecureRandom();

    KeySeal(CredentialSettings settings) {
        this.settings = settings;
    }

    boolean seals() {
        return settings.seals();
    }

    /** As it goes into the database: sealed if there is a secret. */
    byte[] seal(byte[] key, Ed25519Key owner) {
        if (!seals()) {
            return key;
        }
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            return Ed25519Key.concat(
                    nonce, cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(key));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform knows AES", impossible);
        }
    }

    byte[] open(byte[] kept, boolean sealed, Ed25519Key owner) {
        if (!sealed) {
            return kept;
        }
        if (!seals()) {
            throw new KeyTrouble("The signing key is sealed, and atelier.credentials.secret is not set", null);
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(kept, NONCE), owner)
                    .doFinal(kept, NONCE, kept.length - NONCE);
        } catch (GeneralSecurityException wrong) {
            throw new KeyTrouble("The signing key was sealed with another atelier.credentials.secret", wrong);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, Ed25519Key owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(settings.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.multibase().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
