package dev.atelier.event.venue;

import dev.atelier.api.Seen;
import dev.atelier.event.answer.KeptVenueAnswer;
import dev.atelier.event.answer.KeptVenueAnswer.BookedRoom;
import dev.atelier.event.answer.KeptVenueAnswer.ComingThere;
import dev.atelier.event.answer.KeptVenueAnswer.OpenOn;
import dev.atelier.event.answer.KeptVenueAnswer.RoomAnswer;
import dev.atelier.event.cohort.CohortLines;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Tells admins' programs of a venue what its page tells admins. */
@Component
class VenueAnswers {

    private final KeptVenues venues;
    private final InstantSource clock;

    VenueAnswers(KeptVenues venues, InstantSource clock) {
        this.venues = venues;
        this.clock = clock;
    }

    /** @throws VenueMissing if there is none */
    ResponseEntity<KeptVenueAnswer> told(UUID id, ResponseEntity.BodyBuilder answer) {
        var kept = venues.find(id).orElseThrow(VenueMissing::new);
        return answer.eTag(Seen.tag(kept.revision()))
                .body(new KeptVenueAnswer(
                        kept.revision(),
                        kept.retired(),
                        CohortLines.venue(kept.venue()),
                        kept.capacity(),
                        hours(kept),
                        kept.rooms().stream()
                                .map(room ->
                                        new RoomAnswer(room.number(), room.name(), room.capacity(), room.retired()))
                                .toList(),
                        venues.coming(id).stream()
                                .map(one -> new ComingThere(
                                        one.cohort(),
                                        one.workshop(),
                                        one.startsAt().toLocalDate(),
                                        one.endsAt().toLocalDate()))
                                .toList(),
                        venues.bookings(id, clock.instant()).stream()
                                .map(one -> new BookedRoom(
                                        one.room(),
                                        one.cohort(),
                                        one.workshop(),
                                        one.begins().toInstant(),
                                        one.ends().toInstant()))
                                .toList()));
    }

    private static List<OpenOn> hours(KeptVenue kept) {
        return VenueForm.days()
                .flatMap(day -> Stream.ofNullable(kept.hours().get(day))
                        .map(hours -> new OpenOn(day, hours.opens(), hours.closes())))
                .toList();
    }
}
