package dev.atelier.mentorship.conversation;

import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.post.Unsubscribing;
import java.security.Principal;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Switches the notices about one's own month on and off. */
@Controller
@PreAuthorize("isAuthenticated()")
class NoticesController {

    private final Unsubscribing subscriptions;

    NoticesController(Unsubscribing subscriptions) {
        this.subscriptions = subscriptions;
    }

    @PostMapping("/my/mentor/months/{month:[0-9a-f-]{36}}/notices")
    String change(
            Principal person,
            @PathVariable UUID month,
            @RequestParam(defaultValue = "false") boolean on,
            RedirectAttributes redirect) {
        var learner = LearnerId.of(person).value();
        if (on) {
            subscriptions.resume(learner, month);
        } else {
            subscriptions.stop(learner, month);
        }
        redirect.addFlashAttribute(
                "done", on ? "A mail tells you when the month ends." : "No mail tells you when the month ends.");
        return "redirect:/my/mentor";
    }
}
