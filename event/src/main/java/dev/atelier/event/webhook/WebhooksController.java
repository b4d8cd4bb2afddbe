package dev.atelier.event.webhook;

import dev.atelier.event.page.Templates;
import dev.atelier.event.page.WebhooksPage;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Lists webhooks. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class WebhooksController {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Kinds kinds;
    private final Templates templates;

    WebhooksController(Webhooks webhooks, Deliveries deliveries, Kinds kinds, Templates templates) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.kinds = kinds;
        this.templates = templates;
    }

    @GetMapping("/admin/webhooks")
    JteModel all() {
        var latest = deliveries.latest();
        return templates.webhookAll(new WebhooksPage(webhooks.all().stream()
                .map(webhook -> WebhookWords.row(
                        webhook, kinds.words(webhook.facts()), Optional.ofNullable(latest.get(webhook.id()))))
                .toList()));
    }
}
