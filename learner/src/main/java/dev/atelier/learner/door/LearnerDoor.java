package dev.atelier.learner.door;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static dev.atelier.learner.jooq.Tables.ROSTER;
import static java.util.stream.Collectors.toMap;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.when;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.LearnerId;
import java.security.Principal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record9;
import org.jooq.SelectConditionStep;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets a learner in by their seat; for everyone else the room does not exist. */
@Component
public class LearnerDoor {

    private final DSLContext db;

    LearnerDoor(DSLContext db) {
        this.db = db;
    }

    /** The seat of the person who asks; 404 for whoever has none in this cohort. */
    public Seat seat(Principal person, UUID cohort) {
        return select(ENROLMENT.LEARNER_ID.eq(LearnerId.of(person).value()).and(ENROLMENT.COHORT_ID.eq(cohort)))
                .orderBy(ENROLMENT.ID.desc())
                .limit(1)
                .fetchOptional(mapping(Seat::new))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "You have no seat in this cohort. All your seats are under “My day”."));
    }

    /** The seats of those among them who have one in this cohort, by learner. */
    public Map<LearnerId, Seat> seats(CohortId cohort, Set<LearnerId> learners) {
        var ids = learners.stream().map(LearnerId::value).toArray(UUID[]::new);
        return select(ENROLMENT.COHORT_ID.eq(cohort.value()).and(ENROLMENT.LEARNER_ID.eq(any(ids))))
                .orderBy(ENROLMENT.ID.desc())
                .fetch(mapping(Seat::new))
                .stream()
                .collect(toMap(Seat::learner, seat -> seat, (newest, older) -> newest));
    }

    /** Every seat of the person who asks, the latest start first. */
    public List<Seat> seats(Principal person) {
        return select(ENROLMENT.LEARNER_ID.eq(LearnerId.of(person).value()))
                .orderBy(ROSTER.STARTS_AT.desc(), ENROLMENT.ID.desc())
                .limit(100)
                .fetch(mapping(Seat::new));
    }

    private SelectConditionStep<
                    Record9<EnrolmentId, CohortId, LearnerId, String, String, String, String, CohortStatus, CohortDays>>
            select(Condition whose) {
        return db.select(
                        ENROLMENT.ID.convertFrom(EnrolmentId::new),
                        ENROLMENT.COHORT_ID.convertFrom(CohortId::new),
                        ENROLMENT.LEARNER_ID.convertFrom(LearnerId::new),
                        LEARNER_.NAME,
                        ROSTER.TITLE,
                        ROSTER.PLACE,
                        when(ENROLMENT.STATUS.eq("ENROLLED"), ROSTER.LINK),
                        ROSTER.STATUS.convertFrom(CohortStatus::valueOf),
                        row(ROSTER.STARTS_AT, ROSTER.ENDS_AT, ROSTER.ZONE.convertFrom(ZoneId::of))
                                .mapping(CohortDays::new))
                .from(ENROLMENT)
                .join(ROSTER)
                .on(ROSTER.COHORT_ID.eq(ENROLMENT.COHORT_ID))
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(ENROLMENT.LEARNER_ID))
                .where(whose)
                .and(ENROLMENT.STATUS.in("ENROLLED", "COMPLETED"));
    }
}
