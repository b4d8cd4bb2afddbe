package dev.atelier.event.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.agenda.RoomBookings.KnownRoom;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceRulesTest {

    private static final MeetingPlace HOUSE = new MeetingPlace(
            100,
            Map.of(DayOfWeek.SATURDAY, new MeetingPlace.Open(LocalTime.of(9, 0), LocalTime.of(17, 0))),
            List.of(
                    new KnownRoom("Hall", 40, false),
                    new KnownRoom("Studio", 24, false),
                    new KnownRoom("Loft", null, false),
                    new KnownRoom("Cellar", 60, true)));

    @Test
    void aRoomHoldsAllTheSeats() {
        assertThat(check(60, Slots.slot("Talk", "10:00", "11:00", "hall ")))
                .extracting(Problem::words)
                .containsExactly("Hall has room for 40, and there are 60 seats.");
        assertThat(check(40, Slots.slot("Talk", "10:00", "11:00", "Hall"))).isEmpty();
    }

    @Test
    void roomsBesideEachOtherShareThem() {
        assertThat(check(
                        64,
                        Slots.slot("Talk", "10:00", "11:00", "Hall"),
                        Slots.slot("Demo", "10:30", "11:30", "Studio")))
                .isEmpty();
        assertThat(check(
                        65,
                        Slots.slot("Talk", "10:00", "11:00", "Hall"),
                        Slots.slot("Demo", "10:30", "11:30", "Studio")))
                .hasSize(2)
                .noneMatch(Problem::isGrave);
    }

    @Test
    void whatIsNotKnownIsNotBlamed() {
        assertThat(check(90, Slots.slot("Talk", "10:00", "11:00", "Loft"))).isEmpty();
        assertThat(check(90, Slots.slot("Talk", "10:00", "11:00", "Garden"))).isEmpty();
        assertThat(PlaceRules.check(List.of(Slots.slot("Talk", "03:00", "04:00", "Hall")), 900, MeetingPlace.UNKNOWN))
                .isEmpty();
    }

    @Test
    void closedDoorsRetiredRoomsAndASmallHouseAreTold() {
        assertThat(check(60, Slots.slot("Party", "16:00", "18:00")))
                .extracting(Problem::words)
                .containsExactly("The venue is closed then, or for a part of it.");
        assertThat(check(60, Slots.slot("Talk", "10:00", "11:00", "Cellar")))
                .extracting(Problem::words)
                .containsExactly("Cellar is retired.");
        assertThat(check(120)).singleElement().satisfies(problem -> {
            assertThat(problem.isOfWhole()).isTrue();
            assertThat(problem.words()).isEqualTo("The venue has room for 100, and there are 120 seats.");
        });
    }

    private static List<Problem> check(int seats, Slot... slots) {
        return PlaceRules.check(List.of(slots), seats, HOUSE);
    }
}
