package dev.atelier.event.cohort;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Cursor;
import dev.atelier.api.Page;
import dev.atelier.api.Paging;
import dev.atelier.api.Seen;
import dev.atelier.event.CohortId;
import dev.atelier.event.answer.CohortLine;
import dev.atelier.event.answer.PlannedCohortAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** All cohorts, for programs of admins. */
@Api("/api/v1/admin/cohorts")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Planning cohorts")
class PlannedCohortCalls {

    private final CohortDesk desk;
    private final CohortLines lines;
    private final NewCohorts newCohorts;
    private final PlannedCohorts planned;

    PlannedCohortCalls(CohortDesk desk, CohortLines lines, NewCohorts newCohorts, PlannedCohorts planned) {
        this.desk = desk;
        this.lines = lines;
        this.newCohorts = newCohorts;
        this.planned = planned;
    }

    @GetMapping
    @Operation(operationId = "listPlannedCohorts", summary = "All cohorts, drafts too, the latest start first")
    Page<CohortLine> list(Paging paging) {
        var after = Optional.ofNullable(paging.after())
                .map(cursor -> new CohortDesk.Mark(LocalDateTime.ofInstant(cursor.at(), ZoneOffset.UTC), cursor.id()));
        var found = Page.of(desk.page(after, paging.most()), paging, PlannedCohortCalls::place);
        return new Page<>(lines.of(found.items()), found.next());
    }

    /** Local times are ordered as they stand on the clock, whatever their zones. */
    private static Cursor place(Cohort cohort) {
        return new Cursor(
                cohort.plan().startsAt().toInstant(ZoneOffset.UTC), cohort.id().value());
    }

    @GetMapping("/{cohort}")
    @Operation(
            operationId = "readPlannedCohort",
            summary = "A cohort with its plan, what can be done with it, and what was; with an ETag to change it by")
    ResponseEntity<PlannedCohortAnswer> show(@PathVariable UUID cohort) {
        return planned.told(cohort);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "planCohort",
            summary = "Plan a cohort of a workshop, from nothing or like another one; it begins as a draft",
            description = "With “like”, what the plan does not say is as in that cohort: the same hours on the same"
                    + " weekday, the first one that is still to come. Without it the newest curriculum is taken.")
    ResponseEntity<PlannedCohortAnswer> create(
            Authentication admin, CommandId command, @RequestBody NewCohorts.CohortTyped typed) {
        newCohorts.plan(new CohortId(command.value()), typed, UUID.fromString(admin.getName()));
        var made = planned.find(command.value());
        return ResponseEntity.created(URI.create("/api/v1/admin/cohorts/" + command))
                .eTag(Seen.tag(made.revision()))
                .body(planned.answer(made));
    }
}
