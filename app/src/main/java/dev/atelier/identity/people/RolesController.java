package dev.atelier.identity.people;

import dev.atelier.identity.Role;
import dev.atelier.identity.account.People;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives roles and takes them away. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class RolesController {

    private final People people;

    RolesController(People people) {
        this.people = people;
    }

    @PostMapping("/admin/people/{id}/roles")
    String change(
            @PathVariable UUID id, @RequestParam(defaultValue = "") Set<Role> roles, RedirectAttributes redirect) {
        return LastAdmin.guarded(
                id,
                redirect,
                () -> people.roles(id, roles),
                "Saved. Where this person was signed in, they sign in again and have the new roles.");
    }
}
