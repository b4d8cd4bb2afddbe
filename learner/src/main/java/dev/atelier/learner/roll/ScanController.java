package dev.atelier.learner.roll;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.attendance.AttendanceStatus;
import dev.atelier.learner.attendance.AttendanceWords;
import dev.atelier.learner.attendance.Word;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.page.ScannedPage;
import dev.atelier.learner.page.Templates;
import dev.atelier.learner.press.Press;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What opens when somebody of the staff reads a pass with the camera of their phone: a name, and one tap. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/passes/{pass:[A-Za-z0-9_-]{43}}")
class ScanController {

    private final StaffDoor staff;
    private final Passed passed;
    private final Arriving arriving;
    private final Walls walls;
    private final Templates templates;

    ScanController(StaffDoor staff, Passed passed, Arriving arriving, Walls walls, Templates templates) {
        this.staff = staff;
        this.passed = passed;
        this.arriving = arriving;
        this.walls = walls;
        this.templates = templates;
    }

    // Looking changes nothing: cameras and messengers open links on their own.
    @GetMapping
    JteModel show(Authentication person, @PathVariable String pass) {
        var seated = seated(pass);
        var cohort = staff.cohort(person, seated.cohort().value());
        var word = arriving.today(cohort, seated);
        var here = word.map(Word::status).filter(AttendanceStatus::isHere).isPresent();
        return templates.attendanceScanned(new ScannedPage(
                walls.head(cohort),
                pass,
                seated.who().name(),
                AttendanceWords.tone(word.map(Word::status)),
                word.map(known -> AttendanceWords.history(known, cohort.zone())).orElse("not recorded today"),
                !here && seated.hasSeat() && arriving.isOpen(cohort),
                hint(cohort, seated, word, here)));
    }

    @PostMapping
    String create(Authentication person, @PathVariable String pass, Press press, RedirectAttributes redirect) {
        var seated = seated(pass);
        var cohort = staff.cohort(person, seated.cohort().value());
        var told = arriving.arrive(cohort, seated, UUID.fromString(person.getName()), press);
        redirect.addFlashAttribute(told.kind(), told.words());
        return "redirect:/staff/passes/" + pass;
    }

    private Roll.Seated seated(String pass) {
        return passed.byPass(pass)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "This is no pass of ours. Ask for the name and look at the list."));
    }

    private String hint(CohortFacts cohort, Roll.Seated seated, Optional<Word> word, boolean here) {
        if (!seated.hasSeat()) {
            return "There is no seat any more: it was given back or taken back.";
        }
        if (here || word.isPresent()) {
            return "";
        }
        return arriving.isOpen(cohort)
                ? ""
                : "Check-in is open on the days of the cohort, from two hours before the start.";
    }
}
