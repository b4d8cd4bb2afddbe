package dev.atelier.event.workshop;

import dev.atelier.event.page.Templates;
import dev.atelier.event.visitor.Freshness;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/** Shows a workshop to anybody, once a curriculum of it is published. */
@Controller
class WorkshopPageController {

    private final OfferedWorkshops workshops;
    private final WorkshopPages pages;
    private final Templates templates;

    WorkshopPageController(OfferedWorkshops workshops, WorkshopPages pages, Templates templates) {
        this.workshops = workshops;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/workshops/{slug}/preview.png")
    ResponseEntity<byte[]> preview(@PathVariable String slug, WebRequest request) {
        return pages.card(workshops.bySlug(slug).filter(Offered::isPublic).orElseThrow(WorkshopMissing::new))
                .answer(request);
    }

    @GetMapping("/workshops/{slug}")
    @Nullable
    Object show(@PathVariable String slug, ServletWebRequest web, HttpServletRequest request) {
        var workshop = workshops.bySlug(slug).orElseThrow(WorkshopMissing::new);
        if (!workshop.isPublic()) {
            if (request.isUserInRole("ADMIN")) {
                return "redirect:/admin/workshops/" + workshop.id() + "/preview";
            }
            throw new WorkshopMissing();
        }
        var page = pages.of(workshop);
        return Freshness.isUnchanged(web, page) ? null : templates.workshopPage(page);
    }
}
