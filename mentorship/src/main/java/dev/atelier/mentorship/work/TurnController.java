package dev.atelier.mentorship.work;

import java.security.Principal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Passes a round on: handed in, taken back, followed by the next. */
@Controller
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/work/{work}/rounds/{number}")
class TurnController {

    private final WorkDoor door;
    private final HandIn handingIn;
    private final TakeBack takingBack;
    private final NextRound next;

    TurnController(WorkDoor door, HandIn handingIn, TakeBack takingBack, NextRound next) {
        this.door = door;
        this.handingIn = handingIn;
        this.takingBack = takingBack;
        this.next = next;
    }

    @PostMapping("/submission")
    String handIn(
            Principal person,
            @PathVariable UUID work,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String text,
            @RequestParam Optional<Integer> version,
            RedirectAttributes redirect) {
        var seen = version.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        switch (handingIn.handIn(door.change(person, work, number), Markdown.stored(text, DraftText.MOST), seen)) {
            case HANDED_IN, ALREADY ->
                redirect.addFlashAttribute(
                        "done",
                        "Handed in. The staff of your cohort has been told; you get a mail when it is reviewed.");
            case TWO_TEXTS -> redirect.addFlashAttribute("problem", DraftController.TWO_TEXTS);
            case EMPTY ->
                redirect.addFlashAttribute(
                        "problem", "There is nothing to hand in yet. Add an image, a file, a link or a text.");
        }
        return "redirect:/my/work/" + work;
    }

    @PostMapping("/withdrawal")
    String takeBack(Principal person, @PathVariable UUID work, @PathVariable int number, RedirectAttributes redirect) {
        var round = door.change(person, work, number);
        if (takingBack.takeBack(round)) {
            redirect.addFlashAttribute("done", "Taken back. Change what you like, and hand it in again.");
        } else if (round.state() != RoundState.WITHDRAWN) {
            redirect.addFlashAttribute(
                    "problem", "Somebody reviews this round by now, so it stays. The next round can be different.");
        }
        return "redirect:/my/work/" + work;
    }

    @PostMapping("/next")
    String next(
            Principal person,
            @PathVariable UUID work,
            @PathVariable int number,
            @RequestParam(defaultValue = "false") boolean carry) {
        next.after(door.change(person, work, number), carry);
        return "redirect:/my/work/" + work;
    }
}
