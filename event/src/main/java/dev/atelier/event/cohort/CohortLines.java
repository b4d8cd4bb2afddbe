package dev.atelier.event.cohort;

import dev.atelier.event.CohortId;
import dev.atelier.event.SeatCounts.SeatCount;
import dev.atelier.event.answer.CohortLine;
import dev.atelier.event.answer.SeatsAnswer;
import dev.atelier.event.answer.VenueAnswer;
import dev.atelier.event.calendar.PublicAddress;
import dev.atelier.event.time.PlannedTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells programs of cohorts: what, when, where, how full. */
@Component
public class CohortLines {

    private final SeatsLeft seats;
    private final PublicAddress address;

    CohortLines(SeatsLeft seats, PublicAddress address) {
        this.seats = seats;
        this.address = address;
    }

    public CohortLine of(Cohort cohort) {
        return of(List.of(cohort)).getFirst();
    }

    /** In the same order; their seats are counted at once. */
    public List<CohortLine> of(List<Cohort> cohorts) {
        var counts = seats.of(cohorts.stream().map(Cohort::id).toList());
        return cohorts.stream().map(cohort -> line(cohort, counts)).toList();
    }

    private CohortLine line(Cohort cohort, Map<CohortId, SeatCount> counts) {
        var plan = cohort.plan();
        return new CohortLine(
                cohort.id().value(),
                cohort.offer().workshop().value(),
                cohort.offer().title(),
                cohort.status(),
                PlannedTime.of(plan.startsAt(), plan.zone()),
                PlannedTime.of(plan.endsAt(), plan.zone()),
                plan.zone().getId(),
                plan.place().words(),
                seats(SeatsLeft.in(counts, cohort.id(), plan.capacity())),
                cohort.isPublic() ? address.of("/cohorts/" + cohort.id()) : null);
    }

    private static SeatsAnswer seats(SeatsLeft.Fullness fullness) {
        return fullness.isCounted()
                ? new SeatsAnswer(fullness.capacity(), fullness.taken(), fullness.left(), fullness.waiting())
                : new SeatsAnswer(fullness.capacity(), null, null, null);
    }

    public static @Nullable VenueAnswer venue(Place place) {
        var venue = place.venue();
        return venue == null ? null : venue(venue);
    }

    /** One that is in the list of venues. */
    public static VenueAnswer venue(Venue venue) {
        return new VenueAnswer(
                Objects.requireNonNull(venue.id()),
                venue.name(),
                venue.street(),
                venue.locality(),
                venue.region(),
                venue.postalCode(),
                venue.country(),
                venue.accessNotes(),
                venue.mapLink());
    }
}
