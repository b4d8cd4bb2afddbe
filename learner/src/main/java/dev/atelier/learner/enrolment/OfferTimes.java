package dev.atelier.learner.enrolment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a seat may be offered, and how long an offer stands.
 *
 * @param answerWithin an offer ends after this time
 * @param stopBeforeStart every offer has ended this long before the cohort begins
 * @param from offers are made from this hour on, in the cohort's zone
 * @param to and before this one
 */
record OfferTimes(
        @DefaultValue("48h") Duration answerWithin,
        @DefaultValue("12h") Duration stopBeforeStart,
        @DefaultValue("08:00") LocalTime from,
        @DefaultValue("20:00") LocalTime to) {

    /** An offer that ends sooner is none. */
    static final Duration SHORTEST = Duration.ofHours(1);

    OfferTimes {
        if (answerWithin.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(
                    "atelier.offers.answer-within leaves no time to answer: write 1h or more, such as 48h");
        }
        if (stopBeforeStart.isNegative()) {
            throw new IllegalArgumentException("atelier.offers.stop-before-start is negative: write 12h, say, or 0h");
        }
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "atelier.offers.from must lie before atelier.offers.to, as 08:00 and 20:00");
        }
    }

    Offering at(PlannedCohort cohort, Instant now) {
        if (!cohort.givesSeatsAt(now)) {
            return new Offering.Closed();
        }
        var opening = nextDecentMoment(cohort, now);
        var until = end(cohort, opening);
        if (opening.plus(SHORTEST).isAfter(until)) {
            return new Offering.NoLonger();
        }
        return opening.isAfter(now) ? new Offering.Later(opening) : new Offering.Now(until);
    }

    private Instant end(PlannedCohort cohort, Instant offeredAt) {
        var last = cohort.begins().minus(stopBeforeStart);
        var usual = offeredAt.plus(answerWithin);
        return usual.isBefore(last) ? usual : last;
    }

    private Instant nextDecentMoment(PlannedCohort cohort, Instant now) {
        var here = now.atZone(cohort.zone());
        var time = here.toLocalTime();
        if (time.isBefore(from)) {
            return here.with(from).toInstant();
        }
        return time.isBefore(to) ? now : here.plusDays(1).with(from).toInstant();
    }
}
