package dev.atelier.learner.certificate;

import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.MyCertificatesPage.Line;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where a learner stands in each cohort: certificate, or why not yet, thing by thing. */
@Component
class OwnCertificates {

    private final Standings standings;

    OwnCertificates(Standings standings) {
        this.standings = standings;
    }

    List<Line> of(LearnerId learner) {
        return standings.of(learner).stream().map(OwnCertificates::line).toList();
    }

    private static Line line(Standing standing) {
        var eligibility = standing.eligibility();
        return new Line(
                standing.seat().title(),
                Times.day(standing.known().days().first()),
                eligibility instanceof Eligibility.Issued issued
                        ? issued.certificate().toString()
                        : "",
                eligibility.toLearner(),
                Checks.of(standing));
    }
}
