package dev.atelier.mentorship.people;

import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static dev.atelier.mentorship.jooq.Tables.SEAT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortChanged.CohortReplanned;
import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.event.WorkshopId;
import dev.atelier.learner.EnrolmentChanged.EnrolmentCompleted;
import dev.atelier.learner.EnrolmentChanged.EnrolmentEnded;
import dev.atelier.learner.EnrolmentChanged.LearnerEnrolled;
import dev.atelier.learner.EnrolmentFacts;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerChanged;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.Mentors;
import dev.atelier.mentorship.world.Upstream;
import dev.atelier.mentorship.world.Upstream.KnownCohorts;
import dev.atelier.mentorship.world.Upstream.KnownLearners;
import dev.atelier.testing.ModuleTest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** Copies follow what happens upstream, whatever order the news comes in. */
@ModuleTest
@Import(Upstream.class)
class NewsTest {

    private static final Instant JULY = Instant.parse("2023-07-10T06:00:00Z");

    News news;

    @Autowired
    Mentors mentors;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    KnownCohorts cohorts;

    @Autowired
    KnownLearners learners;

    @Autowired
    DSLContext db;

    /** Without the proxy, so that nothing happens later or elsewhere. */
    @BeforeEach
    void hearAtOnce(@Autowired News listener) {
        news = AopTestUtils.getTargetObject(listener);
    }

    @Test
    void aSeatIsKnownTogetherWithItsLearnerAndCohort() {
        var cohort = cohort(1);
        var enrolment = enrolment(cohort, "Meera");
        cohorts.put(cohort);

        news.on(new LearnerEnrolled(enrolment, JULY));
        news.on(new LearnerEnrolled(enrolment, JULY));

        assertThat(seat(enrolment)).contains("ENROLLED");
        assertThat(name(enrolment.learner())).contains("Meera");
    }

    @Test
    void theNewestFactAboutASeatHoldsInWhateverOrderTheyCome() {
        var enrolment = enrolment(cohort(1), "Meera");

        news.on(new EnrolmentEnded(enrolment, JULY.plusSeconds(60)));
        news.on(new LearnerEnrolled(enrolment, JULY));
        assertThat(seat(enrolment)).contains("ENDED");

        var again = new EnrolmentFacts(
                new EnrolmentId(UUID.randomUUID()), enrolment.learner(), enrolment.cohort(), EnrolmentStatus.ENROLLED);
        news.on(new EnrolmentCompleted(again, JULY.plusSeconds(180)));
        news.on(new LearnerEnrolled(again, JULY.plusSeconds(120)));
        assertThat(seat(again)).contains("COMPLETED");
    }

    @Test
    void aNameIsTheOneThatUpstreamKnowsNow() {
        var enrolment = enrolment(cohort(1), "Meera");
        news.on(new LearnerEnrolled(enrolment, JULY));
        var id = enrolment.learner().id();
        learners.know(new LearnerFacts(id, "Meera Iyer", "iyer@example.org"));

        news.on(new LearnerChanged(new LearnerFacts(id, "An older name", "old@example.org")));

        assertThat(name(enrolment.learner())).contains("Meera Iyer");
    }

    @Test
    void theStaffIsThatOfTheNewestRevision() {
        var ravi = new StaffMember(new InstructorId(UUID.randomUUID()), "Ravi", StaffRole.LEAD);
        var latha = new StaffMember(new InstructorId(UUID.randomUUID()), "Latha", StaffRole.HELPER);
        var first = cohort(1, ravi, latha);
        hear(new CohortReplanned(first));
        hear(new CohortReplanned(revised(first, 3, latha)));
        hear(new CohortReplanned(revised(first, 2, ravi)));

        assertThat(db.select(COHORT_STAFF.MENTOR_ID)
                        .from(COHORT_STAFF)
                        .where(COHORT_STAFF.COHORT_ID.eq(first.id().value()))
                        .fetch(COHORT_STAFF.MENTOR_ID))
                .containsExactly(latha.id().value());
    }

    @Test
    void aMentorKeepsTheNameAfterRetiringAndMayComeBack() {
        var ravi = new InstructorId(UUID.randomUUID());
        mentors.know(ravi, "Ravi", "ravi@example.org");
        mentors.retire(ravi);
        mentors.retire(ravi);
        assertThat(teaches(ravi)).contains(false);

        mentors.know(ravi, "Ravi Menon", "ravi@example.org");
        assertThat(teaches(ravi)).contains(true);
    }

    /** As the proxy would: what others do on news of the staff, they do in the same transaction. */
    private void hear(CohortReplanned change) {
        transactions.executeWithoutResult(transaction -> news.on(change));
    }

    private Optional<String> seat(EnrolmentFacts enrolment) {
        return db.select(SEAT.STATUS)
                .from(SEAT)
                .where(SEAT.COHORT_ID.eq(enrolment.cohort().value()))
                .and(SEAT.LEARNER_ID.eq(enrolment.learner().id().value()))
                .fetchOptional(SEAT.STATUS);
    }

    private Optional<String> name(LearnerFacts learner) {
        return db.select(PARTICIPANT.NAME)
                .from(PARTICIPANT)
                .where(PARTICIPANT.ID.eq(learner.id().value()))
                .fetchOptional(PARTICIPANT.NAME);
    }

    private Optional<Boolean> teaches(InstructorId mentor) {
        return db.select(MENTOR.TEACHES)
                .from(MENTOR)
                .where(MENTOR.ID.eq(mentor.value()))
                .fetchOptional(MENTOR.TEACHES);
    }

    private static EnrolmentFacts enrolment(CohortFacts cohort, String name) {
        var learner = new LearnerFacts(new LearnerId(UUID.randomUUID()), name, name + "@example.org");
        return new EnrolmentFacts(new EnrolmentId(UUID.randomUUID()), learner, cohort.id(), EnrolmentStatus.ENROLLED);
    }

    private static CohortFacts cohort(long revision, StaffMember... staff) {
        return new CohortFacts(
                new CohortId(UUID.randomUUID()),
                revision,
                new WorkshopId(UUID.randomUUID()),
                "Mastering Stable Diffusion",
                CohortStatus.CONFIRMED,
                LocalDateTime.parse("2023-08-05T09:30"),
                LocalDateTime.parse("2023-08-05T17:30"),
                ZoneId.of("Asia/Kolkata"),
                "Bengaluru",
                null,
                60,
                List.of(staff));
    }

    private static CohortFacts revised(CohortFacts first, long revision, StaffMember... staff) {
        return new CohortFacts(
                first.id(),
                revision,
                first.workshop(),
                first.title(),
                first.status(),
                first.startsAt(),
                first.endsAt(),
                first.zone(),
                first.place(),
                first.link(),
                first.capacity(),
                Stream.of(staff).toList());
    }
}
