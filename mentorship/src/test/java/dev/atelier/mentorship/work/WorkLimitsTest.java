package dev.atelier.mentorship.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** How much may be handed in, as an operator sets it. */
class WorkLimitsTest {

    private static WorkLimits limits(String image, String file, String quota) {
        return new WorkLimits(
                DataSize.parse(image), DataSize.parse(file), DataSize.parse(quota), 20, Duration.ofDays(1));
    }

    @Test
    void eachKindHasItsOwn() {
        var limits = limits("40MB", "1GB", "3GB");

        assertThat(limits.tooLarge(FileName.of("a.png"), 40L << 20)).isEmpty();
        assertThat(limits.tooLarge(FileName.of("a.png"), (40L << 20) + 1))
                .hasValueSatisfying(said -> assertThat(said)
                        .isEqualTo("It has 41.9 MB; an image may have 40 MB. Save it smaller, or as JPEG or WebP."));
        assertThat(limits.tooLarge(FileName.of("a.safetensors"), 1L << 30)).isEmpty();
        assertThat(limits.tooLarge(FileName.of("a.safetensors"), (1L << 30) + 1))
                .isPresent();
        assertThat(limits.tooLarge(FileName.of("a.ipynb"), 26L << 20)).isPresent();
    }

    @Test
    void whatCannotBeIsSaidAtTheStart() {
        assertThatThrownBy(() -> limits("41MB", "1GB", "3GB")).hasMessageContaining("atelier.work.image is 1B to 40MB");
        assertThatThrownBy(() -> limits("40MB", "3GB", "9GB")).hasMessageContaining("to 2047MB");
        assertThatThrownBy(() -> limits("40MB", "1GB", "500MB")).hasMessageContaining("atelier.work.quota");
    }

    @Test
    void roomIsToldInWholeNumbers() {
        assertThat(new Quota.Share(180L << 20, 3L << 30).words())
                .isEqualTo("You have used 180 MB of 3 GB in this cohort.");
        assertThat(new Quota.Share(5L << 30, 3L << 30).left()).isZero();
        assertThat(Size.whole(1536L << 20)).isEqualTo("1.5 GB");
    }
}
