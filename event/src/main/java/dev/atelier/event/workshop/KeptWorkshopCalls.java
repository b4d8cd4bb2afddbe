package dev.atelier.event.workshop;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Page;
import dev.atelier.api.Paging;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.answer.CurriculumDraftAnswer;
import dev.atelier.event.answer.WorkshopRow;
import dev.atelier.event.curriculum.DraftAnswers;
import dev.atelier.event.workshop.KeptWorkshops.Kept;
import dev.atelier.event.workshop.KeptWorkshops.Mark;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** All workshops, and how one begins, for programs of admins. */
@Api("/api/v1/admin/workshops")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Keeping workshops")
class KeptWorkshopCalls {

    private final KeptWorkshops kept;
    private final Importing importing;
    private final DraftAnswers drafts;

    KeptWorkshopCalls(KeptWorkshops kept, Importing importing, DraftAnswers drafts) {
        this.kept = kept;
        this.importing = importing;
        this.drafts = drafts;
    }

    /** An agenda as it was sent, in any form that the page reads. */
    record AgendaTextTyped(@Nullable String text) implements Typed {}

    @GetMapping
    @Operation(
            operationId = "listKeptWorkshops",
            summary = "All workshops, those too that nobody but admins sees, the newest first")
    Page<WorkshopRow> list(Paging paging) {
        return KeptWorkshops.page(kept.page(Mark.of(paging), paging.most()), paging)
                .map(Kept::answer);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "importWorkshop",
            summary = "Make a workshop of an agenda text: its details and the draft of its curriculum",
            description = "What was guessed is marked, what was not understood is told line by line. Nobody but admins"
                    + " sees it until it is published. A text has at most 256 KB.")
    ResponseEntity<CurriculumDraftAnswer> create(CommandId command, @RequestBody AgendaTextTyped typed) {
        var form = new ImportForm(command.toString(), requireNonNullElse(typed.text(), ""), null);
        return switch (ImportReading.of(form)) {
            case ImportReading.Invalid invalid -> throw Refused.field(invalid.field(), invalid.message());
            case ImportReading.Valid valid -> {
                var workshop = importing.bring(command.value(), valid);
                var at = URI.create("/api/v1/admin/workshops/" + workshop);
                yield drafts.told(workshop, ResponseEntity.created(at));
            }
        };
    }
}
