package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.savedreply.SavedReplies;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps what a mentor is typing, and puts saved replies into it. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/mentorship/{conversation:[0-9a-f-]{36}}")
class StaffDraftController {

    private final Door door;
    private final MessageDrafts drafts;
    private final SavedReplies replies;
    private final Templates templates;

    StaffDraftController(Door door, MessageDrafts drafts, SavedReplies replies, Templates templates) {
        this.door = door;
        this.drafts = drafts;
        this.replies = replies;
        this.templates = templates;
    }

    @PostMapping("/draft")
    JteModel keep(Authentication person, @PathVariable UUID conversation, @ModelAttribute ReplyForm form) {
        var taught = door.taught(person, conversation);
        var mentor = door.mentor(person, taught);
        if (form.isTooLong()) {
            return templates.saved(DraftWords.TOO_LONG);
        }
        drafts.keepAnswer(form.id(), taught.id(), mentor.id(), form.text());
        return templates.saved(DraftWords.of(form.text()));
    }

    /** The words of a saved reply come after what was typed already; nothing is sent. */
    @PostMapping("/insertion")
    String insert(
            Authentication person,
            @PathVariable UUID conversation,
            @ModelAttribute ReplyForm form,
            @RequestParam(required = false) @Nullable UUID saved,
            RedirectAttributes redirect) {
        var taught = door.taught(person, conversation);
        var mentor = door.mentor(person, taught);
        var words = Optional.ofNullable(saved)
                .flatMap(id -> replies.find(mentor.id(), id))
                .map(kept ->
                        join(form.text(), kept.to(door.learner(taught.month()).name())))
                .orElse(form.text());
        if (new ReplyForm(form.form(), words).isTooLong()) {
            redirect.addFlashAttribute(
                    "problem", "That would be longer than 100,000 characters, so it was not put in.");
        } else {
            drafts.keepAnswer(form.id(), taught.id(), mentor.id(), words);
        }
        return "redirect:/staff/mentorship/" + conversation + "#text";
    }

    private static String join(String typed, String saved) {
        return typed.isBlank() ? saved : typed.stripTrailing() + "\n\n" + saved;
    }
}
