package dev.atelier.learner.attendance;

import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.door.PublicAddress;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.PassPage;
import dev.atelier.learner.page.Squares;
import dev.atelier.learner.page.Templates;
import dev.atelier.learner.qr.QrCode;
import gg.jte.models.runtime.JteModel;
import java.security.Principal;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A learner's pass: what the staff's camera reads at the door. */
@Controller
@PreAuthorize("isAuthenticated()")
class PassController {

    private final LearnerDoor door;
    private final Passes passes;
    private final PublicAddress address;
    private final Templates templates;

    PassController(LearnerDoor door, Passes passes, PublicAddress address, Templates templates) {
        this.door = door;
        this.passes = passes;
        this.address = address;
        this.templates = templates;
    }

    @GetMapping("/my/cohorts/{cohort}/pass")
    JteModel show(Principal person, @PathVariable UUID cohort) {
        var seat = door.seat(person, cohort);
        var squares = QrCode.of(address.page("/staff/passes/" + passes.of(seat.enrolment())));
        return templates.attendancePass(new PassPage(
                seat.cohort().toString(),
                seat.name(),
                seat.title(),
                Times.day(seat.days().startsAt()) + ", " + seat.place(),
                passes.spoken(seat.enrolment()),
                new Squares(squares.path(), squares.size())));
    }
}
