package dev.atelier.learner.attendance;

import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.CohortDays;
import dev.atelier.learner.door.StaffDoor;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The staff records or corrects someone's attendance by hand. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class AttendanceController {

    private final StaffDoor door;
    private final Attendances attendances;
    private final InstantSource clock;

    AttendanceController(StaffDoor door, Attendances attendances, InstantSource clock) {
        this.door = door;
        this.attendances = attendances;
        this.clock = clock;
    }

    @PostMapping("/staff/cohorts/{cohort}/attendance")
    String mark(
            Authentication person,
            @PathVariable UUID cohort,
            @RequestParam UUID learner,
            @RequestParam LocalDate day,
            @RequestParam AttendanceStatus status,
            RedirectAttributes redirect) {
        var facts = door.cohort(person, cohort);
        var days = new CohortDays(facts.startsAt(), facts.endsAt(), facts.zone());
        if (day.isBefore(days.first()) || day.isAfter(days.last())) {
            redirect.addFlashAttribute("problem", "The cohort does not meet on that day. Nothing was recorded.");
        } else {
            attendances.mark(
                    facts.id(),
                    new LearnerId(learner),
                    day,
                    status,
                    UUID.fromString(person.getName()),
                    clock.instant());
        }
        return "redirect:/staff/cohorts/" + cohort + "/attendance?day=" + day + "#learner-" + learner;
    }
}
