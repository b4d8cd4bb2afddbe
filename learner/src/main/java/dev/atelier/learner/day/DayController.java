package dev.atelier.learner.day;

import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.live.Live;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The learner's day, on a phone in a crowded room. */
@Controller
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/cohorts/{cohort}")
class DayController {

    private final LearnerDoor door;
    private final DayView view;
    private final Live live;
    private final Templates templates;

    DayController(LearnerDoor door, DayView view, Live live, Templates templates) {
        this.door = door;
        this.view = view;
        this.live = live;
        this.templates = templates;
    }

    @GetMapping("/day")
    JteModel day(Principal person, @PathVariable UUID cohort, @RequestParam(defaultValue = "") String code) {
        return templates.dayPage(view.page(door.seat(person, cohort), code));
    }

    @GetMapping("/day/now")
    ResponseEntity<String> now(
            Principal person,
            @PathVariable UUID cohort,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "false") boolean hold) {
        var seat = door.seat(person, cohort);
        return live.answer(screen(seat), seat.learner(), seen, hold);
    }

    @GetMapping(path = "/day/now", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void follow(Principal person, @PathVariable UUID cohort, HttpServletRequest request, HttpServletResponse response) {
        var seat = door.seat(person, cohort);
        live.follow(screen(seat), seat.learner(), request, response);
    }

    private DayScreen screen(Seat seat) {
        return new DayScreen(door, view, templates, seat.cohort());
    }

    /** Asks what someone sees and where they sit, whether they are in line already or want to be. */
    @GetMapping("/stuck")
    JteModel stuck(Principal person, @PathVariable UUID cohort) {
        return templates.dayStuck(view.stuck(door.seat(person, cohort)));
    }
}
