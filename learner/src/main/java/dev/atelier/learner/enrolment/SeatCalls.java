package dev.atelier.learner.enrolment;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Problem;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.answer.SeatAnswer;
import dev.atelier.learner.page.SeatPage;
import dev.atelier.learner.signup.Application;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.server.ResponseStatusException;

/** A learner's own seat, for programs: sent twice, each call gives the same. */
@Api("/api/v1/my/cohorts/{cohort}")
@PreAuthorize("isAuthenticated()")
@Tag(name = "My seats")
class SeatCalls {

    private final Rosters rosters;
    private final SeatReading reading;
    private final TakeSeat seats;
    private final LeaveCohort leaving;

    SeatCalls(Rosters rosters, SeatReading reading, TakeSeat seats, LeaveCohort leaving) {
        this.rosters = rosters;
        this.reading = reading;
        this.seats = seats;
        this.leaving = leaving;
    }

    /** What somebody says who asks for a seat: by the names that {@code asks} of the seat tells. */
    record SeatTyped(@Nullable Map<String, String> fields) implements Typed {

        Application application() {
            return fields == null ? Application.EMPTY : new Application(fields);
        }
    }

    @GetMapping("/seat")
    @Operation(operationId = "readSeat", summary = "Where you stand in a cohort, and why")
    SeatAnswer show(Principal person, @PathVariable UUID cohort) {
        var standing = standing(person, cohort);
        var page = reading.page(standing, LearnerId.of(person), SeatReading.Typed.NOTHING);
        return answer(cohort, standing.place(), page);
    }

    @PostMapping("/seat")
    @Operation(
            operationId = "takeSeat",
            summary = "Take a seat, or a place on the waiting list if none is free",
            description = "Who waits and comes first gets the seat that is free for them. Where the organisers ask"
                    + " something, the body answers it.")
    SeatAnswer take(
            Principal person,
            @PathVariable UUID cohort,
            CommandId command,
            @RequestBody(required = false) @Nullable SeatTyped typed) {
        var application = typed == null ? Application.EMPTY : typed.application();
        return answered(person, cohort, seats.take(new CohortId(cohort), LearnerId.of(person), application));
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
        if (answer instanceof Answer.Incomplete incomplete) {
            throw new Refused(Problem.of(incomplete.problems().entrySet().stream()
                    .map(problem -> new Problem.Fault("fields." + problem.getKey(), problem.getValue()))
                    .toList()));
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

    private static SeatAnswer answer(UUID cohort, Place place, SeatPage page) {
        return switch (place) {
            case Place.None none -> answer(cohort, null, null, null, page);
            case Place.Waiting waiting -> answer(cohort, EnrolmentStatus.WAITLISTED, waiting.rank(), null, page);
            case Place.Offered offered -> answer(cohort, EnrolmentStatus.OFFERED, null, offered.until(), page);
            case Place.Seated seated -> answer(cohort, EnrolmentStatus.ENROLLED, null, null, page);
            case Place.Past past -> answer(cohort, past.status(), null, null, page);
        };
    }

    private static SeatAnswer answer(
            UUID cohort,
            @Nullable EnrolmentStatus status,
            @Nullable Integer rank,
            @Nullable Instant until,
            SeatPage page) {
        var asks = page.asks()
                .map(form -> form.fields().stream()
                        .map(field ->
                                new SeatAnswer.Asked(field.name(), field.label(), field.required(), field.options()))
                        .toList())
                .orElseGet(List::of);
        var link = page.cohort().link();
        return new SeatAnswer(
                cohort, status, rank, until, link.isEmpty() ? null : link, page.heading(), page.lede(), asks);
    }
}
