package dev.atelier.event.webhook;

import static dev.atelier.event.webhook.WebhookForm.said;

import dev.atelier.event.page.FieldError;
import dev.atelier.event.page.FormField;
import dev.atelier.event.page.Templates;
import dev.atelier.event.page.WebhookFormPage;
import dev.atelier.event.page.WebhooksPage;
import dev.atelier.event.webhook.WebhookForm.Reading;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists webhooks, and keeps subscriptions. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/webhooks")
class WebhooksController {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Kinds kinds;
    private final Destinations destinations;
    private final Templates templates;

    WebhooksController(
            Webhooks webhooks, Deliveries deliveries, Kinds kinds, Destinations destinations, Templates templates) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.kinds = kinds;
        this.destinations = destinations;
        this.templates = templates;
    }

    @GetMapping
    JteModel all() {
        var latest = deliveries.latest();
        return templates.webhookAll(new WebhooksPage(webhooks.all().stream()
                .map(webhook -> WebhookWords.row(
                        webhook, kinds.words(webhook.facts()), Optional.ofNullable(latest.get(webhook.id()))))
                .toList()));
    }

    @GetMapping("/new")
    JteModel form() {
        return page("A new webhook", true, WebhookForm.empty(), Map.of());
    }

    @GetMapping("/{webhook}/change")
    Object form(@PathVariable UUID webhook) {
        var known = webhooks.webhook(webhook);
        return known.workshop()
                .<Object>map(workshop -> "redirect:/admin/workshops/" + workshop + "/chat")
                .orElseGet(() -> page(known.name(), false, WebhookForm.of(known), Map.of()));
    }

    @PostMapping
    Object write(@ModelAttribute WebhookForm form, HttpServletResponse response, RedirectAttributes redirect) {
        return switch (form.read(kinds.all(), destinations)) {
            case Reading.Invalid invalid -> {
                response.setStatus(422);
                yield page("A webhook", isNew(form.id()), form, invalid.messages());
            }
            case Reading.Valid valid -> {
                var secret = Secret.random();
                if (webhooks.write(valid.webhook(), Optional.of(secret))) {
                    redirect.addFlashAttribute(WebhookController.SHOWN_ONCE, secret.written());
                } else {
                    redirect.addFlashAttribute("done", "Saved.");
                }
                yield "redirect:/admin/webhooks/" + valid.webhook().id();
            }
        };
    }

    private boolean isNew(@Nullable String id) {
        return webhooks.all().stream().noneMatch(known -> known.id().toString().equals(id));
    }

    private JteModel page(String heading, boolean isNew, WebhookForm form, Map<String, String> messages) {
        return templates.webhookForm(new WebhookFormPage(
                heading,
                isNew,
                isNew ? "/admin/webhooks" : "/admin/webhooks/" + said(form.id()),
                said(form.id()),
                List.of(field("name", form.name(), messages), field("url", form.url(), messages)),
                Kinds.choices(kinds.all(), form.chosen()),
                messages.entrySet().stream()
                        .map(error -> new FieldError(error.getKey(), error.getValue()))
                        .toList()));
    }

    private static FormField field(String name, @Nullable String typed, Map<String, String> messages) {
        return new FormField(name, said(typed), messages.getOrDefault(name, ""));
    }
}
