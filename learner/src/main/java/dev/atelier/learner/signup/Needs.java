package dev.atelier.learner.signup;

import static dev.atelier.learner.jooq.Tables.ACCESS_NEED;
import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static dev.atelier.learner.jooq.Tables.ROSTER;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentStatus;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people need in order to take part. It may tell of a disability, so it is forgotten as soon as it has served. */
@Component
class Needs {

    /** A month, and the day by which zones may differ. */
    private static final Duration KEPT = Duration.ofDays(31);

    private static final List<String> SERVES = Arrays.stream(EnrolmentStatus.values())
            .filter(status -> status.isLive() || status == EnrolmentStatus.COMPLETED)
            .map(Enum::name)
            .toList();

    private final DSLContext db;
    private final CodeAttempts attempts;
    private final InstantSource clock;

    Needs(DSLContext db, CodeAttempts attempts, InstantSource clock) {
        this.db = db;
        this.attempts = attempts;
        this.clock = clock;
    }

    record Need(UUID enrolment, String name, EnrolmentStatus status, String words) {}

    /** Of everybody who has a seat, an offer or a number, by name. */
    List<Need> of(CohortId cohort) {
        return db.select(ENROLMENT.ID, LEARNER_.NAME, ENROLMENT.STATUS, ACCESS_NEED.WORDS)
                .from(ACCESS_NEED)
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(ACCESS_NEED.ENROLMENT_ID))
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(ENROLMENT.LEARNER_ID))
                .where(ENROLMENT.COHORT_ID.eq(cohort.value()), ENROLMENT.STATUS.in(SERVES))
                .orderBy(LEARNER_.NAME, ENROLMENT.ID)
                .fetch(found -> new Need(
                        found.value1(), found.value2(), EnrolmentStatus.valueOf(found.value3()), found.value4()));
    }

    /** What nobody can use any more: of people who left, and a month after the end; wrong codes of yesterday, too. */
    @Scheduled(cron = "0 53 3 * * *", zone = "UTC")
    @Transactional
    public void forget() {
        var now = clock.instant();
        var before = LocalDateTime.ofInstant(now.minus(KEPT), UTC);
        db.deleteFrom(ACCESS_NEED)
                .where(notExists(selectOne()
                        .from(ENROLMENT)
                        .join(ROSTER)
                        .on(ROSTER.COHORT_ID.eq(ENROLMENT.COHORT_ID))
                        .where(
                                ENROLMENT.ID.eq(ACCESS_NEED.ENROLMENT_ID),
                                ENROLMENT.STATUS.in(SERVES),
                                ROSTER.ENDS_AT.gt(before))))
                .execute();
        attempts.forgetBefore(now.minus(Duration.ofDays(1)));
    }
}
