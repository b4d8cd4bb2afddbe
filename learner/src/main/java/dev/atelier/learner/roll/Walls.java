package dev.atelier.learner.roll;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.attendance.DayPlans;
import dev.atelier.learner.attendance.Passes;
import dev.atelier.learner.door.PublicAddress;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.AttendancePage;
import dev.atelier.learner.page.Cohort;
import dev.atelier.learner.page.Squares;
import dev.atelier.learner.qr.QrCode;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** What stands around the staff's lists: head, wall and script. */
@Component
class Walls {

    private final DayPlans plans;
    private final PublicAddress address;
    private final Passes passes;
    private final ResourceUrlProvider assets;

    Walls(DayPlans plans, PublicAddress address, Passes passes, ResourceUrlProvider assets) {
        this.plans = plans;
        this.address = address;
        this.passes = passes;
        this.assets = assets;
    }

    Cohort head(CohortFacts cohort) {
        return new Cohort(cohort.id().toString(), cohort.title(), Times.day(cohort.startsAt()) + ", " + cohort.place());
    }

    AttendancePage.Wall now(CohortFacts cohort) {
        var wall = plans.wall(cohort);
        var squares = QrCode.of(address.checkIn(cohort.id().value(), wall.code()));
        var until = wall.sitting()
                .map(sitting -> "For “" + sitting.title() + "”, until "
                        + Times.clockInZone(sitting.ends(), cohort.zone()) + "; then the next slot has its own.")
                .orElse("All of " + Times.day(wall.day()) + ", as no agenda is released.");
        return new AttendancePage.Wall(wall.code(), until, new Squares(squares.path(), squares.size()));
    }

    /** What a form sends that names somebody of the list. */
    String pass(Roll.Seated seated) {
        return passes.of(seated.enrolment());
    }

    String script() {
        var path = "/assets/attendance.js";
        return Optional.ofNullable(assets.getForLookupPath(path)).orElse(path);
    }
}
