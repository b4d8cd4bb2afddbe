package dev.atelier.event.cohort;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.CohortId;
import dev.atelier.event.answer.PlannedCohortAnswer;
import dev.atelier.event.cohort.Lifecycle.Decision;
import dev.atelier.event.cohort.Lifecycle.Wish;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Brings a cohort from its plan to its end, for programs of admins. What was done already is done. */
@Api("/api/v1/admin/cohorts/{cohort}")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Planning cohorts")
class ActCalls {

    private static final int LONGEST_REASON = 1000;

    private final Advancing advancing;
    private final PlannedCohorts planned;

    ActCalls(Advancing advancing, PlannedCohorts planned) {
        this.advancing = advancing;
        this.planned = planned;
    }

    /** That one is sure, as it was sent. */
    record SureTyped(@Nullable Boolean sure) implements Typed {}

    /** Why, as it was sent. */
    record ReasonTyped(@Nullable String reason) implements Typed {}

    @PostMapping("/announcement")
    @Operation(operationId = "announceCohort", summary = "Make its page public; nobody can take a seat yet")
    ResponseEntity<PlannedCohortAnswer> announce(
            Principal admin,
            @PathVariable UUID cohort,
            CommandId command,
            @RequestBody(required = false) @Nullable SureTyped typed) {
        return act(admin, cohort, Act.ANNOUNCE, sure(typed));
    }

    @PostMapping("/opening")
    @Operation(operationId = "openCohort", summary = "Let everybody take a seat from now on")
    ResponseEntity<PlannedCohortAnswer> open(
            Principal admin,
            @PathVariable UUID cohort,
            CommandId command,
            @RequestBody(required = false) @Nullable SureTyped typed) {
        return act(admin, cohort, Act.OPEN_SEATS, sure(typed));
    }

    @PostMapping("/confirmation")
    @Operation(operationId = "confirmCohort", summary = "Say that it will take place; seats stay open")
    ResponseEntity<PlannedCohortAnswer> confirm(
            Principal admin,
            @PathVariable UUID cohort,
            CommandId command,
            @RequestBody(required = false) @Nullable SureTyped typed) {
        return act(admin, cohort, Act.CONFIRM, sure(typed));
    }

    @PostMapping("/start")
    @Operation(operationId = "startCohort", summary = "Begin the live day; no more seats are given out")
    ResponseEntity<PlannedCohortAnswer> start(
            Principal admin,
            @PathVariable UUID cohort,
            CommandId command,
            @RequestBody(required = false) @Nullable SureTyped typed) {
        return act(admin, cohort, Act.START, sure(typed));
    }

    @PostMapping("/completion")
    @Operation(operationId = "completeCohort", summary = "End it: the mentorship month begins; this cannot be undone")
    ResponseEntity<PlannedCohortAnswer> complete(
            Principal admin,
            @PathVariable UUID cohort,
            CommandId command,
            @RequestBody(required = false) @Nullable SureTyped typed) {
        return act(admin, cohort, Act.COMPLETE, sure(typed));
    }

    @PostMapping("/postponement")
    @Operation(
            operationId = "postponeCohort",
            summary = "Take its date back, with a reason that everybody with a seat reads; people keep their seats")
    ResponseEntity<PlannedCohortAnswer> postpone(
            Principal admin, @PathVariable UUID cohort, CommandId command, @RequestBody ReasonTyped typed) {
        return act(admin, cohort, Act.POSTPONE, reason(typed));
    }

    @PostMapping("/cancellation")
    @Operation(
            operationId = "cancelCohort",
            summary = "Call it off, with a reason that everybody with a seat reads; this cannot be undone")
    ResponseEntity<PlannedCohortAnswer> cancel(
            Principal admin, @PathVariable UUID cohort, CommandId command, @RequestBody ReasonTyped typed) {
        return act(admin, cohort, Act.CANCEL, reason(typed));
    }

    private ResponseEntity<PlannedCohortAnswer> act(Principal admin, UUID cohort, Act act, Wish wish) {
        var decision = advancing
                .advance(new CohortId(cohort), act, wish, UUID.fromString(admin.getName()))
                .orElseThrow(CohortMissing::new);
        return switch (decision) {
            case Decision.Go onward -> planned.told(cohort);
            case Decision.Already already -> planned.told(cohort);
            case Decision.Ask ask ->
                throw Refused.because(
                        "be-sure",
                        HttpStatus.CONFLICT,
                        ask.why() + " Send “sure”: true, if you are. Nothing was done.");
            case Decision.Refuse refusal ->
                throw Refused.because("cohort-not-ready", HttpStatus.CONFLICT, refusal.why());
        };
    }

    private static Wish sure(@Nullable SureTyped typed) {
        return new Wish("", typed != null && Boolean.TRUE.equals(typed.sure()));
    }

    private static Wish reason(ReasonTyped typed) {
        var reason = requireNonNullElse(typed.reason(), "").replace('\0', ' ').strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw Refused.field(
                    "reason", "Please write why, in 1 to 1,000 characters: everybody who has a seat reads it.");
        }
        return new Wish(reason, false);
    }
}
