package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static org.jooq.Records.mapping;

import dev.atelier.event.CohortId;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Finds the rounds that a reviewer sees. */
@Component
class RoundPlaces {

    private final DSLContext db;

    RoundPlaces(DSLContext db) {
        this.db = db;
    }

    RoundPlace of(Reviewer reviewer, UUID round) {
        return find(reviewer, round).orElseThrow(Reviewer::nothing);
    }

    Optional<RoundPlace> find(Reviewer reviewer, UUID round) {
        return db.select(
                        ROUND.ID,
                        ROUND.WORK_ID,
                        ROUND.COHORT_ID.convertFrom(CohortId::new),
                        WORK.ITEM_KEY,
                        ROUND.SUBMITTED_AT,
                        PARTICIPANT.NAME,
                        COHORT.ZONE.convertFrom(ZoneId::of))
                .from(ROUND)
                .join(WORK)
                .on(WORK.ID.eq(ROUND.WORK_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(ROUND.LEARNER_ID))
                .join(COHORT)
                .on(COHORT.ID.eq(ROUND.COHORT_ID))
                .where(ROUND.ID.eq(round))
                .and(reviewer.sees())
                .fetchOptional(mapping(RoundPlace::new));
    }
}
