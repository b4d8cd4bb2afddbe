package dev.atelier.event.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlainWordsTest {

    @Test
    void titlesBecomeWordsForAddresses() {
        assertThat(PlainWords.of("Mastering Stable Diffusion: Training & Practice", 60))
                .isEqualTo("mastering-stable-diffusion-training-practice");
        assertThat(PlainWords.of("Über Größe, déjà vu!", 60)).isEqualTo("uber-grosse-deja-vu");
        assertThat(PlainWords.of("拡散モデル", 60)).isEmpty();
        assertThat(PlainWords.of("one two three four", 11)).isEqualTo("one-two");
    }

    @Property(tries = 500)
    void everyTextGivesWordsThatAnAddressCanHold(
            @ForAll String text, @ForAll @IntRange(min = 1, max = 80) int longest) {
        assertThat(PlainWords.of(text, longest))
                .matches("|[a-z0-9]+(-[a-z0-9]+)*")
                .hasSizeLessThanOrEqualTo(longest);
    }

    @Property(tries = 500)
    void whatIsShortenedIsShortEnough(@ForAll String text, @ForAll @IntRange(min = 2, max = 80) int longest) {
        assertThat(Shortened.to(longest, text)).hasSizeLessThanOrEqualTo(longest);
    }
}
