package dev.atelier.learner.enrolment;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static java.time.ZoneOffset.UTC;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentStatus;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings a cohort's offers up to date: what has lapsed ends, what is free is offered to the longest waiting. */
@Component
class SettleOffers {

    private final Rosters rosters;
    private final Ledger ledger;
    private final Announcements announcements;
    private final OfferTimes times;
    private final InstantSource clock;

    SettleOffers(Rosters rosters, Ledger ledger, Announcements announcements, OfferTimes times, InstantSource clock) {
        this.rosters = rosters;
        this.ledger = ledger;
        this.announcements = announcements;
        this.times = times;
        this.clock = clock;
    }

    /** Does nothing if somebody else is changing this cohort's seats: they settle it themselves, or the next sweep does. */
    @Transactional
    public void sweep(CohortId cohort) {
        if (rosters.tryLock(cohort)) {
            settle(cohort, clock.instant());
        }
    }

    /** For whoever holds the roster's lock. */
    void settle(CohortId id, Instant now) {
        var lapsed = ledger.move(
                id,
                Seats.are(EnrolmentStatus.OFFERED::equals).and(ENROLMENT.OFFERED_UNTIL.le(now.atOffset(UTC))),
                EnrolmentStatus.EXPIRED,
                Cause.rule("The offer was not answered in time.", now));
        var roster = rosters.roster(id).orElseThrow();
        announcements.announce(lapsed, roster.cohort());
        if (roster.due() > 0 && times.at(roster.cohort(), now) instanceof Offering.Now open) {
            var offered = ledger.offer(id, roster.due(), open.until(), Cause.rule("A seat became free.", now));
            announcements.announce(offered, roster.cohort());
        }
    }
}
