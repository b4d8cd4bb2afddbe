package dev.atelier.mentorship.conversation;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts a conversation that waits aside until a day, and takes it up again. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/mentorship/{conversation:[0-9a-f-]{36}}/pause")
class PauseController {

    private final Door door;
    private final Turns turns;
    private final InstantSource clock;

    PauseController(Door door, Turns turns, InstantSource clock) {
        this.door = door;
        this.turns = turns;
        this.clock = clock;
    }

    /** The same day twice is the same pause. */
    @PostMapping
    String pause(
            Authentication person,
            @PathVariable UUID conversation,
            @RequestParam(defaultValue = "") String day,
            RedirectAttributes redirect) {
        var taught = door.taught(person, conversation);
        door.mentor(person, taught);
        var zone = taught.month().window().zone();
        switch (Pause.of(day(day), zone, clock.instant())) {
            case Pause.Until until -> {
                var paused = turns.pause(taught.id(), until.morning());
                redirect.addFlashAttribute(
                        paused ? "done" : "note",
                        paused
                                ? "Aside until "
                                        + Times.stamp(until.morning(), zone).words()
                                        + ". A word of the learner brings it back at once."
                                : "Nobody waits here, so there is nothing to put aside.");
            }
            case Pause.Refused refused -> redirect.addFlashAttribute("problem", refused.words());
        }
        return "redirect:/staff/mentorship/" + conversation;
    }

    @PostMapping("/end")
    String resume(Authentication person, @PathVariable UUID conversation, RedirectAttributes redirect) {
        var taught = door.taught(person, conversation);
        door.mentor(person, taught);
        turns.resume(taught.id());
        redirect.addFlashAttribute("done", "It stands among those that wait again.");
        return "redirect:/staff/mentorship/" + conversation;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException nonsense) {
            return null;
        }
    }
}
