package dev.atelier.mentorship.review;

import dev.atelier.mentorship.page.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A second reader publishes a review that they have read, or returns it. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/reviews/{round}/second-look")
class SecondReadingController {

    static final int LONGEST = 4_000;

    private final SecondReading reading;
    private final ReviewPages pages;
    private final Templates templates;

    SecondReadingController(SecondReading reading, ReviewPages pages, Templates templates) {
        this.reading = reading;
        this.pages = pages;
        this.templates = templates;
    }

    @PostMapping("/publication")
    String publish(
            Authentication person, @PathVariable UUID round, @RequestParam UUID ready, RedirectAttributes redirect) {
        return told(
                reading.publish(Reviewer.of(person), round, ready),
                round,
                "Published, as its reviewer wrote it. The learner has been told by mail.",
                redirect);
    }

    @PostMapping("/return")
    Object sendBack(
            Authentication person,
            @PathVariable UUID round,
            @RequestParam UUID ready,
            @RequestParam(defaultValue = "") String why,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var words = why.replace("\0", "").strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return templates.reviewPage(pages.withReason(Reviewer.of(person), round, words));
        }
        return told(
                reading.sendBack(Reviewer.of(person), round, ready, words),
                round,
                "Returned. Its reviewer has been told by mail.",
                redirect);
    }

    private static String told(SecondReading.Answer answer, UUID round, String done, RedirectAttributes redirect) {
        return switch (answer) {
            case DONE -> {
                redirect.addFlashAttribute("done", done);
                yield "redirect:/staff/reviews";
            }
            case GONE -> {
                redirect.addFlashAttribute(
                        "note",
                        "This review does not wait any more as you read it: its reviewer has changed it, or somebody"
                                + " else was quicker. Nothing was done.");
                yield "redirect:/staff/reviews/" + round;
            }
            case NOT_FOR_YOU -> {
                redirect.addFlashAttribute("problem", "A second look is for somebody else who teaches, or an admin.");
                yield "redirect:/staff/reviews/" + round;
            }
        };
    }
}
