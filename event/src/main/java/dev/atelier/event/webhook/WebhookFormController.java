package dev.atelier.event.webhook;

import static dev.atelier.event.webhook.WebhookForm.said;

import dev.atelier.event.page.FieldError;
import dev.atelier.event.page.FormField;
import dev.atelier.event.page.Templates;
import dev.atelier.event.page.WebhookFormPage;
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

/** Keeps subscriptions. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/webhooks")
class WebhookFormController {

    private final Webhooks webhooks;
    private final WebhookEditing editing;
    private final Kinds kinds;
    private final Destinations destinations;
    private final Templates templates;

    WebhookFormController(
            Webhooks webhooks, WebhookEditing editing, Kinds kinds, Destinations destinations, Templates templates) {
        this.webhooks = webhooks;
        this.editing = editing;
        this.kinds = kinds;
        this.destinations = destinations;
        this.templates = templates;
    }

    @GetMapping("/new")
    JteModel form() {
        return page("A new webhook", WebhookForm.empty(), Map.of(), false);
    }

    @GetMapping("/{webhook}/change")
    Object form(@PathVariable UUID webhook) {
        var known = webhooks.webhook(webhook);
        return known.workshop()
                .<Object>map(workshop -> "redirect:/admin/workshops/" + workshop + "/chat")
                .orElseGet(() -> page(known.name(), WebhookForm.of(known), Map.of(), false));
    }

    @PostMapping
    Object write(@ModelAttribute WebhookForm form, HttpServletResponse response, RedirectAttributes redirect) {
        return switch (form.read(kinds.all(), destinations)) {
            case Reading.Invalid invalid -> {
                response.setStatus(422);
                yield page("A webhook", form, invalid.messages(), false);
            }
            case Reading.Valid valid -> write(valid.webhook(), form, response, redirect);
        };
    }

    private Object write(Webhook webhook, WebhookForm form, HttpServletResponse response, RedirectAttributes redirect) {
        var secret = Secret.random();
        switch (editing.write(webhook, Optional.of(secret))) {
            case ADDED -> redirect.addFlashAttribute(WebhookController.SHOWN_ONCE, secret.written());
            case SAVED -> redirect.addFlashAttribute("done", "Saved.");
            case STALE -> {
                response.setStatus(409);
                return page("A webhook", form, Map.of(), true);
            }
            case GONE -> webhooks.webhook(webhook.id());
        }
        return "redirect:/admin/webhooks/" + webhook.id();
    }

    /** A form refused as stale has seen what is there now, and may be sent again. */
    private JteModel page(String heading, WebhookForm form, Map<String, String> messages, boolean stale) {
        var kept = webhooks.all().stream()
                .filter(known -> known.id().toString().equals(form.id()))
                .findFirst();
        var revision =
                stale ? kept.map(Webhook::revision).orElse(0L) : Long.valueOf(WebhookForm.revision(form.revision()));
        return templates.webhookForm(new WebhookFormPage(
                heading,
                kept.isEmpty(),
                kept.map(known -> "/admin/webhooks/" + known.id()).orElse("/admin/webhooks"),
                said(form.id()),
                revision.toString(),
                stale,
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
