package dev.atelier.mentorship.review;

import dev.atelier.mentorship.page.Templates;
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

/** Keeps the comments of a draft, with a button or while somebody types. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/reviews/{round}/comments")
class CommentController {

    private final DraftComments comments;
    private final ReviewDrafts drafts;
    private final Claims claims;
    private final ReviewPages pages;
    private final Templates templates;

    CommentController(
            DraftComments comments, ReviewDrafts drafts, Claims claims, ReviewPages pages, Templates templates) {
        this.comments = comments;
        this.drafts = drafts;
        this.claims = claims;
        this.pages = pages;
        this.templates = templates;
    }

    /** {@code to} says where it was written: "notebook" or "look" for the page of its artifact, else the desk. */
    @PostMapping
    String comment(
            Authentication person,
            @PathVariable UUID round,
            CommentForm form,
            @RequestParam(defaultValue = "") String to,
            RedirectAttributes redirect) {
        var reviewer = Reviewer.of(person);
        if (form.words().isEmpty()) {
            redirect.addFlashAttribute("problem", "Please write what you want to say.");
            return "redirect:/staff/reviews/" + round;
        }
        var kept = kept(reviewer, round, form);
        if (!(kept instanceof Kept.Saved)) {
            Opening.keep(redirect, form.id().toString(), form.words());
        }
        Told.of(pages.saved(reviewer, round, form.id().toString(), kept), redirect);
        return back(round, form, to);
    }

    @PostMapping(headers = "HX-Request")
    JteModel commentWhileTyping(Authentication person, @PathVariable UUID round, CommentForm form) {
        var reviewer = Reviewer.of(person);
        var kept = form.words().isEmpty()
                ? new Kept.Saved(form.id(), form.newestSeen().orElse(0), "")
                : kept(reviewer, round, form);
        return templates.reviewSaved(pages.saved(reviewer, round, form.id().toString(), kept));
    }

    @PostMapping("/{comment}/removal")
    String remove(Authentication person, @PathVariable UUID round, @PathVariable UUID comment) {
        drafts.remove(Reviewer.of(person), round, comment);
        return "redirect:/staff/reviews/" + round;
    }

    private Kept kept(Reviewer reviewer, UUID round, CommentForm form) {
        var kept = comments.save(reviewer, round, form);
        claims.extend(reviewer, round);
        return kept;
    }

    private static String back(UUID round, CommentForm form, String to) {
        var artifact = form.about();
        return artifact.isPresent() && (to.equals("notebook") || to.equals("look"))
                ? "redirect:/staff/reviews/artifacts/" + artifact.get() + "/" + to + "#comment-" + form.id()
                : "redirect:/staff/reviews/" + round + "#comment-" + form.id();
    }
}
