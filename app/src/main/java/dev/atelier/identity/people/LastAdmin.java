package dev.atelier.identity.people;

import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says in words what the database guards: somebody must be able to let others in. */
final class LastAdmin {

    private LastAdmin() {}

    static String guarded(UUID person, RedirectAttributes redirect, Runnable change, String done) {
        try {
            change.run();
            redirect.addFlashAttribute("done", done);
        } catch (DataIntegrityViolationException refusal) {
            if (!String.valueOf(refusal.getMessage()).contains("The last admin stays")) {
                throw refusal;
            }
            redirect.addFlashAttribute(
                    "problem", "Nothing was changed: this is the last admin. Make someone else an admin first.");
        }
        return "redirect:/admin/people/" + person;
    }
}
