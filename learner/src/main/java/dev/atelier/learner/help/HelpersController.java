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
    private final Going going;

    HelpersController(StaffDoor door, Going going) {
        this.door = door;
        this.going = going;
    }

    @PostMapping("/claim")
    String claim(
            Authentication person, @PathVariable UUID cohort, @PathVariable UUID request, RedirectAttributes redirect) {
        var facts = door.cohort(person, cohort);
        switch (going.claim(facts.id(), request, UUID.fromString(person.getName()))) {
            case GOES -> {}
            case TOO_LATE ->
                redirect.addFlashAttribute(
                        "note",
                        "Someone else is already going, or it is solved or put aside. Nothing to do for you here.");
            case BUSY ->
                redirect.addFlashAttribute(
                        "note",
                        "You are with somebody already. Say first that it is solved, or hand it over or back to the"
                                + " line.");
        }
        return board(facts);
    }

    @PostMapping("/release")
    String release(
            Authentication person,
            @PathVariable UUID cohort,
            @PathVariable UUID request,
            @RequestParam UUID from,
            RedirectAttributes redirect) {
        var facts = door.cohort(person, cohort);
        if (!going.release(facts.id(), request, from)) {
            redirect.addFlashAttribute(
                    "note", "Somebody else goes there by now, or it is solved. Nothing has changed.");
        }
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
        switch (going.handOver(facts.id(), request, from, to)) {
            case GOES -> {}
            case TOO_LATE ->
                redirect.addFlashAttribute(
                        "note", "Somebody else goes there by now, or it is solved. Nothing has changed.");
            case BUSY ->
                redirect.addFlashAttribute("note", "They have gone to somebody else by now. Nothing has changed.");
        }
        return board(facts);
    }

    @PostMapping("/resolution")
    String resolve(Authentication person, @PathVariable UUID cohort, @PathVariable UUID request) {
        var facts = door.cohort(person, cohort);
        going.resolve(facts.id(), request, UUID.fromString(person.getName()));
        return board(facts);
    }

    private static String board(CohortFacts cohort) {
        return "redirect:/staff/cohorts/" + cohort.id() + "/live";
    }
}
