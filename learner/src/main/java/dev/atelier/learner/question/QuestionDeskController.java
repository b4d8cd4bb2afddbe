package dev.atelier.learner.question;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.live.Live;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The staff's list of questions, and one of them to write to. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/cohorts/{cohort}/questions")
class QuestionDeskController {

    private final StaffDoor door;
    private final QuestionView view;
    private final Live live;
    private final Templates templates;

    QuestionDeskController(StaffDoor door, QuestionView view, Live live, Templates templates) {
        this.door = door;
        this.view = view;
        this.live = live;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(Authentication person, @PathVariable UUID cohort) {
        return templates.questionsStaffPage(view.page(door.cohort(person, cohort)));
    }

    @GetMapping("/now")
    ResponseEntity<String> now(
            Authentication person,
            @PathVariable UUID cohort,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "false") boolean hold) {
        return live.answer(screen(person, cohort), StaffDoor.visitor(person), seen, hold);
    }

    @GetMapping(path = "/now", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void follow(
            Authentication person,
            @PathVariable UUID cohort,
            HttpServletRequest request,
            HttpServletResponse response) {
        live.follow(screen(person, cohort), StaffDoor.visitor(person), request, response);
    }

    private QuestionDeskScreen screen(Authentication person, UUID cohort) {
        return new QuestionDeskScreen(
                door, view, templates, door.cohort(person, cohort).id());
    }

    @GetMapping("/{question:[0-9a-fA-F-]{36}}")
    JteModel one(Authentication person, @PathVariable UUID cohort, @PathVariable UUID question) {
        return page(door.cohort(person, cohort), question, "", "");
    }

    JteModel page(CohortFacts cohort, UUID question, String typed, String problem) {
        return view.one(cohort, question, typed, problem)
                .map(templates::questionsStaffOne)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no such question; it may have been merged into another."));
    }
}
