package dev.atelier.learner.enrolment;

import dev.atelier.learner.page.Moments;
import dev.atelier.learner.page.SeatPage;
import java.util.Objects;

/** Says when and where a cohort is, and how full. */
final class CohortWords {

    private CohortWords() {}

    /** For everybody: without the link. */
    static SeatPage.Cohort of(Roster roster) {
        return of(roster, "");
    }

    /** For whoever has a seat: with the link. */
    static SeatPage.Cohort forSeated(Roster roster) {
        return of(roster, Objects.requireNonNullElse(roster.cohort().link(), ""));
    }

    private static SeatPage.Cohort of(Roster roster, String link) {
        var cohort = roster.cohort();
        return new SeatPage.Cohort(
                "/cohorts/" + cohort.id(),
                cohort.title(),
                Moments.machine(cohort.startsAt(), cohort.zone()),
                Moments.span(cohort.startsAt(), cohort.endsAt(), cohort.zone()),
                cohort.place(),
                link,
                seats(roster));
    }

    private static String seats(Roster roster) {
        var waiting = roster.waiting() == 0 ? "" : ", " + waiting(roster.waiting());
        return roster.free() + " of " + roster.cohort().capacity() + " free" + waiting;
    }

    static String left(int seats) {
        return seats == 1 ? "One seat is left." : seats + " seats are left.";
    }

    static String waiting(int people) {
        return switch (people) {
            case 0 -> "nobody waits";
            case 1 -> "one person waits";
            default -> people + " people wait";
        };
    }
}
