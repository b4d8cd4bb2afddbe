package dev.atelier.event.notice;

import dev.atelier.event.calendar.CalendarFiles.Picked;
import dev.atelier.event.staff.CohortPeople.Member;
import java.util.Optional;

/**
 * Somebody and what they are told, in one mail.
 *
 * @param news of the plan, if there is any for them
 * @param step what became of the agenda, as far as it concerns them; empty if they know it as it is
 * @param entries what their calendars are to show, and what no longer
 */
record Told(Member reader, Optional<PlanNews> news, Optional<Step> step, Picked entries) {

    boolean isWritten() {
        return news.isPresent() || isOfAgenda();
    }

    Told withoutFile() {
        return new Told(reader, news, step, Picked.NONE);
    }

    boolean isOfAgenda() {
        return step.filter(some -> !some.changes().isEmpty()).isPresent();
    }
}
