package dev.atelier.mentorship.review;

import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.rubric.Choice;
import dev.atelier.mentorship.work.Markdown;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps what a reviewer types, with a button or while they type. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/reviews/{round}")
class ReviewDraftController {

    private final ReviewDrafts drafts;
    private final Claims claims;
    private final ReviewPages pages;
    private final Judging judging;
    private final Templates templates;

    ReviewDraftController(ReviewDrafts drafts, Claims claims, ReviewPages pages, Judging judging, Templates templates) {
        this.drafts = drafts;
        this.claims = claims;
        this.pages = pages;
        this.judging = judging;
        this.templates = templates;
    }

    @PostMapping("/draft")
    String save(
            Authentication person,
            @PathVariable UUID round,
            @RequestParam(defaultValue = "") String summary,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        saveWhileTyping(person, round, summary, verdict, fields);
        return back(person, round, redirect);
    }

    @PostMapping(path = "/draft", headers = "HX-Request")
    JteModel saveWhileTyping(
            Authentication person,
            @PathVariable UUID round,
            @RequestParam(defaultValue = "") String summary,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam Map<String, String> fields) {
        var reviewer = Reviewer.of(person);
        drafts.save(reviewer, round, Markdown.stored(summary, ReviewDrafts.SUMMARY), Verdict.chosen(verdict));
        judging.keep(reviewer, round, Choice.of(fields));
        claims.extend(reviewer, round);
        return templates.saved(pages.saved(reviewer, round));
    }

    @PostMapping("/comments")
    String comment(Authentication person, @PathVariable UUID round, CommentForm form, RedirectAttributes redirect) {
        commentWhileTyping(person, round, form);
        if (form.body().isBlank()) {
            redirect.addFlashAttribute("problem", "Please write what you want to say.");
        } else if (form.namesRegion() && form.region().isEmpty()) {
            redirect.addFlashAttribute(
                    "problem",
                    "Your comment is kept, without a region: choose an image, and four numbers from 0 to 100 that stay"
                            + " within it.");
        }
        return back(person, round, redirect);
    }

    @PostMapping(path = "/comments", headers = "HX-Request")
    JteModel commentWhileTyping(Authentication person, @PathVariable UUID round, CommentForm form) {
        var reviewer = Reviewer.of(person);
        if (!form.body().isBlank()) {
            drafts.comment(reviewer, round, form, Markdown.stored(form.body(), CommentForm.MOST));
            claims.extend(reviewer, round);
        }
        return templates.saved(pages.saved(reviewer, round));
    }

    @PostMapping("/comments/{comment}/removal")
    String remove(Authentication person, @PathVariable UUID round, @PathVariable UUID comment) {
        drafts.remove(Reviewer.of(person), round, comment);
        return "redirect:/staff/reviews/" + round;
    }

    private String back(Authentication person, UUID round, RedirectAttributes redirect) {
        var saved = pages.saved(Reviewer.of(person), round);
        redirect.addFlashAttribute(saved.tone().equals("ok") ? "done" : "note", saved.words());
        return "redirect:/staff/reviews/" + round;
    }
}
