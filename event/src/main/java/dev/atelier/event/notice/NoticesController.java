package dev.atelier.event.notice;

import dev.atelier.event.CohortId;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.CohortMissing;
import dev.atelier.event.cohort.KnownCohorts;
import dev.atelier.event.page.NoticesPage;
import dev.atelier.event.page.Templates;
import dev.atelier.event.page.ToldPage;
import dev.atelier.event.time.SpokenTime;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Shows admins whom a release was told to, and in which words. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class NoticesController {

    private static final int PAGE = 100;

    private final KnownCohorts cohorts;
    private final Due due;
    private final Notices notices;
    private final Templates templates;

    NoticesController(KnownCohorts cohorts, Due due, Notices notices, Templates templates) {
        this.cohorts = cohorts;
        this.due = due;
        this.notices = notices;
        this.templates = templates;
    }

    @GetMapping("/admin/cohorts/{id}/agenda/notices")
    JteModel all(@PathVariable UUID id) {
        var cohort = cohort(id);
        var zone = cohort.plan().zone();
        return templates.agendaNotices(new NoticesPage(
                cohort.offer().title(),
                "/admin/cohorts/" + id,
                pending(cohort),
                notices.tellings(cohort.id()).stream()
                        .map(telling -> telling.shown(zone))
                        .toList()));
    }

    private String pending(Cohort cohort) {
        return due.at(cohort.id())
                .map(at -> "The mails go out on %s, or a little later if more changes until then."
                        .formatted(
                                SpokenTime.moment(at.toInstant(), cohort.plan().zone())))
                .orElseGet(() -> due.isThere(cohort.id()) ? "The mails go out once the cohort is announced." : "");
    }

    /** @param name and {@code person}, of whom stood last on the page before; both or none */
    @GetMapping("/admin/cohorts/{id}/agenda/notices/{release}")
    JteModel one(
            @PathVariable UUID id,
            @PathVariable int release,
            @RequestParam Optional<String> name,
            @RequestParam Optional<UUID> person) {
        var cohort = cohort(id);
        var address = "/admin/cohorts/" + id + "/agenda/notices";
        var found = notices.of(
                cohort.id(),
                release,
                name.flatMap(last -> person.map(whose -> new Notices.Key(last, whose))),
                PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return templates.agendaTold(new ToldPage(
                cohort.offer().title(),
                "/admin/cohorts/" + id,
                release,
                shown.stream().map(row -> row.told(cohort.plan().zone())).toList(),
                found.size() > PAGE ? next(address + "/" + release, shown.getLast()) : ""));
    }

    private static String next(String address, Notices.Row last) {
        return UriComponentsBuilder.fromPath(address)
                .queryParam("name", "{name}")
                .queryParam("person", "{person}")
                .build(last.name(), last.person())
                .toString();
    }

    private Cohort cohort(UUID id) {
        return cohorts.find(new CohortId(id)).orElseThrow(CohortMissing::new);
    }
}
