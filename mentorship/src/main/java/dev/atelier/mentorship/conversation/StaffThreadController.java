package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.conversation.ThreadView.Typed;
import dev.atelier.mentorship.conversation.ThreadView.Viewer;
import dev.atelier.mentorship.page.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A conversation of the cohorts that somebody teaches. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/mentorship/{conversation:[0-9a-f-]{36}}")
class StaffThreadController {

    private final Door door;
    private final Asking asking;
    private final ThreadView view;
    private final Files files;
    private final Templates templates;

    StaffThreadController(Door door, Asking asking, ThreadView view, Files files, Templates templates) {
        this.door = door;
        this.asking = asking;
        this.view = view;
        this.files = files;
        this.templates = templates;
    }

    @GetMapping
    Object show(Authentication person, @PathVariable UUID conversation) {
        return page(person, door.taught(person, conversation), Typed.NOTHING);
    }

    @PostMapping("/messages")
    Object answer(
            Authentication person,
            @PathVariable UUID conversation,
            @ModelAttribute ReplyForm form,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var taught = door.taught(person, conversation);
        if (!form.problem().isEmpty()) {
            response.setStatus(422);
            return page(person, taught, new Typed(form.text(), form.problem()));
        }
        asking.answer(form.id(), taught, door.mentor(person, taught), form.text());
        redirect.addFlashAttribute("done", "Sent. The learner gets it by mail and finds it here.");
        return "redirect:/staff/mentorship/" + conversation;
    }

    @GetMapping("/files/{file}")
    ResponseEntity<byte[]> file(Authentication person, @PathVariable UUID conversation, @PathVariable UUID file) {
        return files.serve(door.taught(person, conversation), file);
    }

    private Object page(Authentication person, Conversation conversation, Typed typed) {
        return templates.conversationThread(view.forMentor(
                conversation,
                new Viewer(UUID.fromString(person.getName()), door.speaks(person, conversation)),
                typed,
                Typed.NOTHING));
    }
}
