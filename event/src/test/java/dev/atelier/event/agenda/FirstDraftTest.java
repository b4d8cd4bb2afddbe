package dev.atelier.event.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.CurriculumFacts.Module;
import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import dev.atelier.event.curriculum.Timetable;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FirstDraftTest {

    private static final LocalDateTime HALF_PAST_NINE = LocalDateTime.parse("2023-08-05T09:30");

    @Test
    void aSaturdayOfEightModulesHasALunchAndTwoBreaks() {
        var slots = plan(modules(List.of(7, 12, 9, 13, 5, 13, 9, 5)), saturday(480));
        assertThat(slots.stream().filter(Slot::isBreak))
                .extracting(Slot::title)
                .containsExactly("Break", "Lunch", "Break");
        var lunch = slots.stream()
                .filter(slot -> slot.title().equals("Lunch"))
                .findFirst()
                .orElseThrow();
        assertThat(lunch.startsAt()).isEqualTo("2023-08-05T13:00:00");
        assertThat(slots.getFirst().startsAt()).isEqualTo(HALF_PAST_NINE);
        assertThat(slots.getLast().endsAt()).isEqualTo("2023-08-05T17:30:00");
    }

    @Test
    void aModuleThatABreakCutsGoesOnAfterIt() {
        var slots = plan(modules(List.of(3)), saturday(180));
        assertThat(slots)
                .extracting(Slot::title)
                .containsExactly("Module 0 of all", "Break", "Module 0 of all, continued");
        assertThat(slots).flatExtracting(slot -> slot.content().items()).hasSize(3);
    }

    @Test
    void severalDaysAreFilledOneAfterTheOther() {
        var days = Day.between(HALF_PAST_NINE, LocalDateTime.parse("2023-08-06T17:30"));
        assertThat(days).hasSize(2);
        assertThat(plan(modules(List.of(4, 4)), days))
                .extracting(slot -> slot.startsAt().toLocalDate())
                .contains(
                        HALF_PAST_NINE.toLocalDate(),
                        HALF_PAST_NINE.toLocalDate().plusDays(1));
    }

    @Test
    void nothingIsLaidOutWhereNothingFits() {
        assertThat(plan(modules(List.of(1, 1, 1)), saturday(10))).isEmpty();
        assertThat(plan(List.of(), saturday(480))).isEmpty();
    }

    @Property(tries = 300)
    void theDayIsFullAndNothingOverlaps(
            @ForAll("shapes") List<Integer> shape, @ForAll @IntRange(min = 60, max = 900) int minutes) {
        var slots = plan(modules(shape), saturday(minutes));
        var at = HALF_PAST_NINE;
        for (var slot : slots) {
            assertThat(slot.startsAt()).isEqualTo(at);
            at = slot.endsAt();
        }
        assertThat(at).isEqualTo(HALF_PAST_NINE.plusMinutes(minutes));
    }

    @Property(tries = 300)
    void everyModuleComesInOrderAndEveryItemOnce(
            @ForAll("shapes") List<Integer> shape, @ForAll @IntRange(min = 60, max = 900) int minutes) {
        var modules = modules(shape);
        var slots = plan(modules, saturday(minutes)).stream()
                .filter(slot -> !slot.isBreak())
                .toList();
        assertThat(slots.stream().map(slot -> slot.content().module()).distinct())
                .containsExactlyElementsOf(modules.stream().map(Module::key).toList());
        assertThat(slots.stream().flatMap(slot -> slot.content().items().stream()))
                .containsExactlyElementsOf(modules.stream()
                        .flatMap(module -> module.items().stream())
                        .map(Item::key)
                        .toList());
    }

    @Property(tries = 300)
    void nobodySitsForMoreThanTwoHours(
            @ForAll("shapes") List<Integer> shape, @ForAll @IntRange(min = 60, max = 900) int minutes) {
        var longest = Duration.ZERO;
        var sitting = Duration.ZERO;
        for (var slot : plan(modules(shape), saturday(minutes))) {
            sitting = slot.isBreak() ? Duration.ZERO : sitting.plus(slot.length());
            longest = longest.compareTo(sitting) > 0 ? longest : sitting;
        }
        // Lengths are rounded to five minutes, what is left over goes to the last stretch.
        assertThat(longest).isLessThanOrEqualTo(Duration.ofMinutes(Span.LONGEST + 5));
    }

    @Provide
    Arbitrary<List<Integer>> shapes() {
        return Arbitraries.integers().between(0, 14).list().ofMinSize(1).ofMaxSize(9);
    }

    private static List<Day> saturday(int minutes) {
        return Day.between(HALF_PAST_NINE, HALF_PAST_NINE.plusMinutes(minutes));
    }

    private static List<Module> modules(List<Integer> items) {
        var modules = new ArrayList<Module>();
        for (var index = 0; index < items.size(); index++) {
            var number = index;
            modules.add(new Module(
                    "m" + number,
                    "Module " + number + " of all",
                    IntStream.range(0, items.get(index))
                            .mapToObj(item -> new Item(
                                    new ItemKey("item-" + number + "-" + item),
                                    "Item " + item,
                                    item % 3 == 0 ? ItemKind.HANDS_ON : ItemKind.TOPIC,
                                    false,
                                    List.of()))
                            .toList()));
        }
        return modules;
    }

    private static List<Slot> plan(List<Module> modules, List<Day> days) {
        return new FirstDraft(UUID::randomUUID, new Taught(modules, Timetable.NONE)).of(days);
    }
}
