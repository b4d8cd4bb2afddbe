package dev.atelier.learner.enrolment;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.ROSTER;
import static org.jooq.impl.DSL.any;

import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads what a decision about many people needs: two statements, however many they are. */
@Component
class Arrivals {

    private final DSLContext db;

    Arrivals(DSLContext db) {
        this.db = db;
    }

    Map<LearnerId, Arrival> of(PlannedCohort cohort, Collection<LearnerId> people) {
        var ids = people.stream().map(LearnerId::value).toArray(UUID[]::new);
        var latest = latest(cohort, ids);
        var elsewhere = elsewhere(cohort, ids);
        return people.stream()
                .distinct()
                .collect(Collectors.toMap(
                        person -> person,
                        person -> new Arrival(
                                Optional.ofNullable(latest.get(person.value())), elsewhere.contains(person.value()))));
    }

    private Map<UUID, EnrolmentStatus> latest(PlannedCohort cohort, UUID[] people) {
        return db.select(ENROLMENT.LEARNER_ID, ENROLMENT.STATUS)
                .distinctOn(ENROLMENT.LEARNER_ID)
                .from(ENROLMENT)
                .where(ENROLMENT.COHORT_ID.eq(cohort.id().value()), ENROLMENT.LEARNER_ID.eq(any(people)))
                .orderBy(ENROLMENT.LEARNER_ID, ENROLMENT.WAITING_NUMBER.desc())
                .fetchMap(found -> found.value1(), found -> EnrolmentStatus.valueOf(found.value2()));
    }

    /** Compared here, as Java and PostgreSQL do not name all zones alike. */
    private Set<UUID> elsewhere(PlannedCohort cohort, UUID[] people) {
        return db
                .select(ROSTER.asterisk(), ENROLMENT.LEARNER_ID)
                .from(ENROLMENT)
                .join(ROSTER)
                .on(ROSTER.COHORT_ID.eq(ENROLMENT.COHORT_ID))
                .where(
                        ENROLMENT.LEARNER_ID.eq(any(people)),
                        ENROLMENT.COHORT_ID.ne(cohort.id().value()),
                        Seats.are(EnrolmentStatus::holdsSeat))
                .stream()
                .filter(found -> Rosters.cohort(found).clashesWith(cohort))
                .map(found -> found.get(ENROLMENT.LEARNER_ID))
                .collect(Collectors.toSet());
    }
}
