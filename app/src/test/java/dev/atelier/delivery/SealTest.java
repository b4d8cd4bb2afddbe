package dev.atelier.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.exceptions.FailException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final String MAIL = """
        From: Ravi via Atelier <atelier@workshops.example.org>
        To: Meera <meera@learner.example>
        Subject: Faces
        Date: Thu, 26 Nov 2026 12:00:00 +0000
        Message-ID: <a@workshops.example.org>
        In-Reply-To: <b@learner.example>
        References: <c@learner.example>
         <b@learner.example>
        Reply-To: reply+x@workshops.example.org
        MIME-Version: 1.0
        Content-Type: text/plain; charset=UTF-8
        List-Unsubscribe: <https://workshops.example.org/u>
        List-Unsubscribe-Post: List-Unsubscribe=One-Click

        Because. \t
        .

        """.replace("\n", "\r\n");

    @TempDir
    static Path folder;

    @Test
    void whatIsSignedCanBeCheckedByWhatIsPublished() throws Exception {
        var seal = seal();
        var sealed = text(seal.on(MAIL.getBytes(StandardCharsets.UTF_8), NOW));
        assertThat(sealed)
                .startsWith("DKIM-Signature: ")
                .endsWith(MAIL)
                .contains(
                        "v=1;",
                        "a=rsa-sha256;",
                        "d=workshops.example.org;",
                        "s=atelier2026;",
                        "t=" + NOW.getEpochSecond() + ";");
        assertThat(sealed.lines()).allMatch(line -> line.length() <= 998);
        verify(seal, sealed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: Ravi",
                "To: Meera",
                "Subject: Faces",
                "Date: Thu",
                "Message-ID: <a",
                "In-Reply-To: <b",
                "References: <c",
                "Reply-To: reply",
                "MIME-Version: 1",
                "Content-Type: text/plain",
                "List-Unsubscribe: <https",
                "List-Unsubscribe-Post: List",
                "Because."
            })
    void whateverIsChangedBreaksIt(String words) throws Exception {
        var seal = seal();
        var sealed = text(seal.on(MAIL.getBytes(StandardCharsets.UTF_8), NOW));
        assertThatThrownBy(() -> verify(seal, sealed.replace(words, words + "x")))
                .isInstanceOf(FailException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"From", "To", "Cc", "Subject", "Reply-To", "References", "Content-Type"})
    void nothingCanBeAddedUnseen(String name) throws Exception {
        var seal = seal();
        var sealed = text(seal.on(MAIL.getBytes(StandardCharsets.UTF_8), NOW));
        assertThatThrownBy(() -> verify(seal, name + ": evil@evil.example\r\n" + sealed))
                .isInstanceOf(FailException.class);
    }

    @Test
    void spacesAndEmptyLinesAtTheEndMayChangeOnTheWay() throws Exception {
        var seal = seal();
        var sealed = text(seal.on(MAIL.getBytes(StandardCharsets.UTF_8), NOW));
        verify(seal, sealed.replace("Because. \t\r\n", "Because.\r\n") + "\r\n\r\n");
        verify(seal, sealed.replace("Subject: Faces", "subject:   Faces"));
    }

    @Test
    void withoutSettingsMailGoesOutAsItIs() throws Exception {
        var seal = new Seal(new DkimSettings("", "", ""), "atelier@localhost");
        var raw = MAIL.getBytes(StandardCharsets.UTF_8);
        assertThat(seal.on(raw, NOW)).isSameAs(raw);
        assertThat(seal.published()).isEmpty();
    }

    @Test
    void whatToPublishIsTold() throws Exception {
        var published = seal().published().orElseThrow();
        assertThat(published.name()).isEqualTo("atelier2026._domainkey.workshops.example.org");
        assertThat(published.text()).startsWith("v=DKIM1; k=rsa; p=MIIBIjANBgkq");
        assertThat(published.speaksForSender()).isTrue();
        var other = new Seal(
                new DkimSettings("other.example", "s", key("RSA", 2_048)), "Atelier <a@workshops.example.org>");
        assertThat(other.published().orElseThrow().speaksForSender()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"RSA | 1024 | of 1024 bits", "Ed25519 | 255 | of the kind EdDSA", "EC | 256 | of the kind EC"})
    void aKeyThatProvesNothingIsRefused(String kind, int size, String words) throws Exception {
        var settings = new DkimSettings("workshops.example.org", "s", key(kind, size));
        assertThatThrownBy(() -> new Seal(settings, "a@workshops.example.org"))
                .hasMessageContaining(words)
                .hasMessageContaining("openssl genpkey");
    }

    @Test
    void aKeyThatIsNoneOrAwayIsRefusedInWords() throws Exception {
        var file = Files.writeString(folder.resolve("none.pem"), "hello");
        assertThatThrownBy(() -> SigningKey.read(file.toString())).hasMessageContaining("holds no private key as PEM");
        var broken = Files.writeString(
                folder.resolve("broken.pem"), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        assertThatThrownBy(() -> SigningKey.read(broken.toString()))
                .hasMessageContaining("holds no private key as PEM");
        assertThatThrownBy(() -> SigningKey.read(folder.resolve("away.pem").toString()))
                .hasMessageContaining("away.pem cannot be read");
    }

    @Test
    void halfOfTheSettingsIsAskedFor() {
        assertThatThrownBy(() -> new DkimSettings("workshops.example.org", "", "key.pem"))
                .hasMessageContaining("or none of them");
        assertThatThrownBy(() -> new DkimSettings("work shops", "s", "key.pem")).hasMessageContaining("no domain");
        assertThatThrownBy(() -> new DkimSettings("a.example", "s;x", "key.pem"))
                .hasMessageContaining("no selector");
    }

    private static Seal seal() throws Exception {
        return new Seal(
                new DkimSettings("Workshops.example.org", "atelier2026", key("RSA", 2_048)),
                "Atelier <atelier@workshops.example.org>");
    }

    static synchronized String key(String kind, int size) throws Exception {
        var file = folder.resolve(kind.toLowerCase(Locale.ROOT) + size + ".pem");
        return Files.exists(file) ? file.toString() : write(file, kind, size);
    }

    static String write(Path file, String kind, int size) throws Exception {
        var generator = KeyPairGenerator.getInstance(kind);
        if (!kind.equals("Ed25519")) {
            generator.initialize(size);
        }
        var encoded = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
        return Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n" + encoded + "\n-----END PRIVATE KEY-----\n")
                .toString();
    }

    /** As any receiver would, with what stands in the DNS. */
    static void verify(Seal seal, String mail) throws IOException, FailException {
        var published = seal.published().orElseThrow();
        var verifier = new DKIMVerifier((method, selector, domain) ->
                published.name().equals(selector + "._domainkey." + domain) ? List.of(published.text()) : List.of());
        var verified = verifier.verify(new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
        assertThat(verified).hasSize(1);
    }

    private static String text(byte[] mail) {
        return new String(mail, StandardCharsets.UTF_8);
    }
}
