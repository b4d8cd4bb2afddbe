package dev.atelier.learner.help;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.InstructorId;
import dev.atelier.learner.door.StaffDoor;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the staff does about a request: go, hand it over or back, be done. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/cohorts/{cohort}/help/{request}")
class HelpersController {

    private final StaffDoor door;
    private final HelpQueue queue;

    HelpersController(StaffDoor door, HelpQueue queue) {
        this.door = door;
        this.queue = queue;
    }

    @PostMapping("/claim")
    String claim(
            Authentication person, @PathVariable UUID cohort, @PathVariable UUID request, RedirectAttributes redirect) {
        var facts = door.cohort(person, cohort);
        if (!queue.claim(facts.id(), request, UUID.fromString(person.getName()))) {
            redirect.addFlashAttribute(
                    "note", "Someone else is already going, or it is solved. Nothing to do for you here.");
        }
        return board(facts);
    }

    @PostMapping("/release")
    String release(Authentication person, @PathVariable UUID cohort, @PathVariable UUID request) {
        var facts = door.cohort(person, cohort);
        queue.release(facts.id(), request);
        return board(facts);
    }

    /** From whom the board showed to go, to another of the staff. */
    @PostMapping("/handover")
    String handOver(
            Authentication person,
            @PathVariable UUID cohort,
            @PathVariable UUID request,
            @RequestParam UUID from,
            @RequestParam UUID to,
            RedirectAttributes redirect) {
        var facts = door.cohort(person, cohort);
        if (!facts.isStaff(new InstructorId(to))) {
            throw new ResponseStatusException(
                    HttpStatus.UNPROCESSABLE_CONTENT, "This person is not on the staff of the cohort.");
        }
        if (!queue.handOver(facts.id(), request, from, to)) {
            redirect.addFlashAttribute(
                    "note", "Somebody else goes there by now, or it is solved. Nothing has changed.");
        }
        return board(facts);
    }

    @PostMapping("/resolution")
    String resolve(Authentication person, @PathVariable UUID cohort, @PathVariable UUID request) {
        var facts = door.cohort(person, cohort);
        queue.resolve(facts.id(), request, UUID.fromString(person.getName()));
        return board(facts);
    }

    private static String board(CohortFacts cohort) {
        return "redirect:/staff/cohorts/" + cohort.id() + "/live";
    }
}
