package dev.atelier.event.webhook;

import dev.atelier.event.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows what was sent and what was answered, and sends it again. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/webhooks/{webhook}/deliveries/{number:[0-9]{1,18}}")
class DeliveryController {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Templates templates;

    DeliveryController(Webhooks webhooks, Deliveries deliveries, Templates templates) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(@PathVariable UUID webhook, @PathVariable long number) {
        return templates.webhookDelivery(
                DeliveryWords.page(webhooks.webhook(webhook), deliveries.delivery(webhook, number)));
    }

    @PostMapping("/resending")
    String resend(@PathVariable UUID webhook, @PathVariable long number, RedirectAttributes redirect) {
        var known = webhooks.webhook(webhook);
        if (!known.standing().on()) {
            redirect.addFlashAttribute("note", "The webhook is off: switch it on first.");
        } else if (deliveries.resend(webhook, number)) {
            webhooks.wake(webhook);
            redirect.addFlashAttribute("done", "On its way again, under the same id.");
        } else {
            redirect.addFlashAttribute("note", "It waits for its turn already.");
        }
        return "redirect:/admin/webhooks/" + webhook + "/deliveries/" + number;
    }
}
