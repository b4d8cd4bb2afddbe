package dev.atelier.learner.enrolment;

import dev.atelier.event.CohortStatus;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.page.Moments;
import java.util.Objects;
import java.util.Optional;

/**
 * What people in a cohort must hear when its plan changes; their seats stay what they are.
 *
 * @param seated whether it is told only to those who have a seat
 */
record PlanNews(String subject, String words, boolean seated) {

    private static final String KEPT = " What you have stays yours: your seat, your offer or your number on the waiting"
            + " list. If you cannot come, please give it back on the page below.";

    private PlanNews(String subject, String words) {
        this(subject, words, false);
    }

    boolean isFor(EnrolmentStatus status) {
        return !seated || status == EnrolmentStatus.ENROLLED;
    }

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
        if (!before.place().equals(now.place())) {
            return Optional.of(new PlanNews(
                    "Another place",
                    "The workshop takes place somewhere else than planned. Before, it was: " + before.place() + "."
                            + KEPT));
        }
        return Objects.equals(before.link(), now.link())
                ? Optional.empty()
                : Optional.of(new PlanNews(
                        "Another link",
                        "The link by which you join the workshop online is another one now; it stands below. Please do"
                                + " not use the one that you had. Your seat stays yours.",
                        true));
    }
}
