package dev.atelier.mentorship.review;

import dev.atelier.mentorship.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The queue of what waits for a review, and one round of it. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/reviews")
class ReviewController {

    private final Queue queue;
    private final NextInQueue next;
    private final ReviewPages pages;
    private final Templates templates;

    ReviewController(Queue queue, NextInQueue next, ReviewPages pages, Templates templates) {
        this.queue = queue;
        this.next = next;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    JteModel queue(Authentication person, @RequestParam Map<String, String> asked) {
        return templates.reviewQueue(queue.page(Reviewer.of(person), QueueFilter.of(asked)));
    }

    @GetMapping("/{round}")
    JteModel round(
            Authentication person,
            @PathVariable UUID round,
            @RequestParam(defaultValue = "") String open,
            Opening.Place begun,
            Model model) {
        return templates.reviewPage(pages.page(
                Reviewer.of(person), round, Opening.of(model, begun), new Panels.Asked(!open.isEmpty(), "")));
    }

    /** The round that waits longest and that nobody has; where there is none, the queue says so. */
    @GetMapping("/next")
    String next(Authentication person, RedirectAttributes redirect) {
        return next.of(Reviewer.of(person))
                .map(round -> "redirect:/staff/reviews/" + round)
                .orElseGet(() -> {
                    redirect.addFlashAttribute("note", "Nothing else waits for a reviewer right now.");
                    return "redirect:/staff/reviews";
                });
    }
}
