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
    private final Sending sending;
    private final Templates templates;

    DeliveryController(Webhooks webhooks, Deliveries deliveries, Sending sending, Templates templates) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.sending = sending;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(@PathVariable UUID webhook, @PathVariable long number) {
        return templates.webhookDelivery(
                DeliveryWords.page(webhooks.webhook(webhook), deliveries.delivery(webhook, number)));
    }

    @PostMapping("/resending")
    String resend(@PathVariable UUID webhook, @PathVariable long number, RedirectAttributes redirect) {
        switch (sending.again(webhook, number)) {
            case OFF -> redirect.addFlashAttribute("note", "The webhook is off: switch it on first.");
            case WAITS_ALREADY -> redirect.addFlashAttribute("note", "It waits for its turn already.");
            case ON_ITS_WAY -> redirect.addFlashAttribute("done", "On its way again, under the same id.");
        }
        return "redirect:/admin/webhooks/" + webhook + "/deliveries/" + number;
    }
}
