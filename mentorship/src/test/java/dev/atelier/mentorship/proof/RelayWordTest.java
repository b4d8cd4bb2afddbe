package dev.atelier.mentorship.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No DNS server is named here: a relay's word is all there is. */
class RelayWordTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mx.ours.example | mx.ours.example; dmarc=pass header.from=a.example | PROVEN",
                "mx.ours.example | mx.ours.example; spf=pass; dmarc=fail (p=reject) | FORGED",
                "mx.ours.example | mx.ours.example; dmarc=fail (p=none dis=none) header.from=a.example | UNPROVEN",
                "mx.ours.example | MX.OURS.example 1; dkim=pass; dmarc=none | UNPROVEN",
                "mx.ours.example | mx.ours.example; spf=pass | UNPROVEN",
                "mx.ours.example | mx.ours.example; none | UNPROVEN",
                "mx.ours.example | mx.ours.example (it is us); dmarc = pass | PROVEN",
                // Whoever writes the field in their own name, or with our name inside, proves nothing.
                "mx.ours.example | evil.example; dmarc=pass | UNPROVEN",
                "mx.ours.example | mx.ours.example.evil.example; dmarc=pass | UNPROVEN",
                // What a relay quotes from a sender is not its own word, and of two words the worse counts.
                "mx.ours.example | mx.ours.example; spf=pass smtp.mailfrom=\"x; dmarc=pass\"@evil.example | UNPROVEN",
                "mx.ours.example | mx.ours.example; spf=none (x; dmarc=pass); dmarc=fail | FORGED",
                "mx.ours.example | mx.ours.example; dmarc=pass; dmarc=fail | FORGED",
                "'' | mx.ours.example; dmarc=fail | UNKNOWN"
            })
    void onlyOurOwnRelayIsBelieved(String relay, String field, Verdict verdict) {
        assertThat(judged(relay, "Authentication-Results: " + field).verdict()).isEqualTo(verdict);
    }

    @Test
    void theTopmostFieldInItsNameCountsBecauseTheRelayAddsItsOwnAbove() {
        assertThat(judged("mx.ours.example", """
            Authentication-Results: mx.ours.example; dmarc=fail
            Authentication-Results: mx.ours.example; dmarc=pass\
            """).verdict()).isEqualTo(Verdict.FORGED);
        assertThat(judged("mx.ours.example", """
            Authentication-Results: scanner.ours.example; dmarc=pass
            Authentication-Results: mx.ours.example; dmarc=fail
            Authentication-Results: mx.ours.example; dmarc=pass\
            """).verdict()).isEqualTo(Verdict.FORGED);
    }

    @Test
    void whatItSaysIsKeptWithItsDomains() {
        var proof = judged("mx.ours.example", """
            Authentication-Results: mx.ours.example;
             dkim=fail header.d=b.example; dkim=pass header.d=a.example header.i=@a.example;
             spf=softfail smtp.mailfrom=bounce@c.example; dmarc=pass header.from=a.example\
            """);
        assertThat(proof.words())
                .isEqualTo("DMARC: pass for a.example. DKIM: pass for a.example. SPF: softfail for c.example."
                        + " So says the relay.");
        assertThat(proof.summary()).isEqualTo("Sender proven");
    }

    private static Proof judged(String relay, String header) {
        var settings = new ProofSettings(relay, "", Duration.ofSeconds(5), List.of());
        var raw = header.replace("\n", "\r\n") + "\r\nFrom: a@a.example\r\n\r\nwords\r\n";
        return new Prover(settings, new Nameserver(settings))
                .of(new Arrival("192.0.2.1", "there.example", "a@a.example", raw.getBytes(StandardCharsets.UTF_8)));
    }
}
