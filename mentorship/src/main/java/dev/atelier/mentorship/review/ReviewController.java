package dev.atelier.mentorship.review;

import dev.atelier.mentorship.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of what waits for a review, and one round of it. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/reviews")
class ReviewController {

    private final Queue queue;
    private final ReviewPages pages;
    private final Templates templates;

    ReviewController(Queue queue, ReviewPages pages, Templates templates) {
        this.queue = queue;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    JteModel queue(Authentication person, @RequestParam Map<String, String> asked) {
        return templates.reviewQueue(queue.page(Reviewer.of(person), QueueFilter.of(asked)));
    }

    @GetMapping("/{round}")
    JteModel round(Authentication person, @PathVariable UUID round, @RequestParam(defaultValue = "") String open) {
        return templates.reviewPage(pages.page(Reviewer.of(person), round, new Panels.Asked(!open.isEmpty(), "")));
    }
}
