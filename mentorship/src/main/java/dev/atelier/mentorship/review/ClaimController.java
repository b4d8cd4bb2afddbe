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

/** Claims a round, holds it longer, gives it back. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/reviews/{round}")
class ClaimController {

    private final Claims claims;
    private final ReviewPages pages;
    private final Templates templates;

    ClaimController(Claims claims, ReviewPages pages, Templates templates) {
        this.claims = claims;
        this.pages = pages;
        this.templates = templates;
    }

    @PostMapping("/claim")
    String claim(
            Authentication person,
            @PathVariable UUID round,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var reviewer = Reviewer.of(person);
        if (!claims.claim(reviewer, round, reason)) {
            var now = pages.page(reviewer, round).hold();
            redirect.addFlashAttribute(
                    "problem",
                    now.claimable()
                            ? "Only those who teach review. An admin can give you that role."
                            : "This round can't be claimed: " + now.words() + ".");
        }
        return "redirect:/staff/reviews/" + round;
    }

    @PostMapping("/lease")
    String hold(Authentication person, @PathVariable UUID round) {
        claims.extend(Reviewer.of(person), round);
        return "redirect:/staff/reviews/" + round;
    }

    /** The same while somebody reads: the page asks for it as long as something moves on it. */
    @PostMapping(path = "/lease", headers = "HX-Request")
    JteModel holdWhileReading(Authentication person, @PathVariable UUID round) {
        claims.extend(Reviewer.of(person), round);
        return templates.reviewHold(pages.page(Reviewer.of(person), round).hold());
    }

    @PostMapping("/return")
    String giveBack(Authentication person, @PathVariable UUID round, RedirectAttributes redirect) {
        claims.giveBack(Reviewer.of(person), round);
        redirect.addFlashAttribute("done", "Given back, at the place where it was. What you wrote is kept for you.");
        return "redirect:/staff/reviews";
    }
}
