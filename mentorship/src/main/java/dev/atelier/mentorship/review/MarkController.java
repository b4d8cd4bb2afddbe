package dev.atelier.mentorship.review;

import dev.atelier.mentorship.page.Saved;
import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.work.MarkState;
import dev.atelier.mentorship.work.Markdown;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A reviewer says what became of an earlier comment, with a button or while typing. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/reviews/{round}/marks/{comment}")
class MarkController {

    private final CarriedMarks marks;
    private final Claims claims;
    private final Templates templates;

    MarkController(CarriedMarks marks, Claims claims, Templates templates) {
        this.marks = marks;
        this.claims = claims;
        this.templates = templates;
    }

    @PostMapping
    String mark(
            Authentication person,
            @PathVariable UUID round,
            @PathVariable UUID comment,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        var saved = save(Reviewer.of(person), round, comment, state, words);
        redirect.addFlashAttribute(saved.tone().equals("ok") ? "done" : "problem", saved.words());
        return "redirect:/staff/reviews/" + round + "#carried-" + comment;
    }

    @PostMapping(headers = "HX-Request")
    JteModel markWhileTyping(
            Authentication person,
            @PathVariable UUID round,
            @PathVariable UUID comment,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String words) {
        return templates.saved(save(Reviewer.of(person), round, comment, state, words));
    }

    private Saved save(Reviewer reviewer, UUID round, UUID comment, String state, String words) {
        var chosen = MarkState.chosen(state);
        if (chosen.isEmpty()) {
            return new Saved("stuck", "Not saved: choose whether it is addressed, still open or superseded.");
        }
        var marked = marks.mark(reviewer, round, comment, chosen.get(), Markdown.stored(words, CarriedMarks.MOST));
        claims.extend(reviewer, round);
        return marked
                ? new Saved("ok", "Saved as a draft: " + chosen.get().words() + ". It is seen once you publish.")
                : new Saved(
                        "stuck",
                        "Not saved: the review is published already, or no such comment was made on an earlier round.");
    }
}
