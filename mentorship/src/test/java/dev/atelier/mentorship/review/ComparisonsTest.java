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

    @Test
    void anImageThatCameAlongGoesBackToItselfAndLeavesRoomForANewOneOfItsName() {
        var older = List.of(image("a.png", "1"), image("b.png", "2"));
        assertThat(Comparisons.partners(List.of(image("a.png", "3"), image("a.png", "1")), older))
                .containsExactly(0, 0);
        assertThat(Comparisons.partners(List.of(image("renamed.png", "1"), image("c.png", "4")), older))
                .containsExactly(0, 1);
        // What came along is no stranger's partner only because of its place.
        assertThat(Comparisons.partners(List.of(image("c.png", "4"), image("a.png", "1")), older))
                .containsExactly(-1, 0);
    }

    private static List<Artifact> images(String... names) {
        return Stream.of(names)
                .map(name -> image(name, UUID.randomUUID().toString()))
                .toList();
    }

    private static Artifact image(String name, String content) {
        return new Artifact(UUID.randomUUID(), "IMAGE", name, 1L, 8, 8, null, List.of(), "PNG, 8 × 8", null, content);
    }
}
