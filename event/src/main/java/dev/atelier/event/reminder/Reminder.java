package dev.atelier.event.reminder;

import dev.atelier.event.CohortStatus;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.cohort.Plan;
import dev.atelier.event.staff.CohortPeople.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What is written to the people of each cohort of a workshop.
 *
 * @param subject 1 to 200 characters
 * @param words 1 to 5,000 characters; {@code {name}}, {@code {workshop}}, {@code {day}} and {@code {page}} stand for
 *     whoever reads it, the workshop's title, the cohort's first day and the address of its page
 */
record Reminder(UUID id, WorkshopId workshop, When when, Audience audience, String subject, String words) {

    /** Whatever is due for longer is not written any more: somebody planned the cohort, or the reminder, too late for it. */
    private static final Duration LATE = Duration.ofDays(1);

    enum Audience {
        SEATED("everybody with a seat"),
        STAFF("the staff"),
        BOTH("everybody with a seat and the staff");

        private final String words;

        Audience(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean isFor(Member person) {
            return switch (this) {
                case SEATED -> person.seated();
                case STAFF -> person.role() != null;
                case BOTH -> person.seated() || person.role() != null;
            };
        }
    }

    /**
     * Whether a cohort in this state is reminded: of what is ahead, while seats are given out and it is not over; of what
     * was, if it took place. One whose day has passed while it was merely open did not.
     */
    boolean isFor(CohortStatus status) {
        return switch (status) {
            case DRAFT, ANNOUNCED, POSTPONED, CANCELLED -> false;
            case OPEN -> when.side() == When.Side.BEFORE;
            case CONFIRMED, RUNNING -> true;
            case COMPLETED -> when.side() == When.Side.AFTER;
        };
    }

    /** Until when it is worth being read: what is ahead, until the cohort begins; of what was, for a day. */
    Instant staleAt(Plan plan) {
        var late = when.due(plan).plus(LATE);
        var begins = plan.startsAt().atZone(plan.zone()).toInstant();
        return when.side() == When.Side.BEFORE && begins.isBefore(late) ? begins : late;
    }
}
