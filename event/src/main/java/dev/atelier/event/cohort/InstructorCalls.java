package dev.atelier.event.cohort;

import dev.atelier.api.Api;
import dev.atelier.api.Cursor;
import dev.atelier.api.Page;
import dev.atelier.api.Paging;
import dev.atelier.event.answer.InstructorAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;

/** Who may be put on a cohort's staff, for programs of admins. */
@Api("/api/v1/admin/instructors")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Planning cohorts")
class InstructorCalls {

    private final CohortDesk desk;

    InstructorCalls(CohortDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(operationId = "listInstructors", summary = "Everybody who teaches, by name")
    Page<InstructorAnswer> list(Paging paging) {
        var after = paging.after();
        return Page.of(
                        desk.people(after == null ? null : after.id(), paging.most()),
                        paging,
                        person -> new Cursor(Instant.EPOCH, person.id().value()))
                .map(person -> new InstructorAnswer(person.id().value(), person.name()));
    }
}
