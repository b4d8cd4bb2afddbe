package dev.atelier.mentorship.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.proof.Policy.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v=DMARC1; p=reject | REJECT | REJECT | REJECT",
                "v=DMARC1;p=quarantine;sp=none | QUARANTINE | NONE | NONE",
                "v = DMARC1 ; P=Reject ; SP=quarantine; np=reject | REJECT | QUARANTINE | REJECT",
                "v=DMARC1; np=reject; p=none; unknown=1 | NONE | NONE | REJECT",
                "v=DMARC1; rua=mailto:a@b.example | NONE | NONE | NONE",
                // A wish that nobody knows is none, if somebody wants to hear of it.
                "v=DMARC1; p=destroy; rua=mailto:a@b.example | NONE | NONE | NONE"
            })
    void aRecordTellsItsWishes(String text, Wish own, Wish below, Wish missing) {
        var policy = Policy.read(text).orElseThrow();
        assertThat(policy.own()).isEqualTo(own);
        assertThat(policy.below()).isEqualTo(below);
        assertThat(policy.missing()).isEqualTo(missing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";",
                "v=spf1 -all",
                "v=DMARC10; p=none",
                "p=reject; v=DMARC1",
                "v=dmarc1; p=none",
                "v=DMARC1; p=destroy"
            })
    void whatIsNoSuchRecordIsNone(String text) {
        assertThat(Policy.read(text)).isEmpty();
    }

    @Test
    void aTestingDomainAsksForLess() {
        var testing = Policy.read("v=DMARC1; p=reject; t=y").orElseThrow();
        assertThat(testing.counted(Wish.REJECT)).isEqualTo(Wish.QUARANTINE);
        assertThat(testing.counted(Wish.QUARANTINE)).isEqualTo(Wish.NONE);
        assertThat(testing.counted(Wish.NONE)).isEqualTo(Wish.NONE);
    }

    @Test
    void alignmentIsRelaxedUnlessItSaysOtherwise() {
        var relaxed = Policy.read("v=DMARC1; p=none; adkim=r").orElseThrow();
        assertThat(relaxed.strictDkim()).isFalse();
        assertThat(relaxed.strictSpf()).isFalse();
        var strict = Policy.read("v=DMARC1; p=none; adkim=s; aspf=s").orElseThrow();
        assertThat(strict.strictDkim()).isTrue();
        assertThat(strict.strictSpf()).isTrue();
    }
}
