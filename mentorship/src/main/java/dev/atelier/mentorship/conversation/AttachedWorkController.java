package dev.atelier.mentorship.conversation;

import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.work.AttachedFiles;
import java.security.Principal;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes a work of a file that a learner has sent. */
@Controller
@PreAuthorize("isAuthenticated()")
class AttachedWorkController {

    private final Door door;
    private final Messages messages;
    private final AttachedFiles works;

    AttachedWorkController(Door door, Messages messages, AttachedFiles works) {
        this.door = door;
        this.messages = messages;
        this.works = works;
    }

    @PostMapping("/my/mentor/{conversation:[0-9a-f-]{36}}/files/{file}/work")
    String handIn(
            Principal person, @PathVariable UUID conversation, @PathVariable UUID file, RedirectAttributes redirect) {
        var own = door.own(person, conversation);
        var learner = LearnerId.of(person);
        var sent = messages.fileBy(learner.value(), own.id(), file)
                .orElseThrow(() -> Door.notFound("There is no such file of yours in this conversation."));
        return switch (works.handIn(learner, own.month().cohort(), file, sent.name(), sent.content())) {
            case AttachedFiles.HandedIn.Begun begun -> {
                redirect.addFlashAttribute(
                        "done", "The file is here. Say what the reviewer should know, then hand it in.");
                yield "redirect:/my/work/" + begun.work();
            }
            case AttachedFiles.HandedIn.Refused refused -> {
                redirect.addFlashAttribute("problem", "Not taken. " + sent.name() + ": " + refused.reason());
                yield "redirect:/my/mentor/" + conversation;
            }
        };
    }
}
