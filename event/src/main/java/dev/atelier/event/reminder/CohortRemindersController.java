package dev.atelier.event.reminder;

import dev.atelier.event.CohortId;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.CohortMissing;
import dev.atelier.event.cohort.KnownCohorts;
import dev.atelier.event.page.CohortRemindersPage;
import dev.atelier.event.page.Templates;
import dev.atelier.event.time.SpokenTime;
import gg.jte.models.runtime.JteModel;
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
    private final Outlooks outlooks;
    private final Templates templates;

    CohortRemindersController(KnownCohorts cohorts, Reminders reminders, Outlooks outlooks, Templates templates) {
        this.cohorts = cohorts;
        this.reminders = reminders;
        this.outlooks = outlooks;
        this.templates = templates;
    }

    @GetMapping("/admin/cohorts/{id}/reminders")
    JteModel show(@PathVariable UUID id) {
        var cohort = cohorts.find(new CohortId(id)).orElseThrow(CohortMissing::new);
        var sent = reminders.sentTo(cohort.id());
        return templates.reminderCohort(new CohortRemindersPage(
                cohort.offer().title(),
                "/admin/cohorts/" + id,
                "/admin/workshops/" + cohort.offer().workshop() + "/reminders",
                outlooks.ahead(cohort, sent).stream()
                        .map(reminder -> line(cohort, reminder))
                        .toList(),
                sent(cohort, sent)));
    }

    private CohortRemindersPage.Line line(Cohort cohort, Reminder reminder) {
        var due = reminder.when().due(cohort.plan());
        var outlook = outlooks.of(reminder, cohort);
        return new CohortRemindersPage.Line(
                reminder.subject(),
                reminder.audience().words(),
                SpokenTime.moment(due, cohort.plan().zone()),
                switch (outlook) {
                    case TOO_LATE ->
                        due.isBefore(reminder.staleAt(cohort.plan()))
                                ? "not sent: the time was over"
                                : "not sent: the workshop begins before";
                    case GOES_OUT -> "goes out by itself";
                    case WAITS ->
                        reminder.when().side() == When.Side.BEFORE
                                ? "waits until seats are given out"
                                : "waits until it is confirmed";
                },
                switch (outlook) {
                    case TOO_LATE -> "ended";
                    case GOES_OUT -> "ok";
                    case WAITS -> "guess";
                });
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
