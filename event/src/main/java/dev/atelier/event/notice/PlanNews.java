package dev.atelier.event.notice;

import dev.atelier.event.CohortStatus;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.time.SpokenTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;

/**
 * What one of the staff must hear of a plan. Learners hear it from whoever gave them their seats.
 *
 * @param isLast whether nothing follows, since they are on the staff no longer
 */
record PlanNews(String subject, String words, boolean isLast) {

    static final PlanNews LEFT = new PlanNews(
            "You are not on the staff any more", "you are not on the staff of this workshop any more.", true);

    static Optional<PlanNews> between(KnownPlan known, Cohort now) {
        return known.isBehind(now.facts())
                ? Optional.of(
                        switch (now.status()) {
                            case CANCELLED -> off("Cancelled", "the workshop does not take place.", now);
                            case POSTPONED ->
                                off(
                                        "Postponed",
                                        "the workshop does not take place on the day below. You hear of the new date.",
                                        now);
                            case DRAFT, ANNOUNCED, OPEN, CONFIRMED, RUNNING, COMPLETED -> moved(known, now);
                        })
                : Optional.empty();
    }

    private static PlanNews off(String subject, String words, Cohort now) {
        return news(subject, now.reason().isBlank() ? words : words + " The organisers wrote: " + now.reason());
    }

    private static PlanNews moved(KnownPlan known, Cohort now) {
        if (known.status() == CohortStatus.POSTPONED) {
            return news("It has a date", "the workshop was postponed; now its date stands, as below.");
        }
        var words = new ArrayList<String>();
        var atAnotherTime = known.isAtAnotherTime(now.facts());
        if (atAnotherTime) {
            words.add("the workshop takes place at another time than planned. Before, it was %s."
                    .formatted(when(known.startsAt(), known.endsAt(), known.zone())));
        }
        if (known.isElsewhere(now.facts())) {
            words.add("the workshop takes place somewhere else than planned. Before, it was: %s."
                    .formatted(known.place()));
        }
        return news(atAnotherTime ? "Another time" : "Another place", String.join("\n\n", words));
    }

    private static PlanNews news(String subject, String words) {
        return new PlanNews(subject, words, false);
    }

    /** "Sat 5 August 2023, 9:30 to 17:30, IST, Asia/Kolkata". */
    static String when(LocalDateTime starts, LocalDateTime ends, ZoneId zone) {
        return SpokenTime.span(starts, ends) + ", " + SpokenTime.zone(zone, starts);
    }
}
