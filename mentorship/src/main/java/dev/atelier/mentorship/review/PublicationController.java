package dev.atelier.mentorship.review;

import dev.atelier.mentorship.review.Publication.Words;
import dev.atelier.mentorship.rubric.Choice;
import dev.atelier.mentorship.work.Markdown;
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

/** Publishes a review. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/reviews/{round}/publication")
class PublicationController {

    private final Publication publication;

    PublicationController(Publication publication) {
        this.publication = publication;
    }

    @PostMapping
    String publish(
            Authentication person,
            @PathVariable UUID round,
            @RequestParam UUID token,
            @RequestParam(defaultValue = "") String summary,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") List<Integer> seen,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var words = new Words(
                token,
                Markdown.stored(summary, ReviewDrafts.SUMMARY),
                Verdict.chosen(verdict),
                seen.stream().max(Integer::compare),
                Choice.of(fields),
                "yes".equals(fields.get("open")),
                "yes".equals(fields.get("look")));
        return switch (publication.publish(Reviewer.of(person), round, words)) {
            case PUBLISHED -> {
                redirect.addFlashAttribute("done", "Published. The learner has been told by mail.");
                yield "redirect:/staff/reviews";
            }
            case HANDED_OVER -> {
                redirect.addFlashAttribute(
                        "done",
                        "Ready for a second look. Whoever else teaches this cohort has been told by mail; the learner"
                                + " sees nothing yet.");
                yield "redirect:/staff/reviews/" + round;
            }
            case OPEN_CRITERIA -> "redirect:/staff/reviews/" + round + "?open=asked#open";
            case NO_VERDICT -> problem(round, "Please choose a verdict. Your words are kept.", redirect);
            case NO_WORDS ->
                problem(
                        round,
                        "Please say what should change, on the whole or in a comment, before you publish.",
                        redirect);
            case NEWER_WORDS -> {
                Opening.keep(redirect, "summary", words.summary());
                yield problem(round, HoldWords.newer().words() + " Nothing was published.", redirect);
            }
            case TAKEN_BACK ->
                problem(
                        round,
                        "The learner took this round back, so there is nothing to publish. Your words are kept; you"
                                + " find them beside the next round.",
                        redirect);
            case NOT_YOURS ->
                problem(
                        round,
                        "This round is not yours any more, so nothing was published. Your words are kept.",
                        redirect);
        };
    }

    private static String problem(UUID round, String words, RedirectAttributes redirect) {
        redirect.addFlashAttribute("problem", words);
        return "redirect:/staff/reviews/" + round;
    }
}
