package dev.atelier.event.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DiffTest {

    private static final Slot PANEL = Slots.slot("Panel", "16:00", "16:30");

    @Property
    void theChangesMakeTheNewAgendaOutOfTheOld(
            @ForAll("agendas") List<Slot> before, @ForAll("agendas") List<Slot> after) {
        var wanted = new ArrayList<>(after);
        wanted.sort(Slot.IN_ORDER);
        assertThat(Diff.apply(before, Diff.between(before, after))).isEqualTo(wanted);
    }

    @Property
    void nothingChangedIsNoChange(@ForAll("agendas") List<Slot> agenda) {
        assertThat(Diff.between(agenda, agenda)).isEmpty();
    }

    @Property
    void eachSlotAppearsOnce(@ForAll("agendas") List<Slot> before, @ForAll("agendas") List<Slot> after) {
        assertThat(Diff.between(before, after))
                .extracting(change -> change.slot().id())
                .doesNotHaveDuplicates();
    }

    @Test
    void aSlotThatKeepsItsLengthIsMovedNotResized() {
        assertThat(aspects(PANEL, PANEL.moved(Duration.ofMinutes(30)))).containsExactly(Aspect.MOVED);
    }

    @Test
    void aSlotThatEndsLaterIsResized() {
        assertThat(aspects(PANEL, Slots.slot("Panel", "16:00", "17:00"))).containsExactly(Aspect.RESIZED);
    }

    @Test
    void allThatChangedIsSaidAtOnce() {
        var after = Slots.slot("Panel", "16:30", "17:30", "Hall").confirmed();
        assertThat(aspects(PANEL, after))
                .containsExactlyInAnyOrder(Aspect.MOVED, Aspect.RESIZED, Aspect.RELOCATED, Aspect.CERTAINTY);
    }

    @Test
    void oneAddedOneGone() {
        var demo = Slots.slot("Demo", "15:00", "15:30");
        assertThat(Diff.between(List.of(PANEL), List.of(demo)))
                .containsExactly(new Change.Added(demo), new Change.Cancelled(PANEL));
    }

    @Provide
    Arbitrary<List<Slot>> agendas() {
        return Slots.agendas();
    }

    private static Set<Aspect> aspects(Slot before, Slot after) {
        return ((Change.Altered) Diff.between(List.of(before), List.of(after)).getFirst()).aspects();
    }
}
