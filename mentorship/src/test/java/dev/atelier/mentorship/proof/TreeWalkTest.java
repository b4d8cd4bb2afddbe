package dev.atelier.mentorship.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TreeWalkTest {

    private final DnsPeer dns = new DnsPeer();

    @AfterEach
    void close() {
        dns.close();
    }

    @Test
    void theRecordWithTheShortestNameMakesTheOrganization() {
        dns.text("_dmarc.mail.a.example", "v=DMARC1; p=none").text("_dmarc.a.example", "v=DMARC1; p=reject");
        var walk = walk("x.mail.a.example");
        assertThat(walk.organization()).isEqualTo("a.example");
        assertThat(walk.applied().orElseThrow().getKey()).isEqualTo("a.example");
        assertThat(walk("mail.a.example").applied().orElseThrow().getKey()).isEqualTo("mail.a.example");
    }

    @Test
    void aDepartmentMayStandForItself() {
        dns.text("_dmarc.dept.a.example", "v=DMARC1; p=none; psd=n").text("_dmarc.a.example", "v=DMARC1; p=reject");
        assertThat(walk("x.dept.a.example").organization()).isEqualTo("dept.a.example");
    }

    @Test
    void belowAPublicSuffixEachNameIsItsOwn() {
        dns.text("_dmarc.example", "v=DMARC1; p=reject; psd=y");
        var walk = walk("x.a.example");
        assertThat(walk.organization()).isEqualTo("a.example");
        assertThat(walk.applied().orElseThrow().getKey()).isEqualTo("example");
    }

    @Test
    void whereNothingIsPublishedADomainStandsForItself() {
        assertThat(walk("x.a.example").organization()).isEqualTo("x.a.example");
        assertThat(walk("x.a.example").applied()).isEmpty();
    }

    @Test
    void severalRecordsAreAsGoodAsNone() {
        dns.text("_dmarc.a.example", "v=DMARC1; p=reject").text("_dmarc.a.example", "v=DMARC1; p=none");
        assertThat(walk("a.example").applied()).isEmpty();
    }

    @Test
    void aLongNameCostsEightQuestions() {
        walk("a.b.c.d.e.f.g.h.i.j.mail.a.example");
        assertThat(dns.asked())
                .isEqualTo(List.of(
                        "_dmarc.a.b.c.d.e.f.g.h.i.j.mail.a.example",
                        "_dmarc.g.h.i.j.mail.a.example",
                        "_dmarc.h.i.j.mail.a.example",
                        "_dmarc.i.j.mail.a.example",
                        "_dmarc.j.mail.a.example",
                        "_dmarc.mail.a.example",
                        "_dmarc.a.example",
                        "_dmarc.example"));
    }

    @Test
    void whoeverDoesNotAnswerIsNotTakenForHavingNothing() {
        dns.text("_dmarc.a.example", "v=DMARC1; p=reject").brokenAbout("_dmarc.x.a.example");
        assertThat(walk("x.a.example").troubled()).isTrue();
    }

    private TreeWalk walk(String domain) {
        return TreeWalk.from(domain, settings(dns).enquiry());
    }

    static Nameserver settings(DnsPeer dns) {
        return new Nameserver(new ProofSettings("", dns.address(), Duration.ofSeconds(5), List.of()));
    }
}
