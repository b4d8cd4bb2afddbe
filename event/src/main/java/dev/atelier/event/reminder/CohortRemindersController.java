package dev.atelier.event.reminder;

import dev.atelier.event.CohortId;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.CohortMissing;
import dev.atelier.event.cohort.KnownCohorts;
import dev.atelier.event.page.CohortRemindersPage;
import dev.atelier.event.page.Templates;
import dev.atelier.event.time.SpokenTime;
import gg.jte.models.runtime.JteModel;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows when a cohort is reminded of what, and what was sent. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class CohortRemindersController {

    private final KnownCohorts cohorts;
    private final Reminders reminders;
    private final Templates templates;
    private final InstantSource clock;

    CohortRemindersController(KnownCohorts cohorts, Reminders reminders, Templates templates, InstantSource clock) {
        this.cohorts = cohorts;
        this.reminders = reminders;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/admin/cohorts/{id}/reminders")
    JteModel show(@PathVariable UUID id) {
        var cohort = cohorts.find(new CohortId(id)).orElseThrow(CohortMissing::new);
        var sent = reminders.sentTo(cohort.id());
        return templates.reminderCohort(new CohortRemindersPage(
                cohort.offer().title(),
                "/admin/cohorts/" + id,
                "/admin/workshops/" + cohort.offer().workshop() + "/reminders",
                reminders.of(cohort.id()).stream()
                        .sorted(Comparator.comparing(reminder -> reminder.when().due(cohort.plan())))
                        .filter(reminder -> sent.stream().noneMatch(one -> isOf(reminder, one, cohort)))
                        .map(reminder -> line(cohort, reminder))
                        .toList(),
                sent(cohort, sent)));
    }

    private static boolean isOf(Reminder reminder, Reminders.Sent sent, Cohort cohort) {
        return sent.reminder().equals(reminder.id())
                && sent.dueOn().equals(reminder.when().day(cohort.plan()));
    }

    private CohortRemindersPage.Line line(Cohort cohort, Reminder reminder) {
        var due = reminder.when().due(cohort.plan());
        var passed = due.isBefore(clock.instant().minus(Reminding.LATE));
        var open = reminder.isFor(cohort.status());
        return new CohortRemindersPage.Line(
                reminder.subject(),
                reminder.audience().words(),
                SpokenTime.moment(due, cohort.plan().zone()),
                passed
                        ? "not sent: the time was over"
                        : open ? "goes out by itself" : "waits until seats are given out",
                passed ? "ended" : open ? "ok" : "guess");
    }

    private static List<CohortRemindersPage.Sent> sent(Cohort cohort, List<Reminders.Sent> sent) {
        return sent.reversed().stream()
                .map(one -> new CohortRemindersPage.Sent(
                        one.subject(),
                        SpokenTime.moment(one.at().toInstant(), cohort.plan().zone()),
                        one.people()))
                .toList();
    }
}
