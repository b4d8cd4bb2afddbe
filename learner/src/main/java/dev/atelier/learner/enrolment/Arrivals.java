package dev.atelier.learner.enrolment;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.ROSTER;
import static org.jooq.impl.DSL.any;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.page.StatusTag;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Reads what a decision about many people needs: two statements, however many they are. */
@Component
public class Arrivals {

    /** The enrolment's, for the cohort has one as well. */
    private static final Field<String> STATUS = ENROLMENT.STATUS.as("enrolment_status");

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

    /** What somebody is in, or waits for, at the time of this cohort. */
    List<Alongside> alongside(PlannedCohort cohort, LearnerId person) {
        return alongside(cohort, List.of(person)).getOrDefault(person, List.of());
    }

    /** By person, where they are too, or wait, at the time of this cohort, in words; nobody who is nowhere else. */
    public Map<LearnerId, List<String>> titlesAlongside(CohortId cohort, Collection<LearnerId> people) {
        return db
                .selectFrom(ROSTER)
                .where(ROSTER.COHORT_ID.eq(cohort.value()))
                .fetchOptional(Rosters::cohort)
                .map(known -> alongside(known, people))
                .orElseGet(Map::of)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        person -> person.getValue().stream()
                                .map(other -> other.cohort().title() + " ("
                                        + StatusTag.of(other.status()).words() + ")")
                                .toList()));
    }

    private Map<LearnerId, List<Alongside>> alongside(PlannedCohort cohort, Collection<LearnerId> people) {
        return db
                .select(ROSTER.asterisk(), STATUS, ENROLMENT.LEARNER_ID)
                .from(ENROLMENT)
                .join(ROSTER)
                .on(ROSTER.COHORT_ID.eq(ENROLMENT.COHORT_ID))
                .where(
                        ENROLMENT.LEARNER_ID.eq(
                                any(people.stream().map(LearnerId::value).toArray(UUID[]::new))),
                        ENROLMENT.COHORT_ID.ne(cohort.id().value()),
                        Seats.are(EnrolmentStatus::isLive))
                .orderBy(ENROLMENT.ID)
                .stream()
                .filter(found -> Rosters.cohort(found).clashesWith(cohort))
                .collect(Collectors.groupingBy(
                        found -> new LearnerId(found.get(ENROLMENT.LEARNER_ID)),
                        Collectors.mapping(
                                found -> new Alongside(
                                        Rosters.cohort(found), EnrolmentStatus.valueOf(found.get(STATUS))),
                                Collectors.toList())));
    }
}
