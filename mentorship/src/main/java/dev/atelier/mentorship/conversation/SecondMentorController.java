package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.page.FormId;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks a second mentor into a conversation, and lets them out of it. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class SecondMentorController {

    private final Door door;
    private final Correspondents correspondents;
    private final SecondMentor seconds;

    SecondMentorController(Door door, Correspondents correspondents, SecondMentor seconds) {
        this.door = door;
        this.correspondents = correspondents;
        this.seconds = seconds;
    }

    /** @param second empty for nobody */
    @PostMapping("/staff/mentorship/{conversation:[0-9a-f-]{36}}/second")
    String choose(
            Authentication person,
            @PathVariable UUID conversation,
            @RequestParam(defaultValue = "") String second,
            RedirectAttributes redirect) {
        var taught = door.taught(person, conversation);
        var actor = UUID.fromString(person.getName());
        if (second.isBlank()) {
            seconds.stepBack(taught, actor);
            redirect.addFlashAttribute("done", "There is no second mentor in this conversation.");
        } else {
            var to = FormId.of(second)
                    .flatMap(id -> correspondents.mentor(taught.month().cohort(), id))
                    .orElseThrow(
                            () -> Door.notFound("That person does not teach this cohort. Choose one of the list."));
            var joined = seconds.join(taught, door.learner(taught.month()).name(), to, actor);
            redirect.addFlashAttribute(
                    joined ? "done" : "note",
                    joined
                            ? to.name() + " gets every mail of this conversation from here on."
                            : to.name() + " is in this conversation already.");
        }
        return "redirect:/staff/mentorship/" + conversation;
    }
}
