package dev.atelier.event.curriculum;

import dev.atelier.event.WorkshopId;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a workshop's curriculum to those who work on it; opens and discards drafts. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class DraftController {

    private final DraftPages pages;
    private final DraftBeginning beginning;
    private final Discarding discarding;

    DraftController(DraftPages pages, DraftBeginning beginning, Discarding discarding) {
        this.pages = pages;
        this.beginning = beginning;
        this.discarding = discarding;
    }

    @GetMapping("/admin/workshops/{id}/curriculum")
    JteModel show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String edit,
            @RequestParam(defaultValue = "") String at) {
        return pages.show(new WorkshopId(id), Opened.asked(edit), List.of(), at);
    }

    @PostMapping("/admin/workshops/{id}/curriculum/draft")
    String create(@PathVariable UUID id) {
        beginning.fromLatest(new WorkshopId(id));
        return "redirect:/admin/workshops/" + id + "/curriculum";
    }

    @PostMapping("/admin/workshops/{id}/curriculum/draft/removal")
    String destroy(@PathVariable UUID id, @RequestParam long revision, RedirectAttributes redirect) {
        return switch (discarding.discard(new WorkshopId(id), revision)) {
            case DRAFT_GONE -> {
                redirect.addFlashAttribute("done", "The draft is gone. What was published stays as it is.");
                yield "redirect:/admin/workshops/" + id + "/curriculum";
            }
            case WORKSHOP_GONE -> {
                redirect.addFlashAttribute("done", "The workshop is gone, with its draft.");
                yield "redirect:/admin/workshops";
            }
            case STALE -> {
                redirect.addFlashAttribute(
                        "problem", "Not discarded: someone changed the draft meanwhile. Look again.");
                yield "redirect:/admin/workshops/" + id + "/curriculum";
            }
            case IN_USE -> {
                redirect.addFlashAttribute("problem", "Not discarded: a cohort is planned for this workshop.");
                yield "redirect:/admin/workshops/" + id + "/curriculum";
            }
        };
    }
}
