package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.conversation.ThreadView.Typed;
import dev.atelier.mentorship.page.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One of the learner's own conversations. */
@Controller
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/mentor/{conversation:[0-9a-f-]{36}}")
class MyThreadController {

    private final Door door;
    private final Asking asking;
    private final ThreadView view;
    private final Files files;
    private final Templates templates;

    MyThreadController(Door door, Asking asking, ThreadView view, Files files, Templates templates) {
        this.door = door;
        this.asking = asking;
        this.view = view;
        this.files = files;
        this.templates = templates;
    }

    @GetMapping
    Object show(Principal person, @PathVariable UUID conversation) {
        return templates.conversationThread(view.forLearner(door.own(person, conversation), Typed.NOTHING));
    }

    @PostMapping("/messages")
    Object answer(
            Principal person,
            @PathVariable UUID conversation,
            @ModelAttribute ReplyForm form,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var own = door.own(person, conversation);
        if (!form.problem().isEmpty()) {
            response.setStatus(422);
            return templates.conversationThread(view.forLearner(own, new Typed(form.text(), form.problem())));
        }
        switch (asking.answer(form.id(), own, door.learner(own.month()), form.text())) {
            case Asking.Answer.Heard heard ->
                redirect.addFlashAttribute("done", "Sent. The answer comes by mail and here.");
            case Asking.Answer.TooLate late ->
                redirect.addFlashAttribute("problem", "Your month has ended, so this was not sent.");
        }
        return "redirect:/my/mentor/" + conversation;
    }

    @GetMapping("/files/{file}")
    ResponseEntity<byte[]> file(Principal person, @PathVariable UUID conversation, @PathVariable UUID file) {
        return files.serve(door.own(person, conversation), file);
    }
}
