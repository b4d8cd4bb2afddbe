package dev.atelier.event.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.CurriculumFacts.Module;
import dev.atelier.event.InstructorId;
import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.event.curriculum.Timetable;
import dev.atelier.event.curriculum.Timing;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimedDraftTest {

    private static final StaffMember ADA =
            new StaffMember(new InstructorId(UUID.randomUUID()), "Ada Byron", StaffRole.LEAD);

    private final Map<String, Timing> modules = new HashMap<>();
    private final Map<ItemKey, Timing> items = new HashMap<>();

    @Test
    void whatHasATimeBeginsThenAndEndsWhenTheNextOneBegins() {
        var agenda = plan(module("0", item("hello", "09:30"), item("noise", "10:00", 45), item("quiz", "11:00")));
        assertThat(sketch(agenda)).isEqualTo("09:30-10:00 hello | 10:00-10:45 noise | 11:00-11:10 quiz");
    }

    @Test
    void whatHasNoTimeBelongsToWhatHasOneBeforeIt() {
        var agenda = plan(module(
                "0", item("first", ""), item("talk", "09:30", 60), item("aside", ""), item("lunch", "12:00", 60)));
        assertThat(agenda.getFirst().content().items())
                .containsExactly(new ItemKey("first"), new ItemKey("talk"), new ItemKey("aside"));
    }

    @Test
    void aLunchIsABreakAndTeachesNothing() {
        var lunch = new Item(new ItemKey("lunch"), "Lunch", ItemKind.BREAK, false, List.of());
        items.put(lunch.key(), time("12:30", 60));
        var agenda = plan(module("0", item("talk", "11:30", 60), lunch, item("rest", ""), item("lab", "13:30", 90)));
        assertThat(agenda.get(1).isBreak()).isTrue();
        assertThat(agenda.get(1).content().module()).isEmpty();
        assertThat(agenda.get(2).content().items()).containsExactly(new ItemKey("rest"), new ItemKey("lab"));
    }

    @Test
    void aModuleWithATimeOfItsOwnIsOneSlot() {
        modules.put("1", time("09:30", 120));
        var agenda = plan(module("1", item("a", ""), item("b", "")), module("2", item("c", "11:30", 30)));
        assertThat(sketch(agenda)).isEqualTo("09:30-11:30 Module 1 | 11:30-12:00 c");
        assertThat(agenda.getFirst().content().items()).hasSize(2);
    }

    @Test
    void partsOfAnItemMayHaveTimes() {
        var session = new Item(
                new ItemKey("session"),
                "Session",
                ItemKind.TOPIC,
                true,
                List.of(item("one", "09:30", 30), item("two", "10:00", 30)));
        var agenda = plan(module("0", session));
        assertThat(sketch(agenda)).isEqualTo("09:30-10:00 one | 10:00-10:30 two");
        assertThat(agenda.getFirst().content().items()).containsExactly(new ItemKey("session"), new ItemKey("one"));
    }

    @Test
    void dayTwoOfTheTextIsTheSecondOfTheCohort() {
        items.put(new ItemKey("late"), new Timing(2, LocalTime.of(9, 0), 60, "", ""));
        items.put(new ItemKey("never"), new Timing(3, LocalTime.of(9, 0), 60, "", ""));
        var agenda = plan(
                LocalDateTime.parse("2023-08-06T18:00"),
                module("0", item("early", "09:00", 60), bare("late"), bare("never")));
        assertThat(agenda).extracting(Slot::startsAt).containsExactly(at("2023-08-05T09:00"), at("2023-08-06T09:00"));
    }

    @Test
    void afterMidnightIsTheNextDayAndAnotherRoomIsNot() {
        items.put(new ItemKey("b"), new Timing(null, LocalTime.of(21, 45), 60, "", "Room 2"));
        var agenda = plan(
                LocalDateTime.parse("2023-08-06T02:00"),
                module("0", item("a", "22:00", 60), bare("b"), item("c", "23:00", 60), item("d", "00:30", 30)));
        assertThat(agenda)
                .extracting(Slot::startsAt)
                .containsExactly(
                        at("2023-08-05T21:45"), at("2023-08-05T22:00"), at("2023-08-05T23:00"), at("2023-08-06T00:30"));
        assertThat(agenda.getFirst().room()).isEqualTo("Room 2");
    }

    @Test
    void whoIsOnTheStaffTeachesAndWhoIsNotIsNamed() {
        items.put(new ItemKey("talk"), new Timing(null, LocalTime.of(9, 30), 30, "Dr. Ada Byron and Alan Turing", ""));
        items.put(new ItemKey("lab"), new Timing(null, LocalTime.of(10, 0), 30, "Ada", ""));
        var agenda = plan(module("0", bare("talk"), bare("lab")));
        assertThat(agenda).extracting(Slot::title).containsExactly("talk (Alan Turing)", "lab");
        assertThat(agenda).allSatisfy(slot -> assertThat(slot.staff()).containsExactly(ADA.id()));
    }

    @Test
    void aTextWithoutTimesSaysNothing() {
        assertThat(plan(module("0", item("a", ""), item("b", "")))).isEmpty();
    }

    private List<Slot> plan(Module... taught) {
        return plan(LocalDateTime.parse("2023-08-05T17:30"), taught);
    }

    private List<Slot> plan(LocalDateTime ends, Module... taught) {
        var days = Day.between(LocalDateTime.parse("2023-08-05T09:00"), ends);
        return new TimedDraft(UUID::randomUUID, days, List.of(ADA))
                .of(new Taught(List.of(taught), new Timetable(modules, items)));
    }

    private static Module module(String key, Item... items) {
        return new Module(key, "", List.of(items));
    }

    private Item item(String key, String starts) {
        return item(key, starts, null);
    }

    private Item item(String key, String starts, @Nullable Integer minutes) {
        if (!starts.isEmpty()) {
            items.put(new ItemKey(key), time(starts, minutes));
        }
        return bare(key);
    }

    private static Item bare(String key) {
        return new Item(new ItemKey(key), key, ItemKind.TOPIC, true, List.of());
    }

    private static Timing time(String starts, @Nullable Integer minutes) {
        return new Timing(null, LocalTime.parse(starts), minutes, "", "");
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(time);
    }

    private static String sketch(List<Slot> slots) {
        return slots.stream()
                .map(slot -> slot.startsAt().toLocalTime() + "-" + slot.endsAt().toLocalTime() + " " + slot.title())
                .collect(Collectors.joining(" | "));
    }
}
