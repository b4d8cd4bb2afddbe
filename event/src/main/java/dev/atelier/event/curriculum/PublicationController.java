package dev.atelier.event.curriculum;

import dev.atelier.event.InstructorId;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.curriculum.Publishing.Answer;
import dev.atelier.event.curriculum.Publishing.Order;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Publishes a draft. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class PublicationController {

    private final Publishing publishing;
    private final DraftPages pages;

    PublicationController(Publishing publishing, DraftPages pages) {
        this.publishing = publishing;
        this.pages = pages;
    }

    @PostMapping("/admin/workshops/{id}/curriculum/publication")
    Object create(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam long revision,
            Principal admin,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var workshop = new WorkshopId(id);
        return switch (publishing.publish(
                new Order(workshop, version, revision, InstructorId.of(admin).value()))) {
            case Answer.Published published -> {
                redirect.addFlashAttribute(
                        "done", "Version " + published.version() + " is published. Anybody can see it now.");
                yield "redirect:/admin/workshops/" + id + "/curriculum";
            }
            case Answer.NoDraft none -> "redirect:/admin/workshops/" + id + "/curriculum";
            case Answer.Refused refused ->
                again(
                        workshop,
                        422,
                        refused.obstacles().stream().map(Obstacle::words).toList(),
                        response);
            case Answer.Stale stale ->
                again(
                        workshop,
                        409,
                        List.of("Not published: someone changed the draft after you looked at it. Look through it once"
                                + " more."),
                        response);
        };
    }

    private Object again(WorkshopId workshop, int status, List<String> problems, HttpServletResponse response) {
        response.setStatus(status);
        return pages.show(workshop, new Opened.Nothing(), problems);
    }
}
