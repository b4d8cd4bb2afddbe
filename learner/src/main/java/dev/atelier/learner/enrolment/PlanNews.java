package dev.atelier.learner.enrolment;

import dev.atelier.event.CohortStatus;
import dev.atelier.learner.page.Moments;
import java.util.Optional;

/** What people in a cohort must hear when its plan changes; their seats stay what they are. */
record PlanNews(String subject, String words) {

    private static final String KEPT = " What you have stays yours: your seat, your offer or your number on the waiting"
            + " list. If you cannot come, please give it back on the page below.";

    static Optional<PlanNews> of(PlannedCohort before, PlannedCohort now) {
        return switch (now.status()) {
            case POSTPONED ->
                before.status() == CohortStatus.POSTPONED
                        ? Optional.empty()
                        : Optional.of(new PlanNews(
                                "Postponed",
                                "The workshop does not take place on the day below. A mail tells you the new date."
                                        + KEPT));
            case ANNOUNCED, OPEN, CONFIRMED, RUNNING -> moved(before, now);
            case DRAFT, COMPLETED, CANCELLED -> Optional.empty();
        };
    }

    private static Optional<PlanNews> moved(PlannedCohort before, PlannedCohort now) {
        if (before.status() == CohortStatus.POSTPONED) {
            return Optional.of(
                    new PlanNews("It has a date", "The workshop was postponed; now its date stands." + KEPT));
        }
        var was = Moments.span(before.startsAt(), before.endsAt(), before.zone());
        if (!was.equals(Moments.span(now.startsAt(), now.endsAt(), now.zone()))) {
            return Optional.of(new PlanNews(
                    "Another time",
                    "The workshop takes place at another time than planned. Before, it was " + was + "." + KEPT));
        }
        return before.place().equals(now.place())
                ? Optional.empty()
                : Optional.of(new PlanNews(
                        "Another place",
                        "The workshop takes place somewhere else than planned. Before, it was: " + before.place() + "."
                                + KEPT));
    }
}
