package dev.atelier.event.workshop;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.api.Paging;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.answer.WorkshopAnswer;
import dev.atelier.event.answer.WorkshopRow;
import dev.atelier.event.calendar.PublicAddress;
import dev.atelier.event.workshop.KeptWorkshops.Kept;
import dev.atelier.event.workshop.KeptWorkshops.Mark;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The workshops of which something is published, for anybody's programs. */
@Api("/api/v1/workshops")
@PreAuthorize("permitAll()")
@Tag(name = "Workshops")
class WorkshopCalls {

    private final KeptWorkshops kept;
    private final OfferedWorkshops offered;
    private final PublicAddress address;

    WorkshopCalls(KeptWorkshops kept, OfferedWorkshops offered, PublicAddress address) {
        this.kept = kept;
        this.offered = offered;
        this.address = address;
    }

    @GetMapping
    @Operation(operationId = "listWorkshops", summary = "All workshops that are public, the newest first")
    Page<WorkshopRow> list(Paging paging) {
        return KeptWorkshops.page(kept.publicPage(Mark.of(paging), paging.most()), paging)
                .map(Kept::publicAnswer);
    }

    @GetMapping("/{workshop}")
    @Operation(operationId = "readWorkshop", summary = "One of them, with its latest published curriculum")
    WorkshopAnswer show(@PathVariable UUID workshop) {
        var found = offered.forPrograms(new WorkshopId(workshop)).orElseThrow(WorkshopMissing::new);
        var about = found.about();
        var page = address.of("/workshops/" + about.slug());
        return new WorkshopAnswer(
                workshop,
                about.slug(),
                about.title(),
                about.summary(),
                about.prerequisites(),
                about.tentativeNote(),
                found.version(),
                found.modules(),
                page,
                page + "/curriculum.md");
    }
}
