package dev.atelier.event.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.event.cohort.Place;
import dev.atelier.event.cohort.Plan;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftRulesTest {

    private static final Slot PANEL = Slots.slot("Panel", "16:00", "16:30");

    @Test
    void oneAfterTheOtherIsNoOverlap() {
        assertThat(check(PANEL, Slots.slot("Demo", "16:30", "17:00"))).isEmpty();
    }

    @Test
    void twoAtOnceNeedTwoRooms() {
        assertThat(check(PANEL, Slots.slot("Demo", "16:15", "16:45")))
                .hasSize(2)
                .allMatch(Problem::isGrave)
                .first()
                .extracting(Problem::words)
                .isEqualTo("At the same time as “Demo”: give each a room of its own.");
        assertThat(check(PANEL, Slots.slot("Demo", "16:15", "16:45", "Studio"))).isEmpty();
        assertThat(check(
                        Slots.slot("Talk", "10:00", "11:00", "Studio"),
                        Slots.slot("Demo", "10:15", "10:45", "studio ")))
                .hasSize(2);
    }

    @Test
    void aSlotLiesWithinTheDay() {
        assertThat(check(Slots.slot("Party", "17:00", "18:00")))
                .extracting(Problem::words)
                .containsExactly("Outside the cohort's hours, 9:30 to 17:30.");
    }

    @Test
    void oneWhoIsInTwoPlacesIsAWarningOnly() {
        var ravi = List.of(Slots.PEOPLE.getFirst());
        var here = new Slot(PANEL.id(), PANEL.startsAt(), PANEL.endsAt(), "Panel", "Hall", PANEL.content(), ravi, true);
        var demo = Slots.slot("Demo", "16:00", "16:30");
        var there = new Slot(demo.id(), demo.startsAt(), demo.endsAt(), "Demo", "Studio", demo.content(), ravi, true);
        assertThat(check(here, there))
                .containsExactly(
                        new Problem(here.id(), false, "Ravi: also in “Demo”."),
                        new Problem(there.id(), false, "Ravi: also in “Panel”."));
    }

    @Test
    void movingASlotMovesWhatFollowsIfAsked() {
        var demo = Slots.slot("Demo", "16:30", "17:00");
        var longer = Slots.slot("Panel", "16:00", "16:45");
        assertThat(Following.replace(List.of(PANEL, demo), PANEL, longer, true))
                .extracting(slot -> slot.startsAt().toLocalTime().toString())
                .containsExactly("16:00", "16:45");
        assertThat(Following.replace(List.of(PANEL, demo), PANEL, longer, false))
                .contains(demo);
    }

    private static List<Problem> check(Slot... slots) {
        return DraftRules.check(
                List.of(slots),
                new Plan(
                        LocalDateTime.parse("2023-08-05T09:30"),
                        LocalDateTime.parse("2023-08-05T17:30"),
                        ZoneId.of("Asia/Kolkata"),
                        new Place(null, ""),
                        60,
                        List.of(new StaffMember(Slots.PEOPLE.getFirst(), "Ravi", StaffRole.LEAD)),
                        null));
    }
}
