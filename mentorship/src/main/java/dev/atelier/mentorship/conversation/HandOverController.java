package dev.atelier.mentorship.conversation;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is asked to answer, and whether anybody is. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/mentorship/{conversation:[0-9a-f-]{36}}")
class HandOverController {

    private final Door door;
    private final Correspondents correspondents;
    private final HandOver handing;
    private final Settling settling;

    HandOverController(Door door, Correspondents correspondents, HandOver handing, Settling settling) {
        this.door = door;
        this.correspondents = correspondents;
        this.handing = handing;
        this.settling = settling;
    }

    @PostMapping("/mentor")
    String hand(
            Authentication person,
            @PathVariable UUID conversation,
            @RequestParam UUID mentor,
            RedirectAttributes redirect) {
        var taught = door.taught(person, conversation);
        var to = correspondents
                .mentor(taught.month().cohort(), mentor)
                .orElseThrow(() -> Door.notFound("That person does not teach this cohort. Choose one of the list."));
        handing.hand(taught, door.learner(taught.month()).name(), to, UUID.fromString(person.getName()));
        redirect.addFlashAttribute("done", to.name() + " takes care of this from here on.");
        return "redirect:/staff/mentorship/" + conversation;
    }

    @PostMapping("/settlement")
    String settle(Authentication person, @PathVariable UUID conversation, RedirectAttributes redirect) {
        var taught = door.taught(person, conversation);
        if (settling.settle(taught.id(), door.mentor(person, taught).id())) {
            redirect.addFlashAttribute("done", "Nobody waits here any more. A new word of the learner brings it back.");
        }
        return "redirect:/staff/mentorship";
    }
}
