package dev.atelier.learner.progress;

import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The key with which a learner's notebook reports steps: made, shown once, made anew, removed. */
@Controller
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/cohorts/{cohort}/progress/key")
class KeyController {

    private final LearnerDoor door;
    private final OutsideKeys keys;
    private final KeyView view;
    private final Templates templates;

    KeyController(LearnerDoor door, OutsideKeys keys, KeyView view, Templates templates) {
        this.door = door;
        this.keys = keys;
        this.view = view;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Principal person, @PathVariable UUID cohort) {
        return templates.progressKey(view.page(door.seat(person, cohort), Optional.empty()));
    }

    /** Answers with the page itself: no other will show the secret. */
    @PostMapping
    JteModel create(
            Principal person, @PathVariable UUID cohort, @RequestParam UUID form, HttpServletResponse response) {
        var seat = door.seat(person, cohort);
        response.setHeader("Cache-Control", "no-store");
        return templates.progressKey(view.page(seat, Optional.of(keys.make(seat, form))));
    }

    @PostMapping("/removal")
    String remove(Principal person, @PathVariable UUID cohort, RedirectAttributes redirect) {
        keys.remove(door.seat(person, cohort));
        redirect.addFlashAttribute("done", "The key is gone: reports with it are refused. What was reported stays.");
        return "redirect:/my/cohorts/" + cohort + "/progress/key";
    }
}
