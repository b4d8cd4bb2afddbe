package dev.atelier.learner.enrolment;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.ROSTER;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.inline;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.learner.EnrolmentStatus;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each minute for lapsed offers and for seats that wait for the morning to be offered. */
@Component
class OfferSweep {

    private final DSLContext db;
    private final SettleOffers offers;
    private final InstantSource clock;

    OfferSweep(DSLContext db, SettleOffers offers, InstantSource clock) {
        this.db = db;
        this.offers = offers;
        this.clock = clock;
    }

    /** Any number of instances may do this at once; a cohort that one of them works on is left alone by the others. */
    @Scheduled(fixedDelayString = "PT1M")
    void sweep() {
        var cohorts = new LinkedHashSet<UUID>();
        cohorts.addAll(withLapsedOffers());
        cohorts.addAll(withSeatsToOffer());
        cohorts.forEach(cohort -> offers.sweep(new CohortId(cohort)));
    }

    private List<UUID> withLapsedOffers() {
        return db.selectDistinct(ENROLMENT.COHORT_ID)
                .from(ENROLMENT)
                .where(
                        ENROLMENT.STATUS.eq(inline(EnrolmentStatus.OFFERED.name())),
                        ENROLMENT.OFFERED_UNTIL.le(clock.instant().atOffset(UTC)))
                .fetch(ENROLMENT.COHORT_ID);
    }

    private List<UUID> withSeatsToOffer() {
        var waited = db.selectDistinct(ENROLMENT.COHORT_ID)
                .from(ENROLMENT)
                .where(ENROLMENT.STATUS.eq(inline(EnrolmentStatus.WAITLISTED.name())));
        return db.select(ROSTER.COHORT_ID)
                .from(ROSTER)
                .where(
                        ROSTER.COHORT_ID.in(waited),
                        ROSTER.STATUS.in(CohortStatus.OPEN.name(), CohortStatus.CONFIRMED.name()),
                        ROSTER.CAPACITY.gt(Seats.count(ROSTER.COHORT_ID, EnrolmentStatus::holdsSeat)))
                .fetch(ROSTER.COHORT_ID);
    }
}
