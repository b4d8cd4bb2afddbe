package dev.atelier.event.reminder;

import dev.atelier.event.answer.CohortRemindersAnswer.Outlook;
import dev.atelier.event.cohort.Cohort;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what is still to come of a cohort's reminders. */
@Component
class Outlooks {

    private final Reminders reminders;
    private final InstantSource clock;

    Outlooks(Reminders reminders, InstantSource clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    /** Those that were not sent, in the order in which they come. */
    List<Reminder> ahead(Cohort cohort, List<Reminders.Sent> sent) {
        return reminders.of(cohort.id()).stream()
                .sorted(Comparator.comparing(reminder -> reminder.when().due(cohort.plan())))
                .filter(reminder -> sent.stream().noneMatch(one -> isOf(reminder, one, cohort)))
                .toList();
    }

    private static boolean isOf(Reminder reminder, Reminders.Sent sent, Cohort cohort) {
        return sent.reminder().equals(reminder.id())
                && sent.dueOn().equals(reminder.when().day(cohort.plan()));
    }

    Outlook of(Reminder reminder, Cohort cohort) {
        var stale = reminder.staleAt(cohort.plan());
        if (!clock.instant().isBefore(stale)
                || !reminder.when().due(cohort.plan()).isBefore(stale)) {
            return Outlook.TOO_LATE;
        }
        return reminder.isFor(cohort.status()) ? Outlook.GOES_OUT : Outlook.WAITS;
    }
}
