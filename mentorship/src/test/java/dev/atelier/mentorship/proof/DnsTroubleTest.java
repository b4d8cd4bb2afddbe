package dev.atelier.mentorship.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atelier.mentorship.proof.Finding.Result;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbill.DNS.Type;

class DnsTroubleTest {

    private static final String MAIL = "From: meera@a.example\r\nSubject: Faces\r\n\r\nWhy?\r\n";

    private final DnsPeer dns = new DnsPeer();

    @AfterEach
    void close() {
        dns.close();
    }

    @Test
    void silenceEndsAndIsNeitherProofNorDisproof() {
        dns.silentAbout("_dmarc.a.example");
        var proof = prove(MAIL, "x@elsewhere.example", Duration.ofSeconds(1));
        assertThat(proof.verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(proof.dmarc()).isEqualTo(new Finding(Result.TEMPERROR, "a.example"));
    }

    @Test
    void aLostPacketIsAskedForAgain() {
        dns.text("_dmarc.a.example", "v=DMARC1; p=reject").loseOne("_dmarc.a.example");
        assertThat(prove(MAIL, "x@elsewhere.example", Duration.ofSeconds(30)).verdict())
                .isEqualTo(Verdict.FORGED);
        assertThat(dns.asked()).startsWith("_dmarc.a.example", "_dmarc.a.example");
    }

    @Test
    void theKeyThatDoesNotAnswerIsNoForgery() {
        dns.text("_dmarc.a.example", "v=DMARC1; p=reject").brokenAbout("s1._domainkey.a.example");
        var proof = prove(new Signer("a.example").sign(MAIL));
        assertThat(proof.verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(proof.dkim().result()).isEqualTo(Result.TEMPERROR);
        // But one that is not there is.
        assertThat(prove(new Signer("mail.a.example").sign(MAIL)).verdict()).isEqualTo(Verdict.FORGED);
    }

    @Test
    void aForgerCannotMakeTheAuthorsDomainSeemAway() {
        dns.text("_dmarc.a.example", "v=DMARC1; p=reject")
                .silentAbout("s1._domainkey.evil.example")
                .silentAbout("evil.example");
        var mail = new Signer("evil.example").sign(MAIL);
        assertThat(prove(mail, "x@evil.example", Duration.ofSeconds(1)).verdict())
                .isEqualTo(Verdict.FORGED);
        // The names of the client's own address are the forger's, too.
        dns.text("a.example", "v=spf1 ptr -all").brokenAbout("7.2.0.192.in-addr.arpa");
        assertThat(prove(MAIL, "x@a.example", Duration.ofSeconds(30)).verdict()).isEqualTo(Verdict.FORGED);
    }

    @Test
    void questionsAreLimitedHoweverManySignaturesThereAre() {
        dns.text("_dmarc.a.example", "v=DMARC1; p=reject");
        var mail = new StringBuilder(MAIL);
        for (var i = 0; i < 200; i++) {
            mail.insert(
                    0, "DKIM-Signature: v=1; a=rsa-sha256; d=a.example; s=s" + i + "; h=from; bh=eA==; b=eA==;\r\n");
        }
        assertThat(prove(mail.toString()).verdict()).isEqualTo(Verdict.FORGED);
        assertThat(dns.asked()).hasSizeLessThan(10);
    }

    @Test
    void anAliasLeadsToTheRecord() {
        dns.record("_dmarc.a.example", Type.CNAME, "policy.b.example.");
        assertThat(prove(MAIL).dmarc().result()).isEqualTo(Result.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: x@\u0000.example\r\n\r\n",
                "From: x@..\r\n\r\n",
                "From: x@a.example\r\nDKIM-Signature: \r\n\r\n",
                "From: x@a.example\r\nDKIM-Signature: v=1; d=a.example; =;;;\r\n\r\n",
                "From: x@a.example\r\n"
                        + "DKIM-Signature: v=1; a=ed25519-sha256; d=a.example; s=x; h=from; bh=eA==; b=eA==\r\n\r\n",
                "From: x@a.example\r\n"
                        + "DKIM-Signature: v=1; a=rsa-sha256; c=x/y/z; q=http; x=never; d=a.example; s=x; h=from; bh=*;"
                        + " b=*\r\n\r\n"
            })
    void hostileMailGetsAnAnswer(String mail) {
        dns.text("x._domainkey.a.example", "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
        assertThat(prove(mail).verdict()).isEqualTo(Verdict.UNPROVEN);
    }

    @ParameterizedTest
    @CsvSource({"v=spf1 a/99 -all", "v=spf1 exists:%{x} -all", "v=spf1 include: -all", "v=spf1 ip4:999.1.1.1 -all"})
    void hostileRecordsGetAnAnswer(String record) {
        dns.text("a.example", record);
        assertThat(prove(MAIL, "x@a.example", Duration.ofSeconds(5)).spf().result())
                .isEqualTo(Result.PERMERROR);
    }

    @Test
    void anEndlessRecordIsNotParsed() {
        dns.text("a.example", "v=spf1 " + "a:x.a.example ".repeat(70) + "-all");
        assertThat(prove(MAIL, "x@a.example", Duration.ofSeconds(5)).verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(dns.asked()).hasSizeLessThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dns.example", "dns.example:53", "127.0.0.1:x", "127.0.0.1:99999", "300.0.0.1"})
    void onlyAnAddressNamesAServer(String resolver) {
        assertThatThrownBy(() -> new ProofSettings("", resolver, Duration.ofSeconds(5), List.of()))
                .hasMessageContaining("write 127.0.0.1:53");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1,53", "127.0.0.1:5353,5353", "[::1]:54,54", "::1,53", "[::1],53"})
    void addressesComeWithAPortOrWithout(String resolver, int port) {
        assertThat(new ProofSettings("", resolver, Duration.ofSeconds(5), List.of())
                        .nameserver()
                        .orElseThrow()
                        .getPort())
                .isEqualTo(port);
    }

    @Test
    void settingsThatMakeNoSenseSaySo() {
        assertThatThrownBy(() -> new ProofSettings("", "", Duration.ofMinutes(5), List.of()))
                .hasMessageContaining("1s to 30s");
        assertThatThrownBy(() -> new ProofSettings("", "", Duration.ofSeconds(5), List.of("everybody")))
                .hasMessageContaining("atelier.mail.inbox.relays");
    }

    private Proof prove(String mail) {
        return prove(mail, "x@elsewhere.example", Duration.ofSeconds(5));
    }

    private Proof prove(String mail, String sender, Duration patience) {
        var settings = new ProofSettings("", dns.address(), patience, List.of());
        return new Prover(settings, new Nameserver(settings))
                .of(new Arrival("192.0.2.7", "there.example", sender, mail.getBytes(StandardCharsets.UTF_8)));
    }
}
