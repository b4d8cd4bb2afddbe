package dev.atelier.learner.day;

import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.live.Live;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The room's screen: four numbers, no names, to be read from the last row. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/cohorts/{cohort}/room")
class RoomController {

    private final StaffDoor door;
    private final Screens screens;
    private final Live live;
    private final Templates templates;

    RoomController(StaffDoor door, Screens screens, Live live, Templates templates) {
        this.door = door;
        this.screens = screens;
        this.live = live;
        this.templates = templates;
    }

    @GetMapping
    JteModel room(Authentication person, @PathVariable UUID cohort) {
        return templates.roomPage(screens.page(door.cohort(person, cohort)));
    }

    @GetMapping("/now")
    ResponseEntity<String> now(
            Authentication person,
            @PathVariable UUID cohort,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "false") boolean hold) {
        return live.answer(view(person, cohort), StaffDoor.visitor(person), seen, hold);
    }

    @GetMapping(path = "/now", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void follow(
            Authentication person,
            @PathVariable UUID cohort,
            HttpServletRequest request,
            HttpServletResponse response) {
        live.follow(view(person, cohort), StaffDoor.visitor(person), request, response);
    }

    private RoomScreen view(Authentication person, UUID cohort) {
        return new RoomScreen(
                door, screens, templates, door.cohort(person, cohort).id());
    }
}
