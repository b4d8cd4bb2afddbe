package dev.atelier.learner.enrolment;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.EnrolmentStatus;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a change of the cohort means for its seats. The consequence follows from where the cohort stands, not from which
 * news came: so news may come twice, late or in any order.
 */
@Component
class FollowCohort {

    private final CohortCopies copies;
    private final Ledger ledger;
    private final SettleOffers offers;
    private final Announcements announcements;
    private final InstantSource clock;

    FollowCohort(
            CohortCopies copies, Ledger ledger, SettleOffers offers, Announcements announcements, InstantSource clock) {
        this.copies = copies;
        this.ledger = ledger;
        this.offers = offers;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Takes note of a cohort as it is now.
     *
     * @param reason what the organisers say of it; may be empty
     */
    @Transactional
    public void follow(CohortFacts facts, String reason) {
        var noted = copies.note(facts).orElse(null);
        if (noted == null) {
            return;
        }
        var cohort = noted.cohort();
        switch (cohort.status()) {
            case OPEN, CONFIRMED -> offers.settle(cohort.id(), clock.instant());
            case COMPLETED -> complete(cohort);
            case CANCELLED -> cancel(cohort, reason);
            case DRAFT, ANNOUNCED, RUNNING, POSTPONED -> {}
        }
        noted.before().ifPresent(before -> announcements.replanned(before, cohort));
    }

    private void complete(PlannedCohort cohort) {
        var over = Cause.rule("The workshop is complete.", clock.instant());
        var seated = Seats.are(EnrolmentStatus.ENROLLED::equals);
        var seatless = Seats.are(status -> status.isLive() && status != EnrolmentStatus.ENROLLED);
        announcements.announce(ledger.move(cohort.id(), seated, EnrolmentStatus.COMPLETED, over), cohort);
        announcements.announce(ledger.move(cohort.id(), seatless, EnrolmentStatus.EXPIRED, over), cohort);
    }

    private void cancel(PlannedCohort cohort, String reason) {
        var words = reason.isBlank() ? "The organisers gave no reason." : "The organisers wrote: " + reason;
        var cause = Cause.rule(words, clock.instant());
        var live = Seats.are(EnrolmentStatus::isLive);
        announcements.announce(ledger.move(cohort.id(), live, EnrolmentStatus.CANCELLED, cause), cohort);
    }
}
