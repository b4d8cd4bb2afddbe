package dev.atelier.event.cohort;

import dev.atelier.event.CohortId;
import dev.atelier.event.cohort.Lifecycle.Decision;
import dev.atelier.event.cohort.Lifecycle.Wish;
import java.security.Principal;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Announces, opens, confirms, starts, completes, postpones and cancels cohorts. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class CohortActController {

    private static final String ACTS = "announcement|opening|confirmation|start|completion|postponement|cancellation";

    private final Advancing advancing;

    CohortActController(Advancing advancing) {
        this.advancing = advancing;
    }

    @PostMapping("/admin/cohorts/{id}/{act:" + ACTS + "}")
    String create(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean sure,
            Principal admin,
            RedirectAttributes redirect) {
        var wish = new Wish(reason.length() > 1000 ? reason.substring(0, 1000) : reason, sure);
        var decision = Act.at(act)
                .flatMap(known -> advancing.advance(new CohortId(id), known, wish, UUID.fromString(admin.getName())))
                .orElseThrow(CohortMissing::new);
        switch (decision) {
            case Decision.Go onward ->
                redirect.addFlashAttribute(
                        "done",
                        "The cohort is %s now."
                                .formatted(Standing.of(onward.to()).word()));
            case Decision.Already already -> redirect.addFlashAttribute("note", "That was done already.");
            case Decision.Ask ask ->
                redirect.addFlashAttribute("problem", ask.why() + " Tick that you are sure, if you are.");
            case Decision.Refuse refusal -> redirect.addFlashAttribute("problem", refusal.why());
        }
        return "redirect:/admin/cohorts/" + id;
    }
}
