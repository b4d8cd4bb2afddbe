package dev.atelier.event.reminder;

import dev.atelier.api.Api;
import dev.atelier.event.CohortId;
import dev.atelier.event.answer.CohortRemindersAnswer;
import dev.atelier.event.answer.CohortRemindersAnswer.DueReminder;
import dev.atelier.event.answer.CohortRemindersAnswer.SentReminder;
import dev.atelier.event.cohort.CohortMissing;
import dev.atelier.event.cohort.KnownCohorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** When a cohort is reminded of what, and what was sent, for programs of admins. */
@Api("/api/v1/admin/cohorts/{cohort}/reminders")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Planning cohorts")
class CohortReminderCalls {

    private final KnownCohorts cohorts;
    private final Reminders reminders;
    private final Outlooks outlooks;

    CohortReminderCalls(KnownCohorts cohorts, Reminders reminders, Outlooks outlooks) {
        this.cohorts = cohorts;
        this.reminders = reminders;
        this.outlooks = outlooks;
    }

    @GetMapping
    @Operation(operationId = "readCohortReminders", summary = "What a cohort is still reminded of, and what it was")
    CohortRemindersAnswer show(@PathVariable UUID cohort) {
        var found = cohorts.find(new CohortId(cohort)).orElseThrow(CohortMissing::new);
        var sent = reminders.sentTo(found.id());
        return new CohortRemindersAnswer(
                outlooks.ahead(found, sent).stream()
                        .map(reminder -> new DueReminder(
                                reminder.id(),
                                reminder.subject(),
                                reminder.audience().name(),
                                reminder.when().due(found.plan()),
                                outlooks.of(reminder, found)))
                        .toList(),
                sent.reversed().stream()
                        .map(one -> new SentReminder(
                                one.reminder(), one.subject(), one.at().toInstant(), one.people()))
                        .toList());
    }
}
