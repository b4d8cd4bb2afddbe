package dev.atelier.learner.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolderNameTest {

    private static final HolderName KEPT = HolderName.of("Zoë O'Neil-Żak");

    @ParameterizedTest
    @ValueSource(strings = {"Zoë O'Neil-Żak", "  zoë   o'neil-żak ", "Zoe\u0308 O'Neil-Z\u0307ak", "ZOË O'NEIL-ŻAK"})
    void theNameOnThePaperIsKnownHoweverItIsWritten(String typed) {
        assertThat(KEPT.isOf(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Zoe O'Neil-Zak", "Zoë", "Zoë O'Neil-Żak Junior"})
    void anotherNameIsNot(String typed) {
        assertThat(KEPT.isOf(typed)).isFalse();
    }

    @Test
    void whatIsTooLongForANameIsNotEvenLookedAt() {
        assertThat(KEPT.isOf("x".repeat(10_000_000))).isFalse();
    }

    @Test
    void equalNamesAreKeptDifferentlyAndWithoutTheName() {
        assertThat(HolderName.of("Zoë O'Neil-Żak").kept())
                .isNotEqualTo(KEPT.kept())
                .doesNotContain("Zoë");
    }
}
