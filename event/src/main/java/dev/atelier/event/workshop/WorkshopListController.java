package dev.atelier.event.workshop;

import dev.atelier.event.page.Templates;
import dev.atelier.event.page.WorkshopListPage;
import dev.atelier.event.workshop.KeptWorkshops.Mark;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists all workshops for admins, the newest first. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class WorkshopListController {

    private static final int ON_A_PAGE = 40;

    private final KeptWorkshops workshops;
    private final Templates templates;

    WorkshopListController(KeptWorkshops workshops, Templates templates) {
        this.workshops = workshops;
        this.templates = templates;
    }

    @GetMapping("/admin/workshops")
    JteModel show(@RequestParam(required = false) @Nullable String after) {
        var mark = Mark.read(after);
        var found = workshops.page(mark, ON_A_PAGE + 1);
        var shown = found.stream().limit(ON_A_PAGE).toList();
        var older = found.size() > ON_A_PAGE ? shown.getLast().mark().written() : "";
        return templates.workshopList(
                new WorkshopListPage(shown.stream().map(KeptWorkshops.Kept::row).toList(), mark.isEmpty(), older));
    }
}
