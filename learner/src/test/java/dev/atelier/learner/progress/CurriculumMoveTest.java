package dev.atelier.learner.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import dev.atelier.learner.world.KnownCohorts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CurriculumMoveTest {

    private final CurriculumFacts before = KnownCohorts.curriculum(1, "setup", "webui", "clothing");

    @Test
    void itSaysWhoLosesAndWhoGainsAndThatNothingGoes() {
        var after = new CurriculumFacts(
                2,
                List.of(new CurriculumFacts.Module(
                        "3",
                        "In practice",
                        List.of(
                                item("setup", true),
                                item("webui", false),
                                item("colab", true),
                                item("ethics", true)))));
        var words = new CurriculumMove(before, after)
                .words(List.of(
                        keys("setup", "webui", "clothing"), keys("setup", "colab", "ethics"), keys("setup"), keys()));
        assertThat(words)
                .hasSize(3)
                .first()
                .asString()
                .contains(
                        "2 learners",
                        "1 item is required and new",
                        "1 item is required from now on",
                        "1 item is required no longer",
                        "1 item is required before and gone");
        assertThat(words.get(1)).isEqualTo("1 learner loses “all required items done”, 1 gains it.");
    }

    @Test
    void whereNobodysCountChangesThereIsNothingToSay() {
        assertThat(new CurriculumMove(before, before).words(List.of(keys("setup"))))
                .isEmpty();
        assertThat(new CurriculumMove(before, KnownCohorts.curriculum(2, "a", "b", "c")).words(List.of()))
                .isEmpty();
    }

    /** Whatever facts come and go and however often the version changes. */
    @Property
    void neverMoreIsDoneThanRequiredAndNothingCompletedDisappears(@ForAll("histories") List<Step> history) {
        var completed = new HashSet<ItemKey>();
        var curriculum = new CurriculumFacts(0, List.of());
        for (var step : history) {
            switch (step) {
                case Step.Completed done -> completed.add(done.item);
                case Step.Reopened reopened -> completed.remove(reopened.item);
                case Step.Moved moved -> curriculum = moved.to;
            }
            var progress = new Progress(curriculum, completed);
            assertThat(progress.done()).isBetween(0, progress.required());
            assertThat(shown(curriculum, completed)).containsExactlyInAnyOrderElementsOf(completed);
        }
    }

    private static List<ItemKey> shown(CurriculumFacts curriculum, Set<ItemKey> completed) {
        var facts = completed.stream()
                .map(key -> new Done(key, Source.SELF, Instant.EPOCH))
                .toList();
        var lines = new Lines(curriculum, facts, ZoneOffset.UTC);
        var inCurriculum = curriculum.items().stream().map(Item::key).filter(completed::contains);
        return Stream.concat(inCurriculum, lines.earlier().stream().map(Done::item))
                .toList();
    }

    sealed interface Step {
        record Completed(ItemKey item) implements Step {}

        record Reopened(ItemKey item) implements Step {}

        record Moved(CurriculumFacts to) implements Step {}
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        var keys = Arbitraries.integers().between(0, 7).map(number -> new ItemKey("item-" + number));
        var versions = Combinators.combine(keys.set(), keys.set())
                .as((all, required) -> new CurriculumFacts(
                        1,
                        List.of(new CurriculumFacts.Module(
                                "0",
                                "All",
                                all.stream()
                                        .map(key -> item(key.value(), required.contains(key)))
                                        .toList()))));
        return Arbitraries.<Step>oneOf(
                        keys.map(Step.Completed::new), keys.map(Step.Reopened::new), versions.map(Step.Moved::new))
                .list()
                .ofMaxSize(40);
    }

    private static Item item(String key, boolean required) {
        return new Item(new ItemKey(key), key, ItemKind.HANDS_ON, required, List.of());
    }

    private static Set<ItemKey> keys(String... keys) {
        return Set.of(keys).stream().map(ItemKey::new).collect(Collectors.toSet());
    }
}
