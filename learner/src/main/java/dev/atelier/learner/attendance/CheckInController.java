package dev.atelier.learner.attendance;

import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.door.Times;
import java.security.Principal;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@PreAuthorize("isAuthenticated()")
class CheckInController {

    private final LearnerDoor door;
    private final CheckIn checkIn;

    CheckInController(LearnerDoor door, CheckIn checkIn) {
        this.door = door;
        this.checkIn = checkIn;
    }

    @PostMapping("/my/cohorts/{cohort}/check-in")
    String create(
            Principal person,
            @PathVariable UUID cohort,
            @RequestParam(defaultValue = "") String code,
            RedirectAttributes redirect) {
        var seat = door.seat(person, cohort);
        var answer = checkIn.checkIn(seat, new WallCode(code));
        var kind = answer instanceof CheckIn.Answer.Here ? "done" : "problem";
        redirect.addFlashAttribute(kind, words(answer, seat));
        return "redirect:/my/cohorts/" + cohort + "/day";
    }

    private static String words(CheckIn.Answer answer, Seat seat) {
        return switch (answer) {
            case CheckIn.Answer.Here here -> "You are checked in. Good to have you here, " + seat.name() + ".";
            case CheckIn.Answer.TooEarly early ->
                "Check-in opens at "
                        + Times.clockInZone(early.opens(), seat.days().zone()) + " on the day.";
            case CheckIn.Answer.Over over -> "Check-in is over. The staff can still mark you as present: ask them.";
            case CheckIn.Answer.NotOnTheWall wrong ->
                "That is not the code on the wall today. It has six letters and digits; nothing was recorded.";
            case CheckIn.Answer.Corrected corrected ->
                "The staff has marked you as " + corrected.status().words() + ". Please talk to them.";
        };
    }
}
