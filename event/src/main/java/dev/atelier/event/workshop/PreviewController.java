package dev.atelier.event.workshop;

import dev.atelier.event.WorkshopId;
import dev.atelier.event.curriculum.ModuleViews;
import dev.atelier.event.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows admins a workshop's page as it will be once its draft is published. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class PreviewController {

    private final OfferedWorkshops workshops;
    private final WorkshopPages pages;
    private final ModuleViews modules;
    private final Templates templates;

    PreviewController(OfferedWorkshops workshops, WorkshopPages pages, ModuleViews modules, Templates templates) {
        this.workshops = workshops;
        this.pages = pages;
        this.modules = modules;
        this.templates = templates;
    }

    @GetMapping("/admin/workshops/{id}/preview")
    JteModel show(@PathVariable UUID id) {
        var workshop = workshops.byId(new WorkshopId(id)).orElseThrow(WorkshopMissing::new);
        var draft = modules.draft(workshop.id());
        var words = draft.isPresent()
                ? "Only admins see this: it is the draft, as visitors will see it once it is published."
                : "There is no draft: this is what visitors see now.";
        return templates.workshopPage(pages.preview(workshop, draft.orElse(workshop.modules()), words));
    }
}
