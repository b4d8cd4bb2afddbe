package dev.atelier.mentorship.showcase;

import java.security.Principal;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An admin lets a work be shown again that the staff took down. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/showcase/takedowns/{takedown}/permission")
class PermissionController {

    private final Moderation moderation;

    PermissionController(Moderation moderation) {
        this.moderation = moderation;
    }

    @PostMapping
    String create(Principal admin, @PathVariable UUID takedown, RedirectAttributes redirect) {
        if (!moderation.allow(takedown, UUID.fromString(admin.getName()))) {
            throw Onlooker.nothing();
        }
        redirect.addFlashAttribute("done", "Its learner may show it again. It is not shown until they do.");
        return "redirect:/staff/showcase";
    }
}
