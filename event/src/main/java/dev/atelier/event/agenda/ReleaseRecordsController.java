package dev.atelier.event.agenda;

import dev.atelier.event.CohortId;
import dev.atelier.event.cohort.CohortMissing;
import dev.atelier.event.cohort.KnownCohorts;
import dev.atelier.event.page.ReleaseRecordsPage;
import dev.atelier.event.page.Templates;
import dev.atelier.event.time.SpokenTime;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows what was released, by whom, and which warnings they had read. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class ReleaseRecordsController {

    private final KnownCohorts cohorts;
    private final ReleaseRecords records;
    private final Templates templates;

    ReleaseRecordsController(KnownCohorts cohorts, ReleaseRecords records, Templates templates) {
        this.cohorts = cohorts;
        this.records = records;
        this.templates = templates;
    }

    @GetMapping("/admin/cohorts/{id}/agenda/releases")
    JteModel show(@PathVariable UUID id) {
        var cohort = cohorts.find(new CohortId(id)).orElseThrow(CohortMissing::new);
        return templates.agendaReleases(new ReleaseRecordsPage(
                cohort.offer().title(),
                "/admin/cohorts/" + id,
                records.of(cohort.id()).stream()
                        .map(line -> new ReleaseRecordsPage.Line(
                                line.number(),
                                line.tentative() ? "tentative" : "confirmed",
                                line.tentative() ? "guess" : "ok",
                                SpokenTime.moment(line.at(), cohort.plan().zone()),
                                line.who(),
                                line.warnings()))
                        .toList()));
    }
}
