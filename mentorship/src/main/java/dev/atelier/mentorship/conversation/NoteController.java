package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.conversation.ThreadView.Typed;
import dev.atelier.mentorship.conversation.ThreadView.Viewer;
import dev.atelier.mentorship.page.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes among those who teach a cohort, and the word with which one of them gives a conversation back. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/mentorship/{conversation:[0-9a-f-]{36}}")
class NoteController {

    private final Door door;
    private final NoteKeeping keeping;
    private final ThreadView view;
    private final Templates templates;

    NoteController(Door door, NoteKeeping keeping, ThreadView view, Templates templates) {
        this.door = door;
        this.keeping = keeping;
        this.view = view;
        this.templates = templates;
    }

    @PostMapping("/notes")
    Object keep(
            Authentication person,
            @PathVariable UUID conversation,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String note,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var taught = door.taught(person, conversation);
        var author = door.mentor(person, taught);
        var typed = new NoteForm(form, note);
        if (!typed.problem().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return templates.conversationThread(view.forMentor(
                    taught, new Viewer(author.id(), true), Typed.NOTHING, new Typed(typed.words(), typed.problem())));
        }
        keeping.keep(taught, author, typed.valid());
        redirect.addFlashAttribute("done", "Noted. Only the staff can read it.");
        return "redirect:/staff/mentorship/" + conversation;
    }

    @PostMapping("/return")
    String giveBack(
            Authentication person,
            @PathVariable UUID conversation,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes redirect) {
        var taught = door.taught(person, conversation);
        var mentor = door.mentor(person, taught);
        var typed = new NoteForm(form, why);
        if (!typed.problem().isEmpty()) {
            redirect.addFlashAttribute("problem", "Say in a word why, for whoever takes it on.");
        } else if (keeping.giveBack(taught, mentor, typed.valid())) {
            redirect.addFlashAttribute("done", "It is no longer yours. What you wrote stands beside it as a note.");
        } else {
            redirect.addFlashAttribute("note", "It is not you who is asked here, so nothing has changed.");
        }
        return "redirect:/staff/mentorship/" + conversation;
    }
}
