package dev.atelier.event.agenda;

import dev.atelier.event.CohortId;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.KnownCohorts;
import dev.atelier.event.cohort.SeatsLeft;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks slots over before they are released, and books their rooms. */
@Component
class Booked {

    private final RoomBookings rooms;
    private final MeetingPlaces places;
    private final StaffLook staff;
    private final KnownCohorts cohorts;
    private final SeatsLeft seats;

    Booked(RoomBookings rooms, MeetingPlaces places, StaffLook staff, KnownCohorts cohorts, SeatsLeft seats) {
        this.rooms = rooms;
        this.places = places;
        this.staff = staff;
        this.cohorts = cohorts;
        this.seats = seats;
    }

    /** What is wrong with a draft, and what of it must have been read before it is released. */
    record Look(List<Problem> problems, ReleaseWarnings warnings) {

        List<String> grave() {
            return problems.stream()
                    .filter(Problem::isGrave)
                    .map(Problem::words)
                    .distinct()
                    .toList();
        }
    }

    /** @param released the slots of the release before, none if it is the first */
    Look look(Cohort cohort, List<Slot> slots, List<Slot> released) {
        var problems = problems(cohort, slots);
        return new Look(
                problems,
                ReleaseWarnings.of(
                        problems,
                        slots,
                        released,
                        cohorts.curriculum(cohort.id())
                                .map(CurriculumFacts::modules)
                                .orElse(List.of()),
                        seats.of(cohort.id(), cohort.plan().capacity()).taken() > 0));
    }

    List<Problem> problems(Cohort cohort, List<Slot> slots) {
        var plan = cohort.plan();
        return Stream.of(
                        DraftRules.check(slots, plan),
                        rooms.clashes(cohort.id(), slots, plan.zone()),
                        PlaceRules.check(slots, plan.capacity(), places.of(cohort.id())),
                        staff.problems(cohort, slots))
                .flatMap(List::stream)
                .toList();
    }

    /** Whether all rooms that these slots need are booked for them. */
    boolean isWhole(CohortId cohort, List<Slot> slots) {
        return rooms.isWhole(cohort, slots);
    }

    void book(Cohort cohort, List<Slot> slots) {
        rooms.book(cohort.id(), slots, cohort.plan().zone());
    }
}
