package dev.atelier.learner.attendance;

import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.press.Press;
import java.security.Principal;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A learner comes, and leaves early. */
@Controller
@PreAuthorize("isAuthenticated()")
class CheckInController {

    private final LearnerDoor door;
    private final WallCheckIn checkIn;
    private final Leaving leaving;

    CheckInController(LearnerDoor door, WallCheckIn checkIn, Leaving leaving) {
        this.door = door;
        this.checkIn = checkIn;
        this.leaving = leaving;
    }

    @PostMapping("/my/cohorts/{cohort}/check-in")
    String create(
            Principal person,
            @PathVariable UUID cohort,
            @RequestParam(defaultValue = "") String code,
            Press press,
            RedirectAttributes redirect) {
        var seat = door.seat(person, cohort);
        var answer = checkIn.checkIn(seat, new WallCode(code), press);
        var kind = answer instanceof WallCheckIn.Answer.Here ? "done" : "problem";
        redirect.addFlashAttribute(kind, words(answer, seat));
        return "redirect:/my/cohorts/" + cohort + "/day";
    }

    @PostMapping("/my/cohorts/{cohort}/leaving")
    String leave(Principal person, @PathVariable UUID cohort, Press press, RedirectAttributes redirect) {
        if (leaving.leave(door.seat(person, cohort), press)) {
            redirect.addFlashAttribute(
                    "done", "The staff sees that you have left. If you come back, check in again with the code.");
        } else {
            redirect.addFlashAttribute("note", "You are not checked in, so there is nothing to leave.");
        }
        return "redirect:/my/cohorts/" + cohort + "/day";
    }

    private static String words(WallCheckIn.Answer answer, Seat seat) {
        var zone = seat.days().zone();
        return switch (answer) {
            case WallCheckIn.Answer.Here here -> "You are checked in. Good to have you here, " + seat.name() + ".";
            case WallCheckIn.Answer.TooEarly early ->
                "Check-in opens at " + Times.clockInZone(early.opens(), zone) + " on the day.";
            case WallCheckIn.Answer.Over over -> "Check-in is over. The staff can still mark you as present: ask them.";
            case WallCheckIn.Answer.NotOnTheWall wrong ->
                "That is not the code on the wall now. It has six letters and digits, and changes with each slot;"
                        + " nothing was recorded.";
            case WallCheckIn.Answer.TooOften often ->
                "Too many codes were wrong. Try again at " + Times.clockInZone(often.until(), zone)
                        + ", or show your pass to the staff.";
            case WallCheckIn.Answer.Corrected corrected ->
                "The staff has marked you as " + corrected.status().words() + ". Please talk to them.";
        };
    }
}
