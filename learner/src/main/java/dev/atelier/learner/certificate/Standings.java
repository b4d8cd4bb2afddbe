package dev.atelier.learner.certificate;

import static dev.atelier.learner.jooq.Tables.CERTIFICATE;
import static dev.atelier.learner.jooq.Tables.CERTIFICATE_REVOCATION;
import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static dev.atelier.learner.jooq.Tables.PROGRESS_FACT;
import static dev.atelier.learner.jooq.Tables.ROSTER;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.CohortId;
import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.WorkshopId;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.attendance.Attendances;
import dev.atelier.learner.door.CohortDays;
import dev.atelier.learner.progress.ProgressFacts;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who stands where on the way to a certificate: one statement, and one for each curriculum that a rule speaks of. */
@Component
public class Standings {

    private static final int MANY = 5_000;
    private static final CurriculumFacts NONE = new CurriculumFacts(0, List.of());

    private final DSLContext db;
    private final Cohorts cohorts;

    Standings(DSLContext db, Cohorts cohorts) {
        this.db = db;
        this.cohorts = cohorts;
    }

    /** What the staff reads of everybody with a seat. */
    public Map<EnrolmentId, String> words(CohortId cohort) {
        return words(in(cohort));
    }

    /** The same of one; empty without a seat. */
    public Map<EnrolmentId, String> words(EnrolmentId enrolment) {
        return words(of(enrolment).stream().toList());
    }

    private static Map<EnrolmentId, String> words(List<Standing> standings) {
        return standings.stream()
                .collect(Collectors.toMap(
                        standing -> standing.seat().enrolment(),
                        standing -> standing.eligibility().toStaff()));
    }

    /** Everybody with a seat in a cohort, by name. */
    List<Standing> in(CohortId cohort) {
        return read(ENROLMENT.COHORT_ID.eq(cohort.value()), List.of(LEARNER_.NAME.asc(), LEARNER_.ID.asc()), MANY);
    }

    /** All seats of a learner, the latest start first. */
    List<Standing> of(LearnerId learner) {
        return read(
                ENROLMENT.LEARNER_ID.eq(learner.value()), List.of(ROSTER.STARTS_AT.desc(), ENROLMENT.ID.desc()), 100);
    }

    Optional<Standing> of(EnrolmentId enrolment) {
        return read(ENROLMENT.ID.eq(enrolment.value()), List.of(ENROLMENT.ID.asc()), 1).stream()
                .findFirst();
    }

    /** The curriculum that counts items for a certificate. */
    CurriculumFacts curriculum(CohortId cohort) {
        return cohorts.curriculum(cohort).orElse(NONE);
    }

    private List<Standing> read(Condition which, List<SortField<?>> order, int limit) {
        var curricula = new HashMap<CohortId, CurriculumFacts>();
        return db
                .select(
                        row(
                                        ENROLMENT.ID.convertFrom(EnrolmentId::new),
                                        ENROLMENT.COHORT_ID.convertFrom(CohortId::new),
                                        ROSTER.WORKSHOP_ID.convertFrom(WorkshopId::new),
                                        ROSTER.TITLE,
                                        row(LEARNER_.ID.convertFrom(LearnerId::new), LEARNER_.NAME, LEARNER_.ADDRESS)
                                                .mapping(LearnerFacts::new),
                                        field(ENROLMENT.STATUS.eq("COMPLETED")))
                                .mapping(Standing.Seat::new),
                        row(ROSTER.STARTS_AT, ROSTER.ENDS_AT, ROSTER.ZONE.convertFrom(ZoneId::of))
                                .mapping(CohortDays::new),
                        Attendances.recorded(ENROLMENT.COHORT_ID, ENROLMENT.LEARNER_ID),
                        ProgressFacts.done(ENROLMENT.COHORT_ID, ENROLMENT.LEARNER_ID),
                        works(ENROLMENT.COHORT_ID, ENROLMENT.LEARNER_ID),
                        Rules.holding(ROSTER.WORKSHOP_ID),
                        row(CERTIFICATE.ID, CERTIFICATE_REVOCATION.CERTIFICATE_ID)
                                .convertFrom(found -> held(found.value1(), found.value2())))
                .from(ENROLMENT)
                .join(ROSTER)
                .on(ROSTER.COHORT_ID.eq(ENROLMENT.COHORT_ID))
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(ENROLMENT.LEARNER_ID))
                .leftJoin(CERTIFICATE)
                .on(CERTIFICATE.ENROLMENT_ID.eq(ENROLMENT.ID))
                .leftJoin(CERTIFICATE_REVOCATION)
                .on(CERTIFICATE_REVOCATION.CERTIFICATE_ID.eq(CERTIFICATE.ID))
                .where(which)
                .and(ENROLMENT.STATUS.in("ENROLLED", "COMPLETED"))
                .orderBy(order)
                .limit(limit)
                .fetch(mapping(Standing.Row::new))
                .stream()
                .map(found -> found.with(
                        found.rule().isOfAttendanceAlone()
                                ? NONE
                                : curricula.computeIfAbsent(found.seat().cohort(), this::curriculum)))
                .toList();
    }

    private static Optional<Held> held(@Nullable UUID certificate, @Nullable UUID revoked) {
        return certificate == null ? Optional.empty() : Optional.of(new Held(certificate, revoked != null));
    }

    /** What was accepted once stays accepted. */
    private static Field<Integer> works(Field<UUID> cohort, Field<UUID> learner) {
        return field(select(countDistinct(PROGRESS_FACT.ITEM_KEY))
                .from(PROGRESS_FACT)
                .where(PROGRESS_FACT.COHORT_ID.eq(cohort))
                .and(PROGRESS_FACT.LEARNER_ID.eq(learner))
                .and(PROGRESS_FACT.SOURCE.eq("WORK"))
                .and(PROGRESS_FACT.KIND.eq("COMPLETED")));
    }
}
