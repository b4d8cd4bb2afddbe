package dev.atelier.learner.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import dev.atelier.learner.progress.HeatMap.Cell;
import dev.atelier.learner.progress.HeatMap.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeatMapTest {

    private final CurriculumFacts curriculum = new CurriculumFacts(
            1,
            List.of(new CurriculumFacts.Module(
                    "1",
                    "All",
                    IntStream.range(0, 5)
                            .mapToObj(number ->
                                    new Item(key(number), "Item " + number, ItemKind.HANDS_ON, true, List.<Item>of()))
                            .toList())));

    @Test
    void theItemThatPeopleAreStuckAtOrWentPastWithoutItHoldsThemUp() {
        var stuck = map(
                        person("Meera", 0, 1, 2),
                        person("Nisha", 0, 1, 2),
                        person("Karan", 0, 2, 3),
                        stuckAt("Zoya", 1, 0))
                .stuck()
                .orElseThrow();
        assertThat(stuck.item().title()).isEqualTo("Item 1");
        assertThat(stuck.people()).isEqualTo(2);
    }

    @Test
    void whatHardlyAnybodyHasTickedHoldsNobodyUpAndWhoSaysSoCounts() {
        assertThat(map(person("Meera", 2), person("Nisha", 2), person("Karan", 2))
                        .stuck())
                .isEmpty();
        assertThat(map(person("Meera", 3), stuckAt("Karan", 3), person("Nisha", 0))
                        .stuck())
                .map(stuck -> stuck.item().title())
                .contains("Item 3");
    }

    @Test
    void whatNobodyHasReachedYetHoldsNobodyUp() {
        assertThat(map(person("Meera", 0, 1), person("Karan", 0, 1)).stuck()).isEmpty();
    }

    @Test
    void oneOfManyIsNoStuckItem() {
        var many = Stream.concat(
                Stream.of(person("Karan", 0, 2)),
                IntStream.range(0, 29).mapToObj(number -> person("Learner " + number, 0, 1, 2)));
        assertThat(map(many.toArray(Person[]::new)).stuck()).isEmpty();
    }

    @Test
    void whoLacksTwoThatTheMiddleHasIsFarBehindTheLastFirst() {
        var map = map(
                person("Meera", 0, 1, 2),
                person("Karan", 0),
                person("Nisha", 0, 1, 2),
                person("Zoya"),
                person("A", 0, 1, 2));
        assertThat(map.middle()).isEqualTo(3);
        assertThat(map.behind()).extracting(Person::name).containsExactly("Zoya", "Karan");
    }

    @Test
    void nobodyIsBehindAtTheBeginning() {
        assertThat(map(person("Meera"), person("Karan", 0)).behind()).isEmpty();
        assertThat(map().behind()).isEmpty();
        assertThat(map().stuck()).isEmpty();
    }

    private HeatMap map(Person... people) {
        return new HeatMap(curriculum, List.of(people), Map.of());
    }

    private static Person person(String name, int... done) {
        return new Person(UUID.randomUUID(), name, 0, done(done), Map.of());
    }

    private static Person stuckAt(String name, int item, int... done) {
        return new Person(UUID.randomUUID(), name, 0, done(done), Map.of(key(item), Cell.STUCK));
    }

    private static Map<ItemKey, Done> done(int... items) {
        return IntStream.of(items)
                .mapToObj(HeatMapTest::key)
                .collect(Collectors.toMap(key -> key, key -> new Done(key, Source.SELF, Instant.EPOCH)));
    }

    private static ItemKey key(int number) {
        return new ItemKey("item-" + number);
    }
}
