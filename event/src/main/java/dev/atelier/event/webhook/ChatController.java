package dev.atelier.event.webhook;

import dev.atelier.event.page.ChatPage;
import dev.atelier.event.page.Choice;
import dev.atelier.event.page.FieldError;
import dev.atelier.event.page.FormField;
import dev.atelier.event.page.Templates;
import dev.atelier.event.webhook.ChatForm.Reading;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps the chat that a workshop writes to. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/workshops/{workshop}/chat")
class ChatController {

    private static final List<String> USUAL = List.of(EventFacts.RELEASED, EventFacts.OPENED);

    private final Chats chats;
    private final WebhookEditing editing;
    private final Kinds kinds;
    private final Destinations destinations;
    private final Templates templates;

    ChatController(Chats chats, WebhookEditing editing, Kinds kinds, Destinations destinations, Templates templates) {
        this.chats = chats;
        this.editing = editing;
        this.kinds = kinds;
        this.destinations = destinations;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(@PathVariable UUID workshop) {
        var kept = chats.kept(workshop);
        var form = new ChatForm(
                Long.toString(revision(kept)),
                "",
                kept.map(chat -> chat.form().name()).orElse(""),
                kept.map(Webhook::facts).orElse(USUAL));
        return page(workshop, kept, form, Map.of(), false);
    }

    @PostMapping
    Object write(
            @PathVariable UUID workshop,
            @ModelAttribute ChatForm form,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var title = chats.title(workshop);
        var kept = chats.kept(workshop);
        return switch (form.read(workshop, kept, kinds.ofChats(), destinations)) {
            case Reading.Invalid invalid -> {
                response.setStatus(422);
                yield page(workshop, kept, form, invalid.messages(), false);
            }
            case Reading.Valid valid ->
                switch (editing.write(valid.webhook().ofWorkshop(title), Optional.empty())) {
                    case STALE, GONE -> {
                        response.setStatus(409);
                        yield page(workshop, chats.kept(workshop), form, Map.of(), true);
                    }
                    case ADDED, SAVED -> {
                        redirect.addFlashAttribute("done", "Saved. Send a trial to see whether it arrives.");
                        yield chats.kept(workshop)
                                .map(chat -> "redirect:/admin/webhooks/" + chat.id())
                                .orElse("redirect:/admin/webhooks");
                    }
                };
        };
    }

    /** A form refused as stale has seen what is there now, and may be sent again. */
    private JteModel page(
            UUID workshop, Optional<Webhook> kept, ChatForm form, Map<String, String> messages, boolean stale) {
        return templates.webhookChat(new ChatPage(
                chats.title(workshop),
                "/admin/workshops/" + workshop + "/chat",
                "/admin/workshops/" + workshop,
                kept.map(Webhook::shownUrl).orElse(""),
                Long.toString(stale ? revision(kept) : WebhookForm.revision(form.revision())),
                stale,
                kept.map(chat -> "/admin/webhooks/" + chat.id()).orElse(""),
                new FormField("url", WebhookForm.said(form.url()), messages.getOrDefault("url", "")),
                Arrays.stream(Form.values())
                        .filter(Form::isChat)
                        .map(one -> new Choice(one.name(), one.words(), one == form.spoken()))
                        .toList(),
                Kinds.choices(kinds.ofChats(), form.chosen()),
                messages.entrySet().stream()
                        .map(error -> new FieldError(error.getKey(), error.getValue()))
                        .toList()));
    }

    private static long revision(Optional<Webhook> kept) {
        return kept.map(Webhook::revision).orElse(0L);
    }
}
