package dev.atelier.event.agenda;

import dev.atelier.event.availability.Availabilities;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.StaffRatio;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks slots over before they are released, and books their rooms. */
@Component
class Booked {

    private final RoomBookings rooms;
    private final MeetingPlaces places;
    private final Engagements engagements;
    private final Availabilities availabilities;

    Booked(RoomBookings rooms, MeetingPlaces places, Engagements engagements, Availabilities availabilities) {
        this.rooms = rooms;
        this.places = places;
        this.engagements = engagements;
        this.availabilities = availabilities;
    }

    List<String> grave(Cohort cohort, List<Slot> slots) {
        return problems(cohort, slots).stream()
                .filter(Problem::isGrave)
                .map(Problem::words)
                .distinct()
                .toList();
    }

    List<Problem> problems(Cohort cohort, List<Slot> slots) {
        var plan = cohort.plan();
        return Stream.of(
                        DraftRules.check(slots, plan),
                        rooms.clashes(cohort.id(), slots, plan.zone()),
                        PlaceRules.check(slots, plan.capacity(), places.of(cohort.id())),
                        staff(cohort, slots),
                        ratio(cohort))
                .flatMap(List::stream)
                .toList();
    }

    private List<Problem> staff(Cohort cohort, List<Slot> slots) {
        var here = Engagement.in(cohort, slots);
        return StaffRules.check(
                cohort.plan().staff(),
                cohort.plan().zone(),
                here,
                engagements.elsewhere(cohort, here),
                availabilities.of(here.stream().map(Engagement::person).collect(Collectors.toSet())));
    }

    private static List<Problem> ratio(Cohort cohort) {
        var ratio = StaffRatio.of(cohort.plan());
        return ratio.isUnmet() ? List.of(Problem.ofWhole(ratio.words() + ": " + ratio.need() + ".")) : List.of();
    }

    void book(Cohort cohort, List<Slot> slots) {
        rooms.book(cohort.id(), slots, cohort.plan().zone());
    }
}
