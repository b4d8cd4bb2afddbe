package dev.atelier.learner.day;

import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.MyDaysPage;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.security.Principal;
import java.time.InstantSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads to the cohort that meets today, else to the list of all. */
@Controller
@PreAuthorize("isAuthenticated()")
class MyDaysController {

    private final LearnerDoor door;
    private final InstantSource clock;
    private final Templates templates;

    MyDaysController(LearnerDoor door, InstantSource clock, Templates templates) {
        this.door = door;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/my/day")
    String today(Principal person) {
        return door.seats(person).stream()
                .filter(seat ->
                        seat.takesPlace() && seat.days().openAt(clock.instant()).isPresent())
                .findFirst()
                .map(seat -> "redirect:/my/cohorts/" + seat.cohort() + "/day")
                .orElse("redirect:/my/days");
    }

    @GetMapping("/my/days")
    JteModel all(Principal person) {
        return templates.dayMine(new MyDaysPage(door.seats(person).stream()
                .map(seat -> new MyDaysPage.Day(
                        seat.cohort().toString(),
                        seat.title(),
                        Times.day(seat.days().first()),
                        seat.place()))
                .toList()));
    }
}
