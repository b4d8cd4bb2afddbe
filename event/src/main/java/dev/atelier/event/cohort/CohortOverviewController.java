package dev.atelier.event.cohort;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.page.CohortOverviewPage;
import dev.atelier.event.page.Templates;
import dev.atelier.event.time.SpokenTime;
import gg.jte.models.runtime.JteModel;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a cohort to its admins: where it stands, and what comes next. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class CohortOverviewController {

    private final KnownCohorts cohorts;
    private final CohortDesk desk;
    private final OverviewReading reading;
    private final Templates templates;
    private final InstantSource clock;

    CohortOverviewController(
            KnownCohorts cohorts, CohortDesk desk, OverviewReading reading, Templates templates, InstantSource clock) {
        this.cohorts = cohorts;
        this.desk = desk;
        this.reading = reading;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/admin/cohorts/{id:[0-9a-fA-F-]{36}}")
    JteModel show(@PathVariable UUID id) {
        var cohort = cohorts.find(new CohortId(id)).orElseThrow(CohortMissing::new);
        var overview = new CohortOverview(cohort, reading.agenda(cohort.id()), clock.instant());
        var standing = Standing.of(cohort.status());
        return templates.cohortOverview(new CohortOverviewPage(
                cohort.offer().title(),
                "/admin/cohorts/" + id,
                cohort.isPublic() ? "/cohorts/" + id : "",
                "/admin/cohorts/new?workshop=" + cohort.offer().workshop() + "&like=" + id,
                standing.word(),
                standing.look(),
                cohort.reason(),
                overview.steps(),
                overview.deeds(),
                overview.stuck(),
                reading.goNoGo(cohort, overview, clock.instant()).orElse(null),
                cohort.status() != CohortStatus.COMPLETED && cohort.status() != CohortStatus.CANCELLED,
                overview.facts(desk.agenda(cohort.id()), reading.seats(cohort)),
                history(cohort)));
    }

    private List<CohortOverviewPage.Note> history(Cohort cohort) {
        return desk.since(cohort.id(), 0).stream()
                .map(change -> new CohortOverviewPage.Note(
                        SpokenTime.moment(change.at().toInstant(), cohort.plan().zone()), change.who(), change.what()))
                .toList();
    }
}
