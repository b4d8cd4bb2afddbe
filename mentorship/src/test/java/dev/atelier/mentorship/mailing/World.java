package dev.atelier.mentorship.mailing;

import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import dev.atelier.event.CohortChanged.CohortCompleted;
import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.event.WorkshopId;
import dev.atelier.learner.EnrolmentChanged.EnrolmentCompleted;
import dev.atelier.learner.EnrolmentFacts;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.Mentors;
import dev.atelier.mentorship.month.Mailboxes;
import dev.atelier.testing.MovableClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes cohorts and people for a test; each its own, so that tests do not meet. */
@TestComponent
public class World {

    public static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    private final Upstream upstream;
    private final Mentors mentors;
    private final Mailboxes mailboxes;
    private final DSLContext db;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final MovableClock clock;

    World(
            Upstream upstream,
            Mentors mentors,
            Mailboxes mailboxes,
            DSLContext db,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            MovableClock clock) {
        this.upstream = upstream;
        this.mentors = mentors;
        this.mailboxes = mailboxes;
        this.db = db;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A cohort whose day is over, taught by these people; the first one leads. */
    public Run run(String... names) {
        var teachers = new ArrayList<Run.Teacher>();
        var staff = new ArrayList<StaffMember>();
        for (var name : names) {
            var teacher = teacher(name);
            teachers.add(teacher);
            staff.add(new StaffMember(teacher.id(), name, staff.isEmpty() ? StaffRole.LEAD : StaffRole.INSTRUCTOR));
        }
        var cohort = new CohortFacts(
                new CohortId(UUID.randomUUID()),
                7,
                new WorkshopId(UUID.randomUUID()),
                "Mastering Stable Diffusion",
                CohortStatus.COMPLETED,
                LocalDateTime.parse("2023-08-05T09:30"),
                LocalDateTime.parse("2023-08-05T17:30"),
                ZONE,
                "La Marvella, Bengaluru",
                null,
                60,
                staff);
        upstream.know(cohort);
        publish(new CohortCompleted(cohort));
        await().atMost(20, SECONDS)
                .until(() -> db.fetchCount(
                                COHORT_STAFF,
                                COHORT_STAFF.COHORT_ID.eq(cohort.id().value()))
                        == names.length);
        return new Run(cohort, List.copyOf(teachers));
    }

    public Run.Teacher teacher(String name) {
        var id = new InstructorId(UUID.randomUUID());
        var address = name.toLowerCase(Locale.ROOT) + "-" + id + "@staff.example";
        mentors.know(id, name, address);
        return new Run.Teacher(id, name, address);
    }

    public void retires(UUID teacher) {
        mentors.retire(new InstructorId(teacher));
    }

    /** The learner has completed the cohort at this moment; returns when their month has been opened. */
    public LearnerFacts completes(Run run, String name) {
        var learner = Run.learner(name);
        upstream.know(learner);
        publish(completion(run, learner, clock.instant()));
        awaitMonth(learner);
        return learner;
    }

    public EnrolmentCompleted completion(Run run, LearnerFacts learner, Instant at) {
        upstream.know(learner);
        return new EnrolmentCompleted(
                new EnrolmentFacts(new EnrolmentId(UUID.randomUUID()), learner, run.id(), EnrolmentStatus.COMPLETED),
                at);
    }

    public void awaitMonth(LearnerFacts learner) {
        await().atMost(20, SECONDS)
                .until(() -> db.fetchExists(
                                MONTH, MONTH.LEARNER_ID.eq(learner.id().value()))
                        && db.fetchExists(
                                PARTICIPANT, PARTICIPANT.ID.eq(learner.id().value())));
    }

    /** Where the learners of this cohort ask. */
    public String mailbox(Run run) {
        return mailboxes.of(run.id()).orElseThrow();
    }

    public void publish(Object event) {
        transactions.executeWithoutResult(status -> events.publishEvent(event));
    }
}
