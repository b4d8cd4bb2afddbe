package dev.atelier.mentorship.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.inbox.SenderProof.Verdict;
import dev.atelier.mentorship.reading.MailReader;
import dev.atelier.mentorship.reading.ReadMail;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class RelayProofTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mx.ours.example | mx.ours.example; dmarc=pass header.from=a.example | PROVEN",
                "mx.ours.example | mx.ours.example; spf=pass; dmarc=fail (p=reject) | FORGED",
                "mx.ours.example | MX.OURS.example 1; dkim=pass; dmarc=none | UNKNOWN",
                "mx.ours.example | mx.ours.example; spf=pass | UNKNOWN",
                // Whoever writes the field in their own name, or with our name inside, proves nothing.
                "mx.ours.example | evil.example; dmarc=pass | UNKNOWN",
                "mx.ours.example | mx.ours.example.evil.example; dmarc=pass | UNKNOWN",
                "'' | mx.ours.example; dmarc=fail | UNKNOWN"
            })
    void onlyOurOwnRelayIsBelieved(String relay, String field, Verdict verdict) {
        assertThat(proof(relay).of(mail("Authentication-Results: " + field))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"mx.ours.example"})
    void theTopmostFieldCountsBecauseTheRelayAddsItsOwnAbove(String relay) {
        var mail = mail("Authentication-Results: mx.ours.example; dmarc=fail\r\n"
                + "Authentication-Results: mx.ours.example; dmarc=pass");
        assertThat(proof(relay).of(mail)).isEqualTo(Verdict.FORGED);
    }

    private static RelayProof proof(String relay) {
        return new RelayProof(new InboxSettings(
                false, 0, "127.0.0.1", DataSize.ofMegabytes(1), Duration.ofSeconds(5), Duration.ofDays(1), relay));
    }

    private static ReadMail mail(String header) {
        var raw = header + "\r\nFrom: a@a.example\r\n\r\nwords\r\n";
        return (ReadMail) new MailReader().read(raw.getBytes(StandardCharsets.UTF_8));
    }
}
