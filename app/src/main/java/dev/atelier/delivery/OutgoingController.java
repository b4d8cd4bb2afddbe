package dev.atelier.delivery;

import dev.atelier.delivery.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows admins what waits, what went out and what did not, and lets them try again. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class OutgoingController {

    private final Outgoing outgoing;
    private final Doorbell doorbell;
    private final Seal seal;
    private final Templates templates;

    OutgoingController(Outgoing outgoing, Doorbell doorbell, Seal seal, Templates templates) {
        this.outgoing = outgoing;
        this.doorbell = doorbell;
        this.seal = seal;
        this.templates = templates;
    }

    @GetMapping("/admin/mail")
    JteModel list(@RequestParam Optional<String> state, @RequestParam Optional<UUID> before) {
        var only = state.flatMap(OutgoingController::known);
        return templates.mail(MailWords.page(only, outgoing.list(only, before), outgoing.open(), seal.published()));
    }

    @PostMapping("/admin/mail/{id}/resending")
    String resend(@PathVariable UUID id, RedirectAttributes redirect) {
        if (outgoing.resend(id)) {
            doorbell.ring();
            redirect.addFlashAttribute("done", "The mail is on its way again.");
        } else {
            redirect.addFlashAttribute("note", "This mail is already on its way, or was sent.");
        }
        return "redirect:/admin/mail";
    }

    private static Optional<State> known(String name) {
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
