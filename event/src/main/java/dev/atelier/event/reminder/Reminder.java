package dev.atelier.event.reminder;

import dev.atelier.event.CohortStatus;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.staff.CohortPeople.Member;
import java.util.UUID;

/**
 * What is written to the people of each cohort of a workshop.
 *
 * @param subject 1 to 200 characters
 * @param words 1 to 5,000 characters; {@code {name}}, {@code {workshop}}, {@code {day}} and {@code {page}} stand for
 *     whoever reads it, the workshop's title, the cohort's first day and the address of its page
 */
record Reminder(UUID id, WorkshopId workshop, When when, Audience audience, String subject, String words) {

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

    /** Whether a cohort in this state is reminded: nobody is of one that does not take place, or is over already. */
    boolean isFor(CohortStatus status) {
        return switch (status) {
            case DRAFT, ANNOUNCED, POSTPONED, CANCELLED -> false;
            case OPEN, CONFIRMED, RUNNING -> true;
            case COMPLETED -> when.side() == When.Side.AFTER;
        };
    }
}
