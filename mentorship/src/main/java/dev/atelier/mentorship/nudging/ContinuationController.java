package dev.atelier.mentorship.nudging;

import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "I am still at it": a learner keeps unfinished work open, or opens it again. */
@Controller
@PreAuthorize("isAuthenticated()")
class ContinuationController {

    private final Unfinisheds unfinisheds;

    ContinuationController(Unfinisheds unfinisheds) {
        this.unfinisheds = unfinisheds;
    }

    @PostMapping("/my/work/{work}/continuation")
    String goOn(Principal person, @PathVariable UUID work, RedirectAttributes redirect) {
        switch (unfinisheds.goOn(UUID.fromString(person.getName()), work)) {
            case GOES_ON -> redirect.addFlashAttribute("done", "It stays open. The days are counted anew from today.");
            case TOO_LATE ->
                redirect.addFlashAttribute(
                        "problem", "Your month of mentorship is over, so this work can't be opened again.");
            case NOTHING ->
                throw new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "None of your works waits for another round at this address.");
        }
        return "redirect:/my/work/" + work;
    }
}
