package dev.atelier.learner.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class KeySealTest {

    private static final Ed25519Key OWNER = new Ed25519Key("z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi");
    private static final Ed25519Key OTHER = new Ed25519Key("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2");
    private static final byte[] KEY = "a private key".getBytes(StandardCharsets.US_ASCII);

    @Test
    void whatIsSealedIsOpenedWithTheSameSecretOnly() {
        var sealed = seal(1).seal(KEY, OWNER);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("private");
        assertThat(seal(1).open(sealed, true, OWNER)).isEqualTo(KEY);
        assertThatThrownBy(() -> seal(2).open(sealed, true, OWNER))
                .isInstanceOf(KeyTrouble.class)
                .hasMessageContaining("another atelier.credentials.secret");
        assertThatThrownBy(() -> seal(1).open(sealed, true, OTHER)).isInstanceOf(KeyTrouble.class);
        assertThatThrownBy(() -> new KeySeal(new CredentialSettings("")).open(sealed, true, OWNER))
                .isInstanceOf(KeyTrouble.class)
                .hasMessageContaining("is not set");
    }

    @Test
    void withoutASecretItLiesThereAsItIs() {
        var seal = new KeySeal(new CredentialSettings(""));
        assertThat(seal.seal(KEY, OWNER)).isEqualTo(KEY);
        assertThat(seal.open(KEY, false, OWNER)).isEqualTo(KEY);
    }

    @Test
    void aSecretThatIsNoneIsRefusedAtTheStart() {
        for (var wrong : new String[] {"hunter2", Base64.getEncoder().encodeToString(new byte[31]), "ä"}) {
            assertThatThrownBy(() -> new CredentialSettings(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("openssl rand -base64 32");
        }
        assertThat(new CredentialSettings(secret(1)).toString()).doesNotContain(secret(1));
    }

    private static KeySeal seal(int number) {
        return new KeySeal(new CredentialSettings(secret(number)));
    }

    private static String secret(int number) {
        var bytes = new byte[32];
        bytes[0] = (byte) number;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
