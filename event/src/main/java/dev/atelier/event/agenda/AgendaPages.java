package dev.atelier.event.agenda;

import dev.atelier.event.CohortStatus;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.page.AgendaPage;
import dev.atelier.event.page.Templates;
import dev.atelier.event.page.Timeline;
import dev.atelier.event.page.TimelineNews;
import dev.atelier.event.time.SpokenTime;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The page on which a draft is worked on. */
@Component
class AgendaPages {

    private final AgendaDesk desk;
    private final TimelineDesk timelines;
    private final EarlierAgendas earlier;
    private final Templates templates;

    AgendaPages(AgendaDesk desk, TimelineDesk timelines, EarlierAgendas earlier, Templates templates) {
        this.desk = desk;
        this.timelines = timelines;
        this.earlier = earlier;
        this.templates = templates;
    }

    /** Who looks, at which day, and what is to be told. */
    record Shown(UUID viewer, String day, TimelineNews news) {

        Optional<LocalDate> date() {
            try {
                return Optional.of(LocalDate.parse(day));
            } catch (DateTimeParseException unexplained) {
                return Optional.empty();
            }
        }
    }

    JteModel show(Cohort cohort, Shown shown) {
        var reading = desk.read(cohort);
        var timeline =
                new TimelineView(timelines.read(cohort, reading)).day(shown.date(), shown.viewer(), shown.news());
        return templates.agendaDraft(page(cohort, reading, timeline));
    }

    private AgendaPage page(Cohort cohort, AgendaDesk.Reading reading, Timeline timeline) {
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
                reading.besides(),
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
                        reading.warnings().print()),
                timeline);
    }

    private static int grave(List<Problem> problems) {
        return (int) problems.stream()
                .filter(Problem::isGrave)
                .map(Problem::slot)
                .distinct()
                .count();
    }
}
