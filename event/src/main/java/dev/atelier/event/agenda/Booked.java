package dev.atelier.event.agenda;

import dev.atelier.event.cohort.Cohort;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks slots over before they are released, and books their rooms. */
@Component
class Booked {

    private final RoomBookings rooms;

    Booked(RoomBookings rooms) {
        this.rooms = rooms;
    }

    List<String> grave(Cohort cohort, List<Slot> slots) {
        return problems(cohort, slots).stream()
                .filter(Problem::isGrave)
                .map(Problem::words)
                .distinct()
                .toList();
    }

    List<Problem> problems(Cohort cohort, List<Slot> slots) {
        return Stream.concat(
                        DraftRules.check(slots, cohort.plan()).stream(),
                        rooms.clashes(cohort.id(), slots, cohort.plan().zone()).stream())
                .toList();
    }

    void book(Cohort cohort, List<Slot> slots) {
        rooms.book(cohort.id(), slots, cohort.plan().zone());
    }
}
