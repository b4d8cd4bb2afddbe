package dev.atelier.mentorship.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.work.RoundContent.Artifact;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonsTest {

    @Test
    void anImageGoesBackToTheOneOfItsName() {
        assertThat(Comparisons.partners(images("b.png", "a.png"), images("a.png", "b.png")))
                .containsExactly(1, 0);
    }

    @Test
    void withoutItsNameItGoesBackToTheOneAtItsPlace() {
        assertThat(Comparisons.partners(images("a2.png", "b.png"), images("a.png", "b.png")))
                .containsExactly(0, 1);
    }

    @Test
    void nobodyIsAPartnerTwice() {
        assertThat(Comparisons.partners(images("new.png", "a.png"), images("a.png")))
                .containsExactly(-1, 0);
        assertThat(Comparisons.partners(images("a.png", "a.png"), images("a.png")))
                .containsExactly(0, -1);
    }

    private static List<Artifact> images(String... names) {
        return Stream.of(names)
                .map(name ->
                        new Artifact(UUID.randomUUID(), "IMAGE", name, 1L, 8, 8, null, List.of(), "PNG, 8 × 8", null))
                .toList();
    }
}
