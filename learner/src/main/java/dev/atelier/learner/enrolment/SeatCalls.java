package dev.atelier.learner.enrolment;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.answer.SeatAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** A learner's own seat, for programs: sent twice, each call gives the same. */
@Api("/api/v1/my/cohorts/{cohort}")
@PreAuthorize("isAuthenticated()")
@Tag(name = "My seats")
class SeatCalls {

    private final Rosters rosters;
    private final SeatWords words;
    private final TakeSeat seats;
    private final LeaveCohort leaving;
    private final InstantSource clock;

    SeatCalls(Rosters rosters, SeatWords words, TakeSeat seats, LeaveCohort leaving, InstantSource clock) {
        this.rosters = rosters;
        this.words = words;
        this.seats = seats;
        this.leaving = leaving;
        this.clock = clock;
    }

    @GetMapping("/seat")
    @Operation(operationId = "readSeat", summary = "Where you stand in a cohort, and why")
    SeatAnswer show(Principal person, @PathVariable UUID cohort) {
        var standing = standing(person, cohort);
        var page = words.page(standing.roster(), standing.place(), clock.instant());
        return answer(cohort, standing.place(), page.heading(), page.lede());
    }

    @PostMapping("/seat")
    @Operation(
            operationId = "takeSeat",
            summary = "Take a seat, or a place on the waiting list if none is free",
            description = "Who waits and comes first gets the seat that is free for them.")
    SeatAnswer take(Principal person, @PathVariable UUID cohort, CommandId command) {
        return answered(person, cohort, seats.take(new CohortId(cohort), LearnerId.of(person)));
    }

    @PostMapping("/acceptance")
    @Operation(operationId = "acceptSeat", summary = "Accept the seat that is offered to you")
    SeatAnswer accept(Principal person, @PathVariable UUID cohort, CommandId command) {
        return answered(person, cohort, seats.accept(new CohortId(cohort), LearnerId.of(person)));
    }

    @PostMapping("/refusal")
    @Operation(operationId = "declineSeat", summary = "Decline the seat that is offered to you")
    SeatAnswer decline(Principal person, @PathVariable UUID cohort, CommandId command) {
        leaving.decline(new CohortId(cohort), LearnerId.of(person));
        return left(person, cohort, EnrolmentStatus.DECLINED);
    }

    @PostMapping("/withdrawal")
    @Operation(operationId = "withdraw", summary = "Give back your seat, offer or place on the waiting list")
    SeatAnswer withdraw(Principal person, @PathVariable UUID cohort, CommandId command) {
        leaving.withdraw(new CohortId(cohort), LearnerId.of(person));
        return left(person, cohort, EnrolmentStatus.WITHDRAWN);
    }

    private SeatAnswer answered(Principal person, UUID cohort, Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            throw new Refused(
                    refused.reason().isMissing() ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT,
                    refused.reason().words());
        }
        return show(person, cohort);
    }

    /** Whoever never had anything to leave finds nothing; whoever left before stands as they stood. */
    private SeatAnswer left(Principal person, UUID cohort, EnrolmentStatus end) {
        var place = standing(person, cohort).place();
        if (!(place instanceof Place.Past past)) {
            throw new Refused(HttpStatus.NOT_FOUND, Reason.NO_OFFER.words());
        }
        if (past.status() != end) {
            throw new Refused(HttpStatus.CONFLICT, "It had ended before; nothing has changed.");
        }
        return show(person, cohort);
    }

    private Standing standing(Principal person, UUID cohort) {
        return rosters.standing(new CohortId(cohort), LearnerId.of(person))
                .filter(known -> known.roster().cohort().status().isPublic())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, Reason.NO_SUCH_COHORT.words()));
    }

    private static SeatAnswer answer(UUID cohort, Place place, String heading, String explanation) {
        return switch (place) {
            case Place.None none -> new SeatAnswer(cohort, null, null, null, heading, explanation);
            case Place.Waiting waiting ->
                new SeatAnswer(cohort, EnrolmentStatus.WAITLISTED, waiting.rank(), null, heading, explanation);
            case Place.Offered offered ->
                new SeatAnswer(cohort, EnrolmentStatus.OFFERED, null, offered.until(), heading, explanation);
            case Place.Seated seated ->
                new SeatAnswer(cohort, EnrolmentStatus.ENROLLED, null, null, heading, explanation);
            case Place.Past past -> new SeatAnswer(cohort, past.status(), null, null, heading, explanation);
        };
    }
}
