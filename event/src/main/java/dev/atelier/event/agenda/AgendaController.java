package dev.atelier.event.agenda;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.CohortMissing;
import dev.atelier.event.cohort.KnownCohorts;
import dev.atelier.event.page.AgendaPage;
import dev.atelier.event.page.Templates;
import dev.atelier.event.time.SpokenTime;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a cohort's draft as a timeline, and begins one. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/cohorts/{id}/agenda")
class AgendaController {

    private final KnownCohorts cohorts;
    private final AgendaDesk desk;
    private final DraftEditing editing;
    private final EarlierAgendas earlier;
    private final Templates templates;

    AgendaController(
            KnownCohorts cohorts, AgendaDesk desk, DraftEditing editing, EarlierAgendas earlier, Templates templates) {
        this.cohorts = cohorts;
        this.desk = desk;
        this.editing = editing;
        this.earlier = earlier;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(@PathVariable UUID id) {
        var cohort = cohorts.find(new CohortId(id)).orElseThrow(CohortMissing::new);
        return templates.agendaDraft(page(cohort, desk.read(cohort)));
    }

    /** @param like another cohort of the same workshop, whose agenda is taken over; the curriculum's parts if none is named */
    @PostMapping("/draft")
    String create(@PathVariable UUID id, @RequestParam Optional<UUID> like) {
        var cohort = cohorts.find(new CohortId(id)).orElseThrow(CohortMissing::new);
        if (like.isPresent()) {
            editing.begin(
                    cohort, earlier.takenOver(new CohortId(like.get()), cohort).orElseThrow(CohortMissing::new));
        } else {
            editing.begin(cohort);
        }
        return "redirect:/admin/cohorts/" + id + "/agenda";
    }

    private AgendaPage page(Cohort cohort, AgendaDesk.Reading reading) {
        var address = "/admin/cohorts/" + cohort.id();
        var slots = reading.draft().map(Draft::slots).orElse(List.of());
        var latest = reading.latest().map(Releases.Explained::release);
        var view = new AgendaView(reading.legend(), cohort.plan().zone());
        return new AgendaPage(
                cohort.offer().title(),
                address,
                SpokenTime.span(cohort.plan().startsAt(), cohort.plan().endsAt()) + ", "
                        + SpokenTime.zone(cohort.plan().zone(), cohort.plan().startsAt()),
                reading.draft().isPresent(),
                cohort.plan().curriculum() != null,
                cohort.status() == CohortStatus.COMPLETED || cohort.status() == CohortStatus.CANCELLED,
                view.days(slots, slot -> address + "/agenda/slots/" + slot.id(), reading.problems()),
                latest.map(Release::words).orElse(""),
                latest.map(Release::number).orElse(0),
                reading.draft().map(Draft::revision).orElse(0L),
                new ChangeWords(reading.legend()).of(reading.changes()),
                latest.map(Release::tentative).orElse(true),
                grave(reading.problems()),
                slots.isEmpty()
                        ? earlier.of(cohort).stream()
                                .map(other -> new AgendaPage.Earlier(
                                        other.cohort().toString(), SpokenTime.day(other.startsAt())))
                                .toList()
                        : List.of(),
                AgendaView.warnings(
                        reading.warnings().always(),
                        reading.warnings().ifConfirmed(),
                        reading.warnings().print()));
    }

    private static int grave(List<Problem> problems) {
        return (int) problems.stream()
                .filter(Problem::isGrave)
                .map(Problem::slot)
                .distinct()
                .count();
    }
}
