package dev.atelier.event.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.calendar.Happening.Status;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever is edited and released, in whatever order: each slot stays the same entry for life, calendars hold what was released
 * last, and its number says how often it went elsewhere.
 */
class CalendarHistoryTest {

    private static final Instant FIRST = Instant.parse("2023-07-01T06:00:00Z");

    private enum Act {
        LATER,
        LONGER,
        RENAME,
        RELOCATE,
        CONFIRM,
        REMOVE,
        RESTORE,
        RELEASE
    }

    private record Edit(Act act, int slot) {}

    /** What must be so by a plain count, beside what calendars were told. */
    private static final class History {

        private final Map<UUID, Happening> draft = new HashMap<>();
        private final Map<UUID, Entry> told = new HashMap<>();
        private final Map<UUID, Happening> last = new HashMap<>();
        private final Map<UUID, Integer> times = new HashMap<>();
        private int releases;

        void edit(Edit edit) {
            var id = new UUID(0, edit.slot());
            switch (edit.act()) {
                case RESTORE -> draft.putIfAbsent(id, slot(id));
                case REMOVE -> draft.remove(id);
                case RELEASE -> release();
                case LATER, LONGER, RENAME, RELOCATE, CONFIRM ->
                    draft.computeIfPresent(id, (any, slot) -> changed(slot, edit.act()));
            }
        }

        private void release() {
            var now = FIRST.plusSeconds(++releases);
            Entry.revise(List.copyOf(told.values()), List.copyOf(draft.values()), now)
                    .forEach(entry -> told.put(entry.happening().id(), entry));
            draft.forEach(this::count);
            last.forEach((id, before) -> {
                if (!draft.containsKey(id)) {
                    count(id, before.cancelled());
                }
            });
            check(now);
        }

        private void count(UUID id, Happening now) {
            var before = last.put(id, now);
            times.merge(id, before != null && now.isElsewhereThan(before) ? 1 : 0, Integer::sum);
        }

        private void check(Instant now) {
            assertThat(told.keySet()).as("nothing that was told vanishes").isEqualTo(last.keySet());
            told.forEach((id, entry) -> {
                assertThat(entry.happening()).isEqualTo(last.get(id));
                assertThat(entry.sequence()).isEqualTo(times.get(id));
                assertThat(entry.changedAt()).isBeforeOrEqualTo(now);
                assertThat(draft.containsKey(id)).isEqualTo(entry.happening().status() != Status.CANCELLED);
            });
        }
    }

    @Property
    void numbersCountHowOftenPeopleHadToComeElsewhere(@ForAll("edits") List<Edit> edits) {
        var history = new History();
        edits.forEach(history::edit);
        history.release();
        var settled = Map.copyOf(history.told);
        history.release();
        assertThat(history.told).as("the same release again tells nothing").isEqualTo(settled);
    }

    @Property
    void aNumberNeverFalls(@ForAll("edits") List<Edit> edits) {
        var history = new History();
        var before = new HashMap<UUID, Integer>();
        for (var edit : edits) {
            history.edit(edit);
            history.told.forEach((id, entry) -> {
                var was = before.put(id, entry.sequence());
                assertThat(entry.sequence()).isGreaterThanOrEqualTo(Objects.requireNonNullElse(was, 0));
            });
        }
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        var edit = Combinators.combine(
                        Arbitraries.of(Act.class), Arbitraries.integers().between(1, 4))
                .as(Edit::new);
        return edit.list().ofMaxSize(60).map(edits -> {
            // A day that is laid out before anybody touches it.
            var all = new ArrayList<>(List.of(new Edit(Act.RESTORE, 1), new Edit(Act.RESTORE, 2)));
            all.addAll(edits);
            return all;
        });
    }

    private static Happening slot(UUID id) {
        var starts = LocalDateTime.parse("2023-08-05T09:00").plusHours(id.getLeastSignificantBits());
        return new Happening(
                id, Status.TENTATIVE, starts, starts.plusMinutes(45), ZoneId.of("Asia/Kolkata"), "Hall", "Panel", "");
    }

    private static Happening changed(Happening slot, Act act) {
        return new Happening(
                slot.id(),
                act == Act.CONFIRM ? Status.CONFIRMED : slot.status(),
                act == Act.LATER ? slot.startsAt().plusMinutes(5) : slot.startsAt(),
                act == Act.LATER || act == Act.LONGER ? slot.endsAt().plusMinutes(5) : slot.endsAt(),
                slot.zone(),
                act == Act.RELOCATE ? slot.place() + "I" : slot.place(),
                act == Act.RENAME ? slot.title() + "!" : slot.title(),
                slot.description());
    }
}
