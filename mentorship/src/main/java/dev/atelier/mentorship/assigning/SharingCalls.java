package dev.atelier.mentorship.assigning;

import dev.atelier.api.Api;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.CohortId;
import dev.atelier.mentorship.answer.SharedAnswer;
import dev.atelier.mentorship.assigning.SharingVerbs.Told;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Shares out the reviews of a cohort, for programs of whoever leads it. */
@Api("/api/v1/staff/cohorts/{cohort}/reviews")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Reviewing")
class SharingCalls {

    private final SharingVerbs verbs;

    SharingCalls(SharingVerbs verbs) {
        this.verbs = verbs;
    }

    /** Which rounds go to whom; without a reviewer they are anybody's to claim. */
    record Gift(
            @Nullable List<UUID> rounds,
            @Nullable UUID reviewer,
            @Nullable String reason) implements Typed {}

    /** All that somebody has goes to another; without one it is anybody's to claim. */
    record Handover(
            @Nullable UUID from,
            @Nullable UUID reviewer,
            @Nullable String reason) implements Typed {}

    /** Rounds that are theirs already stay so. */
    @PutMapping("/assignments")
    @Operation(operationId = "assignReviews", summary = "Give rounds to a reviewer, or back to all")
    SharedAnswer give(Authentication person, @PathVariable UUID cohort, @RequestBody Gift typed) {
        var rounds = typed.rounds() == null ? List.<UUID>of() : typed.rounds();
        return answer(
                verbs.give(
                        Asker.of(person),
                        new CohortId(cohort),
                        rounds,
                        Optional.ofNullable(typed.reviewer()),
                        word(typed.reason())),
                "rounds");
    }

    @PostMapping("/spreading")
    @Operation(
            operationId = "spreadReviews",
            summary = "Give what nobody has to who has fewest open",
            description = "Nobody gets their own work or what they gave back; who is away gets nothing.")
    SharedAnswer spread(Authentication person, @PathVariable UUID cohort) {
        return answer(verbs.spread(Asker.of(person), new CohortId(cohort)), "cohort");
    }

    @PostMapping("/handover")
    @Operation(operationId = "handOverReviews", summary = "Give all that a reviewer has to another, or back to all")
    SharedAnswer handOver(Authentication person, @PathVariable UUID cohort, @RequestBody Handover typed) {
        var from = typed.from();
        var asker = Asker.of(person);
        if (from == null) {
            verbs.leads(asker, new CohortId(cohort));
            throw Refused.field("from", "Say whose rounds are handed over.");
        }
        return answer(
                verbs.handOver(
                        asker, new CohortId(cohort), from, Optional.ofNullable(typed.reviewer()), word(typed.reason())),
                "reviewer");
    }

    private static SharedAnswer answer(Told told, String field) {
        if (!told.good()) {
            throw field.equals("cohort")
                    ? new Refused(HttpStatus.CONFLICT, told.words())
                    : Refused.field(field, told.words());
        }
        return new SharedAnswer(told.done(), told.words());
    }

    private static String word(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
