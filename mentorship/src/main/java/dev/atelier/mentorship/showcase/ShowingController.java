package dev.atelier.mentorship.showcase;

import static dev.atelier.mentorship.jooq.Tables.EXHIBIT;

import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.showcase.WishForm.Problem;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A learner shows an accepted work of theirs, after they have looked at what others will see. */
@Controller
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/work/{work}/showing")
class ShowingController {

    private static final Problem NONE = new Problem("", "");
    private static final Problem CHANGED = new Problem(
            "show", "Something is different from what you last looked at. Look at it below once more, then show it.");

    private final AcceptedWorks works;
    private final Showing showing;
    private final ExhibitRows rows;
    private final Templates templates;

    ShowingController(AcceptedWorks works, Showing showing, ExhibitRows rows, Templates templates) {
        this.works = works;
        this.showing = showing;
        this.rows = rows;
        this.templates = templates;
    }

    @GetMapping
    JteModel form(Principal person, @PathVariable UUID work) {
        var own = own(person, work);
        return page(own, WishForm.begun(own), NONE);
    }

    @PostMapping("/preview")
    JteModel look(Principal person, @PathVariable UUID work, @ModelAttribute WishForm typed) {
        var own = own(person, work);
        return page(own, typed.wish(own), typed.problem(own).orElse(NONE));
    }

    @PostMapping
    Object show(
            Principal person,
            @PathVariable UUID work,
            @ModelAttribute WishForm typed,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        var own = own(person, work);
        var wish = typed.wish(own);
        var problem = typed.problem(own).orElse(typed.wasSeen(wish) ? null : CHANGED);
        if (problem == null) {
            switch (showing.show(own, wish)) {
                case Showing.Answer.Shown shown -> {
                    redirect.addFlashAttribute(
                            "done", "It is shown to " + wish.reach().words() + ". You can withdraw it at any time.");
                    return "redirect:/showcase/" + shown.exhibit();
                }
                case Showing.Answer.Refused refused -> problem = new Problem("show", refused.reason());
            }
        }
        response.setStatus(422);
        return page(own, wish, problem);
    }

    /** At once, and whether or not there is still a seat. */
    @PostMapping("/withdrawal")
    String withdraw(Principal person, @PathVariable UUID work, RedirectAttributes redirect) {
        var own = own(person, work);
        rows.remove(EXHIBIT.WORK_ID.eq(own.id()));
        redirect.addFlashAttribute(
                "done", "It is withdrawn. Nobody finds it any more; the work itself stays with you.");
        return "redirect:/my/showcase";
    }

    private JteModel page(AcceptedWork work, Wish wish, Problem problem) {
        return templates.showcaseShowing(ShowingPages.page(work, wish, problem));
    }

    private AcceptedWork own(Principal person, UUID work) {
        return works.find(LearnerId.of(person), work)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "No accepted work of yours is at this address. All of yours are under “Work”."));
    }
}
