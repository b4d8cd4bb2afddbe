package dev.atelier.learner.roll;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.attendance.AttendanceStatus;
import dev.atelier.learner.attendance.AttendanceWords;
import dev.atelier.learner.attendance.Word;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.page.DoorPage;
import dev.atelier.learner.page.Templates;
import dev.atelier.learner.press.Press;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The door: people are checked in one after the other, by camera, by six characters or by name. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/cohorts/{cohort}/door")
class DoorController {

    private static final int LONGEST = 200;

    private final StaffDoor staff;
    private final Passed passed;
    private final Arriving arriving;
    private final Walls walls;
    private final Templates templates;

    DoorController(StaffDoor staff, Passed passed, Arriving arriving, Walls walls, Templates templates) {
        this.staff = staff;
        this.passed = passed;
        this.arriving = arriving;
        this.walls = walls;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(
            Authentication person,
            @PathVariable UUID cohort,
            @RequestParam(defaultValue = "") String name,
            HttpServletResponse response) {
        var facts = staff.cohort(person, cohort);
        // This page alone may use the camera.
        response.setHeader("Permissions-Policy", "camera=(self), microphone=(), geolocation=()");
        var matches = passed.named(facts, name).stream()
                .map(seated -> match(facts, seated))
                .toList();
        return templates.attendanceDoor(new DoorPage(walls.head(facts), name, matches, walls.script()));
    }

    /** Whoever's pass, six characters or id it is; a name leads to whose it may be. */
    @PostMapping
    String create(
            Authentication person,
            @PathVariable UUID cohort,
            @RequestParam(defaultValue = "") String pass,
            Press press,
            RedirectAttributes redirect) {
        var facts = staff.cohort(person, cohort);
        var typed = pass.length() > LONGEST ? "" : pass.replace('\0', ' ').strip();
        var found = passed.by(facts, typed);
        if (found.isPresent()) {
            var told = arriving.arrive(facts, found.get(), UUID.fromString(person.getName()), press);
            redirect.addFlashAttribute(told.kind(), told.words());
            return path(facts, "");
        }
        if (passed.named(facts, typed).isEmpty()) {
            redirect.addFlashAttribute("problem", "No pass and nobody’s name is like that. Nobody was checked in.");
            return path(facts, "");
        }
        redirect.addFlashAttribute("note", "Choose who it is.");
        return path(facts, "?name=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    private DoorPage.Match match(CohortFacts cohort, Roll.Seated seated) {
        var status = arriving.today(cohort, seated).map(Word::status);
        return new DoorPage.Match(
                walls.pass(seated),
                seated.who().name(),
                AttendanceWords.tone(status),
                AttendanceWords.of(status),
                status.filter(AttendanceStatus::isHere).isPresent());
    }

    private static String path(CohortFacts cohort, String rest) {
        return "redirect:/staff/cohorts/" + cohort.id() + "/door" + rest;
    }
}
