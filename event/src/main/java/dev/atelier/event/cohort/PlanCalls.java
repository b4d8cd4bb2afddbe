package dev.atelier.event.cohort;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.api.Problem;
import dev.atelier.api.Refused;
import dev.atelier.api.Seen;
import dev.atelier.api.Typed;
import dev.atelier.event.answer.PlannedCohortAnswer;
import dev.atelier.event.cohort.CohortFormReader.Reading;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes a cohort's plan, whole or in part, for programs of admins. */
@Api("/api/v1/admin/cohorts/{cohort}")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Planning cohorts")
class PlanCalls {

    private final PlannedCohorts planned;
    private final CohortDesk desk;
    private final Planning planning;
    private final MovedCurricula moves;

    PlanCalls(PlannedCohorts planned, CohortDesk desk, Planning planning, MovedCurricula moves) {
        this.planned = planned;
        this.desk = desk;
        this.planning = planning;
        this.moves = moves;
    }

    /** Who teaches a cohort, as it was sent. */
    record StaffTyped(
            @Nullable UUID lead,
            @Nullable List<UUID> instructors,
            @Nullable List<UUID> helpers) implements Typed {}

    /** The version that is taught from now on, as it was sent. */
    record CurriculumTyped(@Nullable Integer version) implements Typed {}

    @PutMapping("/plan")
    @Operation(
            operationId = "changePlan",
            summary = "Plan it anew, in place of what you have read",
            description =
                    "What is not sent is empty then, but for the curriculum, which stays. Where another curriculum"
                            + " would change what people have done, it is answered with 409 and “changes” until “moved”"
                            + " says that they were read.")
    ResponseEntity<PlannedCohortAnswer> plan(
            Principal admin,
            @PathVariable UUID cohort,
            Seen seen,
            @RequestParam(required = false)
                    @Parameter(description = "The version of the curriculum whose consequences were read")
                    @Nullable
                    Integer moved,
            @RequestBody PlanTyped typed) {
        var found = planned.find(cohort);
        var pinned = found.plan().curriculum();
        var blank = CohortForm.empty(cohort, pinned == null ? "" : pinned.id().toString());
        return save(found, blank, typed, new Wish(seen, moved, admin));
    }

    @PutMapping("/staff")
    @Operation(
            operationId = "changeStaff",
            summary = "Say who leads, teaches and helps, in place of what you have read",
            description = "People are named by their ids, as listInstructors tells them.")
    ResponseEntity<PlannedCohortAnswer> staff(
            Principal admin, @PathVariable UUID cohort, Seen seen, @RequestBody StaffTyped typed) {
        var found = planned.find(cohort);
        var before = CohortForm.of(cohort, found.revision(), found.plan()).withoutStaff();
        var plan = PlanTyped.staff(typed.lead(), typed.instructors(), typed.helpers());
        return save(found, before, plan, new Wish(seen, null, admin));
    }

    @GetMapping("/curriculum/move")
    @Operation(
            operationId = "previewCurriculumMove",
            summary = "What it would mean for the people in it to be taught another version; nothing is changed")
    Page<String> preview(@PathVariable UUID cohort, @RequestParam int version) {
        var found = planned.find(cohort);
        var form = moved(version).over(CohortForm.of(cohort, found.revision(), found.plan()), choices(found));
        return Page.whole(moves.consequences(found, read(form, found)));
    }

    @PutMapping("/curriculum")
    @Operation(
            operationId = "moveCurriculum",
            summary = "Teach another published version from now on",
            description =
                    "Where that changes what people have done, it is answered with 409 and “changes” until “moved”"
                            + " says that they were read.")
    ResponseEntity<PlannedCohortAnswer> curriculum(
            Principal admin,
            @PathVariable UUID cohort,
            Seen seen,
            @RequestParam(required = false)
                    @Parameter(description = "The version of the curriculum whose consequences were read")
                    @Nullable
                    Integer moved,
            @RequestBody CurriculumTyped typed) {
        var found = planned.find(cohort);
        var version = typed.version();
        if (version == null) {
            throw Refused.field("version", "Write the number of a published version.");
        }
        var before = CohortForm.of(cohort, found.revision(), found.plan());
        return save(found, before, moved(version), new Wish(seen, moved, admin));
    }

    private record Wish(Seen seen, @Nullable Integer moved, Principal admin) {}

    private ResponseEntity<PlannedCohortAnswer> save(Cohort cohort, CohortForm before, PlanTyped typed, Wish wish) {
        var plan = read(typed.over(before, choices(cohort)), cohort);
        var consequences = moves.consequences(cohort, plan);
        var pinned = plan.curriculum();
        if (!consequences.isEmpty()
                && pinned != null
                && !Integer.valueOf(pinned.version()).equals(wish.moved())) {
            throw new Refused(Problem.of(
                    "curriculum-moves",
                    HttpStatus.CONFLICT,
                    "Another version changes what people have done. Read what, and say “moved=" + pinned.version()
                            + "”. Nothing was done.",
                    consequences));
        }
        var admin = UUID.fromString(wish.admin().getName());
        var seen = wish.seen().revision();
        // What was left as it was is as this revision has it, so no other one will do.
        var known = cohort.revision() == seen ? seen : -1;
        return switch (planning.replan(cohort.id(), known, plan, admin).orElseThrow(CohortMissing::new)) {
            case Planning.Answer.Saved saved -> planned.told(cohort.id().value());
            case Planning.Answer.Over over -> throw Refused.because("cohort-over", HttpStatus.CONFLICT, over.why());
            case Planning.Answer.Untaught untaught -> throw Refused.field("curriculum", Planning.Answer.Untaught.WHY);
            case Planning.Answer.Stale stale ->
                throw Refused.stale(
                        "The plan was changed since you read it. Read it, and write again. Nothing was done.",
                        desk.since(cohort.id(), seen).stream()
                                .flatMap(change -> change.what().stream().map(what -> what + " (" + change.who() + ")"))
                                .toList());
        };
    }

    private Plan read(CohortForm form, Cohort cohort) {
        return switch (CohortFormReader.read(form, choices(cohort))) {
            case Reading.Invalid invalid -> throw PlanTyped.refusal(invalid.messages(), "");
            case Reading.Valid valid -> valid.plan();
        };
    }

    private Choices choices(Cohort cohort) {
        return desk.choices(cohort.offer().workshop(), cohort.id().value());
    }

    private static PlanTyped moved(int version) {
        return PlanTyped.curriculum(version);
    }
}
