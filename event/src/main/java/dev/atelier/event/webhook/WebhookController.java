package dev.atelier.event.webhook;

import dev.atelier.event.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows one webhook with what was told to it, and does what can be done with it. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/webhooks/{webhook}")
class WebhookController {

    static final String SHOWN_ONCE = "webhookSecret";

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Sending sending;
    private final Kinds kinds;
    private final Templates templates;

    WebhookController(Webhooks webhooks, Deliveries deliveries, Sending sending, Kinds kinds, Templates templates) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.sending = sending;
        this.kinds = kinds;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(
            @PathVariable UUID webhook,
            @RequestParam Optional<String> state,
            @RequestParam Optional<Long> before,
            Model model) {
        var known = webhooks.webhook(webhook);
        var only = state.flatMap(WebhookController::known);
        return templates.webhookOne(WebhookWords.page(
                known,
                kinds.words(known.facts()),
                model.getAttribute(SHOWN_ONCE) instanceof String secret ? secret : "",
                only,
                // One more tells whether there are older ones.
                deliveries.list(webhook, only, before, Deliveries.PAGE + 1)));
    }

    @PostMapping("/switch")
    String turn(@PathVariable UUID webhook, @RequestParam boolean on, RedirectAttributes redirect) {
        webhooks.turn(webhooks.webhook(webhook).id(), on);
        redirect.addFlashAttribute(
                "done",
                on
                        ? "On. It is told what happens from now on, and what still waited."
                        : "Off. What happens from now on is not kept for it.");
        return address(webhook);
    }

    @PostMapping("/secrets")
    String rotate(@PathVariable UUID webhook, RedirectAttributes redirect) {
        if (!webhooks.webhook(webhook).form().isChat()) {
            redirect.addFlashAttribute(SHOWN_ONCE, webhooks.rotate(webhook).written());
        }
        return address(webhook);
    }

    @PostMapping("/trials")
    String attempt(@PathVariable UUID webhook, RedirectAttributes redirect) {
        switch (sending.attempt(webhook, UUID.randomUUID())) {
            case OFF -> redirect.addFlashAttribute("note", "It is off: switch it on first.");
            case ON_ITS_WAY, WAITS_ALREADY ->
                redirect.addFlashAttribute("done", "A trial is on its way. Reload the page to see what became of it.");
        }
        return address(webhook);
    }

    @PostMapping("/removal")
    String remove(@PathVariable UUID webhook, RedirectAttributes redirect) {
        webhooks.remove(webhooks.webhook(webhook).id());
        redirect.addFlashAttribute("done", "Removed, with what was told to it.");
        return "redirect:/admin/webhooks";
    }

    private static Optional<State> known(String name) {
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static String address(UUID webhook) {
        return "redirect:/admin/webhooks/" + webhook;
    }
}
