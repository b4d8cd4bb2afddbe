package dev.atelier.mentorship.review;

import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.rubric.Choice;
import dev.atelier.mentorship.work.Markdown;
import gg.jte.models.runtime.JteModel;
import java.util.List;
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

/** Keeps what a reviewer says on the whole, with a button or while they type, and shows how it will read. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/reviews/{round}")
class ReviewDraftController {

    private static final String FIELD = "summary";

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
            @RequestParam(defaultValue = "") List<Integer> seen,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var reviewer = Reviewer.of(person);
        var kept = kept(reviewer, round, new Typed(summary, verdict, seen, fields));
        if (!(kept instanceof Kept.Saved)) {
            Opening.keep(redirect, FIELD, summary);
        }
        Told.of(pages.saved(reviewer, round, FIELD, kept), redirect);
        return "redirect:/staff/reviews/" + round;
    }

    @PostMapping(path = "/draft", headers = "HX-Request")
    JteModel saveWhileTyping(
            Authentication person,
            @PathVariable UUID round,
            @RequestParam(defaultValue = "") String summary,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") List<Integer> seen,
            @RequestParam Map<String, String> fields) {
        var reviewer = Reviewer.of(person);
        var kept = kept(reviewer, round, new Typed(summary, verdict, seen, fields));
        return templates.reviewSaved(pages.saved(reviewer, round, FIELD, kept));
    }

    /** How words will read once they are published. Nothing is kept. */
    @PostMapping("/preview")
    JteModel preview(@RequestParam(defaultValue = "") String summary, @RequestParam(defaultValue = "") String body) {
        return templates.reviewPreview(
                Markdown.prose(Markdown.stored(summary.isEmpty() ? body : summary, ReviewDrafts.SUMMARY)));
    }

    /** The form as it was typed; {@code fields} hold what was chosen of the rubric. */
    private record Typed(String summary, String verdict, List<Integer> seen, Map<String, String> fields) {}

    private Kept kept(Reviewer reviewer, UUID round, Typed typed) {
        var kept = drafts.save(
                reviewer,
                round,
                Markdown.stored(typed.summary(), ReviewDrafts.SUMMARY),
                Verdict.chosen(typed.verdict()),
                typed.seen().stream().max(Integer::compare));
        if (kept instanceof Kept.Saved) {
            judging.keep(reviewer, round, Choice.of(typed.fields()));
        }
        claims.extend(reviewer, round);
        return kept;
    }
}
