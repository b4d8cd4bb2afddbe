package dev.atelier.learner.enrolment;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerId;
import java.time.InstantSource;
import java.util.UUID;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A learner gives back what they have, or is removed by the organisers; a second time changes nothing. */
@Component
public class LeaveCohort {

    private final Rosters rosters;
    private final Ledger ledger;
    private final SettleOffers offers;
    private final Announcements announcements;
    private final InstantSource clock;

    LeaveCohort(Rosters rosters, Ledger ledger, SettleOffers offers, Announcements announcements, InstantSource clock) {
        this.rosters = rosters;
        this.ledger = ledger;
        this.offers = offers;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Gives back a seat, an offer or a place on the waiting list. */
    @Transactional
    public boolean withdraw(CohortId cohort, LearnerId learner) {
        var live = Seats.are(EnrolmentStatus::isLive).and(ENROLMENT.LEARNER_ID.eq(learner.value()));
        return leave(cohort, live, EnrolmentStatus.WITHDRAWN, learner.value(), "Gave it back.");
    }

    @Transactional
    public boolean decline(CohortId cohort, LearnerId learner) {
        var offered = Seats.are(EnrolmentStatus.OFFERED::equals).and(ENROLMENT.LEARNER_ID.eq(learner.value()));
        return leave(cohort, offered, EnrolmentStatus.DECLINED, learner.value(), "Declined the offer.");
    }

    /** Answers whether there was anything live to end. */
    @Transactional
    public boolean remove(CohortId cohort, EnrolmentId enrolment, UUID organiser, String reason) {
        var live = Seats.are(EnrolmentStatus::isLive).and(ENROLMENT.ID.eq(enrolment.value()));
        return leave(cohort, live, EnrolmentStatus.REMOVED, organiser, reason);
    }

    private boolean leave(CohortId cohort, Condition which, EnrolmentStatus end, UUID actor, String reason) {
        rosters.lock(cohort);
        var now = clock.instant();
        var ended = ledger.move(cohort, which, end, Cause.of(actor, reason, now));
        if (ended.isEmpty()) {
            return false;
        }
        rosters.roster(cohort).ifPresent(roster -> announcements.announce(ended, roster.cohort()));
        offers.settle(cohort, now);
        return true;
    }
}
