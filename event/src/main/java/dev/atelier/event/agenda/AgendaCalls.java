package dev.atelier.event.agenda;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.CohortId;
import dev.atelier.event.InstructorId;
import dev.atelier.event.answer.AgendaDraftAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A cohort's agenda on its way, for programs of admins. */
@Api("/api/v1/admin/cohorts/{cohort}/agenda")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Laying out agendas")
class AgendaCalls {

    private final AgendaAnswers agendas;
    private final DraftEditing editing;
    private final EarlierAgendas earlier;

    AgendaCalls(AgendaAnswers agendas, DraftEditing editing, EarlierAgendas earlier) {
        this.agendas = agendas;
        this.editing = editing;
        this.earlier = earlier;
    }

    /** What a draft begins with, as it was sent. */
    record BeginningTyped(@Nullable UUID like) implements Typed {}

    @GetMapping
    @Operation(
            operationId = "readAgendaDraft",
            summary = "The draft: its slots, what is wrong with them, and what differs from the latest release; with an"
                    + " ETag to write it by")
    ResponseEntity<AgendaDraftAnswer> show(@PathVariable UUID cohort) {
        return agendas.told(agendas.cohort(cohort), ResponseEntity.ok());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "beginAgendaDraft",
            summary = "Begin a draft from the curriculum, or from what another cohort of the workshop released",
            description = "One that has slots stays as it is.")
    ResponseEntity<AgendaDraftAnswer> begin(
            Principal admin,
            @PathVariable UUID cohort,
            CommandId command,
            @RequestBody(required = false) @Nullable BeginningTyped typed) {
        var found = agendas.cohort(cohort);
        var actor = InstructorId.of(admin).value();
        var like = typed == null ? null : typed.like();
        if (like == null) {
            editing.begin(found, actor);
        } else {
            var slots = earlier.takenOver(new CohortId(like), found)
                    .orElseThrow(() ->
                            Refused.field("like", "No cohort of this workshop has released an agenda under this id."));
            editing.begin(found, slots, actor);
        }
        return agendas.told(found, ResponseEntity.status(HttpStatus.CREATED));
    }
}
