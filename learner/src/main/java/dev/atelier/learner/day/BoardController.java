package dev.atelier.learner.day;

import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.live.Live;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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

/** The staff's board of the day: who is there, who is stuck, who waits. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/cohorts/{cohort}/live")
class BoardController {

    private final StaffDoor door;
    private final Boards boards;
    private final Live live;
    private final Templates templates;

    BoardController(StaffDoor door, Boards boards, Live live, Templates templates) {
        this.door = door;
        this.boards = boards;
        this.live = live;
        this.templates = templates;
    }

    @GetMapping
    JteModel board(Authentication person, @PathVariable UUID cohort, @RequestParam Optional<UUID> run) {
        return templates.boardPage(boards.page(door.cohort(person, cohort), run));
    }

    @GetMapping("/now")
    ResponseEntity<String> now(
            Authentication person,
            @PathVariable UUID cohort,
            @RequestParam Optional<UUID> run,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "false") boolean hold) {
        return live.answer(view(person, cohort, run), StaffDoor.visitor(person), seen, hold);
    }

    @GetMapping(path = "/now", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void follow(
            Authentication person,
            @PathVariable UUID cohort,
            @RequestParam Optional<UUID> run,
            HttpServletRequest request,
            HttpServletResponse response) {
        live.follow(view(person, cohort, run), StaffDoor.visitor(person), request, response);
    }

    private BoardScreen view(Authentication person, UUID cohort, Optional<UUID> run) {
        return new BoardScreen(
                door, boards, templates, door.cohort(person, cohort).id(), run);
    }
}
