package dev.atelier.mentorship.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.proof.Finding.Result;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbill.DNS.Type;

class ProverTest {

    private static final String MAIL =
            "From: Meera <meera@mail.a.example>\r\nSubject: Faces\r\nMessage-ID: <1@a.example>\r\n\r\nWhy?\r\n";
    private static final String OURS = "192.0.2.7";

    private final DnsPeer dns = new DnsPeer();
    private final Signer a = new Signer("a.example").publish(dns);
    private final Signer evil = new Signer("evil.example").publish(dns);

    @AfterEach
    void close() {
        dns.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v=DMARC1; p=reject | PROVEN | PASS",
                "v=DMARC1; p=reject; adkim=s | FORGED | FAIL",
                "v=DMARC1; p=none; sp=quarantine; adkim=s | FORGED | FAIL",
                "v=DMARC1; p=reject; sp=none; adkim=s | UNPROVEN | FAIL",
                "v=DMARC1; p=quarantine; t=y; adkim=s | UNPROVEN | FAIL",
                "v=DMARC1; p=none; adkim=s | UNPROVEN | FAIL"
            })
    void aSignatureOfTheWholeDomainSpeaksForItsPartsUnlessItIsStrict(String policy, Verdict verdict, Result dmarc) {
        dns.text("_dmarc.a.example", policy).record("mail.a.example", Type.A, OURS);
        var proof = prove(a.sign(MAIL), "x@elsewhere.example");
        assertThat(proof.verdict()).isEqualTo(verdict);
        assertThat(proof.dmarc()).isEqualTo(new Finding(dmarc, "mail.a.example"));
        assertThat(proof.dkim()).isEqualTo(new Finding(Result.PASS, "a.example"));
    }

    @Test
    void aNameThatIsNotThereHasAWishOfItsOwn() {
        dns.text("_dmarc.a.example", "v=DMARC1; p=none; sp=none; np=reject");
        assertThat(prove(MAIL, "x@elsewhere.example").verdict()).isEqualTo(Verdict.FORGED);
        dns.record("mail.a.example", Type.MX, "10 mx.a.example.");
        assertThat(prove(MAIL, "x@elsewhere.example").verdict()).isEqualTo(Verdict.UNPROVEN);
    }

    @Test
    void aChangedBodyIsNotWhatWasSigned() {
        dns.text("_dmarc.a.example", "v=DMARC1; p=reject");
        var proof = prove(a.sign(MAIL).replace("Why?", "Send money."), "x@elsewhere.example");
        assertThat(proof.verdict()).isEqualTo(Verdict.FORGED);
        assertThat(proof.dkim().result()).isEqualTo(Result.FAIL);
    }

    @Test
    void aSignatureByAnotherDomainProvesNothing() {
        dns.text("_dmarc.a.example", "v=DMARC1; p=reject");
        var proof = prove(evil.sign(MAIL), "x@evil.example");
        assertThat(proof.verdict()).isEqualTo(Verdict.FORGED);
        assertThat(proof.dkim()).isEqualTo(new Finding(Result.PASS, "evil.example"));
    }

    @Test
    void aNeighbourBelowAPublicSuffixIsAnother() {
        dns.text("_dmarc.example", "v=DMARC1; p=reject; psd=y");
        assertThat(prove(evil.sign(MAIL), "x@evil.example").verdict()).isEqualTo(Verdict.FORGED);
        assertThat(prove(a.sign(MAIL), "x@evil.example").verdict()).isEqualTo(Verdict.PROVEN);
    }

    @Test
    void weakSignaturesProveNothing() {
        dns.text("_dmarc.a.example", "v=DMARC1; p=reject");
        assertThat(prove(a.sign(MAIL, "l=4; ") + "and more", "x@b.example").verdict())
                .isEqualTo(Verdict.FORGED);
        var weak = new Signer("mail.a.example", 512 + 256).publish(dns);
        assertThat(prove(weak.sign(MAIL), "x@b.example").dkim().result()).isEqualTo(Result.NEUTRAL);
        var twice = a.sign(MAIL).replace("d=a.example;", "d=a.example; d=evil.example;");
        assertThat(prove(twice, "x@b.example").verdict()).isEqualTo(Verdict.FORGED);
    }

    @Test
    void aDomainThatPublishesNoWishIsProvenByItsOwnSignatureAlone() {
        var mail = MAIL.replace("mail.a.example", "a.example");
        assertThat(prove(a.sign(mail), "x@b.example").verdict()).isEqualTo(Verdict.PROVEN);
        assertThat(prove(mail, "x@b.example").verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(prove(mail, "x@b.example").dmarc().result()).isEqualTo(Result.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v=spf1 ip4:192.0.2.0/24 -all | PASS | PROVEN",
                "v=spf1 a:host.a.example -all | PASS | PROVEN",
                "v=spf1 mx -all | PASS | PROVEN",
                "v=spf1 include:spf.a.example -all | PASS | PROVEN",
                "v=spf1 redirect=spf.a.example | PASS | PROVEN",
                "v=spf1 exists:%{i}.list.a.example -all | PASS | PROVEN",
                "v=spf1 -all | FAIL | FORGED",
                "v=spf1 ~all | SOFTFAIL | FORGED",
                "v=spf1 ?all | NEUTRAL | FORGED",
                "v=spf1 include:loop.a.example -all | PERMERROR | FORGED",
                "v=spf1 nonsense -all | PERMERROR | FORGED",
                "something else | NONE | FORGED",
                "v=spf1 a:silent.a.example -all | TEMPERROR | UNPROVEN"
            })
    void theClientIsAskedAfter(String record, Result spf, Verdict verdict) {
        dns.text("_dmarc.a.example", "v=DMARC1; p=quarantine")
                .text("bounce.a.example", record)
                .record("host.a.example", Type.A, OURS)
                .record("bounce.a.example", Type.MX, "10 host.a.example.")
                .text("spf.a.example", "v=spf1 ip4:192.0.2.7 -all")
                .record("192.0.2.7.list.a.example", Type.A, "127.0.0.2")
                .text("loop.a.example", "v=spf1 include:loop.a.example -all")
                .brokenAbout("silent.a.example");
        var proof = prove(MAIL, "x@bounce.a.example");
        assertThat(proof.spf()).isEqualTo(new Finding(spf, "bounce.a.example"));
        assertThat(proof.verdict()).isEqualTo(verdict);
    }

    @Test
    void aMailFromNobodyIsJudgedByWhatTheClientCallsItself() {
        dns.text("_dmarc.a.example", "v=DMARC1; p=reject")
                .text("mx.a.example", "v=spf1 a -all")
                .record("mx.a.example", Type.A, OURS);
        assertThat(prove(new Arrival(OURS, "mx.a.example", "", bytes(MAIL)), List.of())
                        .spf())
                .isEqualTo(new Finding(Result.PASS, "mx.a.example"));
    }

    @Test
    void behindARelayTheSignatureAloneCounts() {
        dns.text("_dmarc.a.example", "v=DMARC1; p=reject").text("bounce.a.example", "v=spf1 +all");
        var relayed = new Arrival(OURS, "mx.ours.example", "x@bounce.a.example", bytes(MAIL));
        assertThat(prove(relayed, List.of("192.0.2.0/24")).spf().result()).isEqualTo(Result.UNJUDGED);
        assertThat(prove(relayed, List.of("192.0.2.0/24")).verdict()).isEqualTo(Verdict.FORGED);
        assertThat(prove(relayed, List.of()).verdict()).isEqualTo(Verdict.PROVEN);
        var fetched = new Arrival(null, "", "x@bounce.a.example", bytes(a.sign(MAIL)));
        assertThat(prove(fetched, List.of()).verdict()).isEqualTo(Verdict.PROVEN);
        assertThat(prove(fetched, List.of()).spf().result()).isEqualTo(Result.UNJUDGED);
    }

    @Test
    void aRelayThatOnlyJudgedTheClientIsBelievedInThat() {
        dns.text("_dmarc.a.example", "v=DMARC1; p=reject");
        var settings = new ProofSettings("mx.ours.example", dns.address(), Duration.ofSeconds(5), List.of());
        var raw = "Authentication-Results: mx.ours.example; spf=pass smtp.mailfrom=a.example\r\n" + MAIL;
        var proof = new Prover(settings, new Nameserver(settings))
                .of(new Arrival(OURS, "mx.ours.example", "x@evil.example", bytes(raw)));
        assertThat(proof.verdict()).isEqualTo(Verdict.PROVEN);
    }

    @Test
    void severalAuthorsOrNoneAreNobody() {
        var two = MAIL.replace("Subject", "From: x@evil.example\r\nSubject");
        assertThat(prove(a.sign(two), "x@b.example").verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(prove("Subject: x\r\n\r\ny\r\n", "x@b.example").verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(dns.asked()).isEmpty();
    }

    private Proof prove(String mail, String sender) {
        return prove(new Arrival(OURS, "there.example", sender, bytes(mail)), List.of());
    }

    private Proof prove(Arrival mail, List<String> relays) {
        var settings = new ProofSettings("", dns.address(), Duration.ofSeconds(5), relays);
        return new Prover(settings, new Nameserver(settings)).of(mail);
    }

    private static byte[] bytes(String mail) {
        return mail.getBytes(StandardCharsets.UTF_8);
    }
}
