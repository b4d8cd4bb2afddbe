package dev.atelier.learner.progress;

import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.door.Seat;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A learner says that an item is done, or not yet after all. Only for items whose rule is the learner's own word. */
@Controller
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/cohorts/{cohort}/items/{item}")
class TickController {

    private final LearnerDoor door;
    private final Cohorts cohorts;
    private final ProgressFacts facts;

    TickController(LearnerDoor door, Cohorts cohorts, ProgressFacts facts) {
        this.door = door;
        this.cohorts = cohorts;
        this.facts = facts;
    }

    @PostMapping("/completion")
    String tick(
            Principal person,
            @PathVariable UUID cohort,
            @PathVariable String item,
            @RequestParam(defaultValue = "day") String from) {
        var seat = door.seat(person, cohort);
        facts.tick(seat.cohort(), seat.learner(), own(seat, item).key());
        return back(cohort, item, from);
    }

    @PostMapping("/reopening")
    String untick(
            Principal person,
            @PathVariable UUID cohort,
            @PathVariable String item,
            @RequestParam(defaultValue = "day") String from) {
        var seat = door.seat(person, cohort);
        facts.untick(seat.cohort(), seat.learner(), own(seat, item).key());
        return back(cohort, item, from);
    }

    private Item own(Seat seat, String key) {
        return cohorts.curriculum(seat.cohort()).stream()
                .flatMap(curriculum -> curriculum.items().stream())
                .filter(item -> item.key().value().equals(key))
                .filter(item -> CompletionRule.of(item.kind()) == CompletionRule.BY_THE_LEARNER)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no item here that you could tick yourself."));
    }

    private static String back(UUID cohort, String item, String from) {
        return "redirect:/my/cohorts/" + cohort + (from.equals("progress") ? "/progress" : "/day") + "#item-" + item;
    }
}
