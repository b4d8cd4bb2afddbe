package dev.atelier.learner.world;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static dev.atelier.learner.jooq.Tables.ROSTER;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.event.WorkshopId;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.door.Seat;
import dev.atelier.testing.MovableClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/** Makes people and cohorts. Every cohort meets on 5 August 2023, 9:30 to 17:30 in Bengaluru. */
public class World {

    public static final Instant EVENING_BEFORE = Instant.parse("2023-08-04T15:00:00Z");
    public static final Instant MORNING = Instant.parse("2023-08-05T04:30:00Z");
    public static final Instant DAY_AFTER = Instant.parse("2023-08-06T06:00:00Z");

    private static final LocalDateTime STARTS = LocalDateTime.parse("2023-08-05T09:30");
    private static final LocalDateTime ENDS = LocalDateTime.parse("2023-08-05T17:30");
    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    private final DSLContext db;
    private final KnownCohorts cohorts;
    private final LearnerDoor door;
    private final MovableClock clock;

    World(DSLContext db, KnownCohorts cohorts, LearnerDoor door, MovableClock clock) {
        this.db = db;
        this.cohorts = cohorts;
        this.door = door;
        this.clock = clock;
    }

    /** A cohort on the morning of its day, with Ravi as its only instructor. */
    public CohortFacts cohort() {
        clock.moveTo(MORNING);
        var cohort = new CohortFacts(
                new CohortId(UUID.randomUUID()),
                1,
                new WorkshopId(UUID.randomUUID()),
                "Mastering Stable Diffusion",
                CohortStatus.RUNNING,
                STARTS,
                ENDS,
                ZONE,
                "La Marvella, Bengaluru",
                null,
                60,
                List.of(new StaffMember(new InstructorId(UUID.randomUUID()), "Ravi", StaffRole.LEAD)));
        cohorts.know(cohort);
        db.insertInto(ROSTER)
                .set(ROSTER.COHORT_ID, cohort.id().value())
                .set(ROSTER.REVISION, cohort.revision())
                .set(ROSTER.WORKSHOP_ID, cohort.workshop().value())
                .set(ROSTER.TITLE, cohort.title())
                .set(ROSTER.STATUS, cohort.status().name())
                .set(ROSTER.STARTS_AT, STARTS)
                .set(ROSTER.ENDS_AT, ENDS)
                .set(ROSTER.ZONE, ZONE.getId())
                .set(ROSTER.PLACE, cohort.place())
                .set(ROSTER.CAPACITY, cohort.capacity())
                .execute();
        return cohort;
    }

    /** Someone with a seat. */
    public Seat seat(CohortFacts cohort, String name) {
        var learner = learner(name);
        enrol(cohort, learner, "ENROLLED");
        return seat(cohort, learner);
    }

    public Seat seat(CohortFacts cohort, LearnerId learner) {
        return door.seat(learner::toString, cohort.id().value());
    }

    /** Someone without a seat. */
    public LearnerId learner(String name) {
        var id = UUID.randomUUID();
        db.insertInto(LEARNER_, LEARNER_.ID, LEARNER_.NAME, LEARNER_.ADDRESS)
                .values(id, name, id + "@example.org")
                .execute();
        return new LearnerId(id);
    }

    public void enrol(CohortFacts cohort, LearnerId learner, String status) {
        db.insertInto(ENROLMENT, ENROLMENT.COHORT_ID, ENROLMENT.LEARNER_ID, ENROLMENT.STATUS, ENROLMENT.CREATED_AT)
                .values(cohort.id().value(), learner.value(), status, MORNING.atOffset(ZoneOffset.UTC))
                .execute();
    }

    public void complete(EnrolmentId enrolment) {
        db.update(ENROLMENT)
                .set(ENROLMENT.STATUS, "COMPLETED")
                .where(ENROLMENT.ID.eq(enrolment.value()))
                .execute();
    }

    /** Gives the seat back. */
    public void end(EnrolmentId enrolment) {
        db.update(ENROLMENT)
                .set(ENROLMENT.STATUS, "WITHDRAWN")
                .where(ENROLMENT.ID.eq(enrolment.value()))
                .execute();
    }

    public void rename(LearnerId learner, String name) {
        db.update(LEARNER_)
                .set(LEARNER_.NAME, name)
                .where(LEARNER_.ID.eq(learner.value()))
                .execute();
    }
}
