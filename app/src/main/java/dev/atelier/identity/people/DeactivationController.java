package dev.atelier.identity.people;

import dev.atelier.identity.account.People;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closes accounts and opens them again; nothing is lost in between. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class DeactivationController {

    private final People people;

    DeactivationController(People people) {
        this.people = people;
    }

    @PostMapping("/admin/people/{id}/deactivation")
    String close(@PathVariable UUID id, RedirectAttributes redirect) {
        return LastAdmin.guarded(
                id,
                redirect,
                () -> people.deactivate(id),
                "This account is closed, and its person is signed out everywhere.");
    }

    @PostMapping("/admin/people/{id}/reopening")
    String reopen(@PathVariable UUID id, RedirectAttributes redirect) {
        people.reopen(id);
        redirect.addFlashAttribute("done", "This account is open again.");
        return "redirect:/admin/people/" + id;
    }
}
