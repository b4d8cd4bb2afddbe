package dev.atelier.learner.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import dev.atelier.learner.world.KnownCohorts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final CurriculumFacts curriculum = KnownCohorts.curriculum(1, "setup", "webui", "clothing");

    @Test
    void onlyRequiredItemsCount() {
        assertThat(progress(curriculum, "setup", "ethics").words()).isEqualTo("1 of 3");
    }

    @Test
    void theNextItemIsTheFirstRequiredOneThatIsNotDone() {
        assertThat(progress(curriculum, "setup").next()).map(Item::title).contains("Everybody in the WebUI");
        assertThat(progress(curriculum, "setup", "webui", "clothing").next()).isEmpty();
    }

    @Test
    void withoutRequiredItemsThereIsNothingToCount() {
        assertThat(progress(new CurriculumFacts(1, List.of()), "setup").words()).isEqualTo("no requirements");
    }

    @Test
    void itemsOfAnotherVersionDoNotCount() {
        assertThat(progress(curriculum, "setup", "gone").done()).isOne();
    }

    @Test
    void subItemsCountForThemselves() {
        var part = new Item(new ItemKey("part"), "Latents", ItemKind.HANDS_ON, true, List.of());
        var whole = new Item(new ItemKey("whole"), "Key concepts", ItemKind.TOPIC, false, List.of(part));
        var nested = new CurriculumFacts(1, List.of(new CurriculumFacts.Module("2", "Deep", List.of(whole))));
        assertThat(progress(nested, "part").words()).isEqualTo("1 of 1");
    }

    @Property
    void neverMoreIsDoneThanIsRequired(
            @ForAll Set<@IntRange(max = 9) Integer> all, @ForAll Set<@IntRange(max = 9) Integer> done) {
        var items = all.stream()
                .map(number -> new Item(key(number), "Item", ItemKind.HANDS_ON, number % 2 == 0, List.<Item>of()))
                .toList();
        var many = new CurriculumFacts(1, List.of(new CurriculumFacts.Module("0", "All", items)));
        var progress = new Progress(many, done.stream().map(ProgressTest::key).collect(Collectors.toSet()));
        assertThat(progress.done()).isBetween(0, progress.required());
    }

    private static Progress progress(CurriculumFacts curriculum, String... done) {
        return new Progress(curriculum, Set.of(done).stream().map(ItemKey::new).collect(Collectors.toSet()));
    }

    private static ItemKey key(int number) {
        return new ItemKey("item-" + number);
    }
}
