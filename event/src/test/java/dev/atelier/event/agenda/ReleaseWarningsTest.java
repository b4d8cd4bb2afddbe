package dev.atelier.event.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.CurriculumFacts.Module;
import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleaseWarningsTest {

    private static final Slot PANEL = Slots.slot("Panel", "16:00", "16:30");
    private static final Slot DEMO = Slots.slot("Demo", "16:30", "17:00");

    @Test
    void whereNothingIsWrongNothingIsToBeRead() {
        var warnings = of(List.of(), List.of(PANEL.confirmed()), List.of(PANEL), List.of(), true);
        assertThat(warnings.isEmpty()).isTrue();
        assertThat(warnings.print()).isEmpty();
    }

    @Test
    void errorsAreNoWarnings() {
        assertThat(of(List.of(new Problem(PANEL.id(), true, "Too long.")), List.of(PANEL), List.of(), List.of(), true)
                        .always())
                .isEmpty();
    }

    @Test
    void aWarningNamesItsSlot() {
        var warnings =
                of(List.of(Problem.warning(PANEL.id(), "Ravi is busy.")), List.of(PANEL), List.of(), List.of(), true);
        assertThat(warnings.always()).containsExactly("“Panel”, Sat 5 August 2023, 16:00: Ravi is busy.");
    }

    @Test
    void whatIsDroppedIsToldOncePeopleHoldSeats() {
        assertThat(of(List.of(), List.of(PANEL), List.of(PANEL, DEMO), List.of(), true)
                        .always())
                .containsExactly("“Demo”, Sat 5 August 2023, 16:30 is dropped, and people hold seats.");
        assertThat(of(List.of(), List.of(PANEL), List.of(PANEL, DEMO), List.of(), false)
                        .always())
                .isEmpty();
    }

    @Test
    void requiredItemsThatAreInNoSlotAreTold() {
        var module =
                new Module("1", "Fundamentals", List.of(item("clip", true), item("gan", true), item("vae", false)));
        assertThat(of(List.of(), List.of(PANEL), List.of(), List.of(module), false)
                        .always())
                .containsExactly("A required item is in no slot: “gan”.");
    }

    @Test
    void anItemIsPlacedByItsPartsOrItsWholeModule() {
        var whole = new Item(new ItemKey("all"), "all", ItemKind.TOPIC, true, List.of(item("clip", true)));
        assertThat(of(List.of(), List.of(PANEL), List.of(), List.of(new Module("1", "", List.of(whole))), false)
                        .always())
                .isEmpty();
        var bare = new Slot(
                PANEL.id(),
                PANEL.startsAt(),
                PANEL.endsAt(),
                "Panel",
                "",
                new Slot.Content(ItemKind.TOPIC, "7", List.of()),
                List.of(),
                true);
        assertThat(of(
                                List.of(),
                                List.of(bare),
                                List.of(),
                                List.of(new Module("7", "", List.of(item("gan", true)))),
                                false)
                        .always())
                .isEmpty();
    }

    @Test
    void slotsThatAreStillTentativeAreToldOfAConfirmedReleaseOnly() {
        var warnings = of(List.of(), List.of(PANEL, DEMO.confirmed()), List.of(), List.of(), false);
        assertThat(warnings.applying(true)).isEmpty();
        assertThat(warnings.applying(false)).containsExactly("Still tentative, and confirmed by this: Panel.");
    }

    @Test
    void otherWarningsHaveAnotherPrint() {
        var one = new ReleaseWarnings(List.of("a", "b"), List.of());
        assertThat(one.print()).isEqualTo(new ReleaseWarnings(List.of("a", "b"), List.of()).print());
        assertThat(one.print()).isNotEqualTo(new ReleaseWarnings(List.of("a"), List.of("b")).print());
        assertThat(one.print()).isNotEqualTo(new ReleaseWarnings(List.of("a b"), List.of()).print());
    }

    private static ReleaseWarnings of(
            List<Problem> problems, List<Slot> slots, List<Slot> released, List<Module> curriculum, boolean seated) {
        return ReleaseWarnings.of(problems, slots, released, curriculum, seated);
    }

    private static Item item(String key, boolean required) {
        return new Item(new ItemKey(key), key, ItemKind.TOPIC, required, List.of());
    }
}
