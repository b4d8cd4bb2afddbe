package dev.atelier.learner.enrolment;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.ENROLMENT_HISTORY;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.WorkshopId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.Learners;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;

/** Makes cohorts and people for tests, and looks at what became of them. */
@TestComponent
public class Venue {

    static final LocalDateTime MORNING = LocalDateTime.parse("2023-08-05T09:30");
    static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    private final FollowCohort following;
    private final Learners learners;
    private final DSLContext db;
    private final MovableClock clock;
    private final SentMails mails;

    Venue(FollowCohort following, Learners learners, DSLContext db, MovableClock clock, SentMails mails) {
        this.following = following;
        this.learners = learners;
        this.db = db;
        this.clock = clock;
        this.mails = mails;
    }

    /** An open cohort on 5 August 2023 in India; the clock is set to noon there, five weeks before. */
    public CohortFacts open(int capacity) {
        clock.moveTo(
                MORNING.minusWeeks(5).withHour(12).withMinute(0).atZone(INDIA).toInstant());
        var facts = facts(new CohortId(UUID.randomUUID()), 1, CohortStatus.OPEN, capacity);
        following.follow(facts, "");
        return facts;
    }

    public CohortFacts change(CohortFacts facts, CohortStatus status, int capacity) {
        var changed = facts(facts.id(), facts.revision() + 1, status, capacity);
        following.follow(changed, "");
        return changed;
    }

    static CohortFacts facts(CohortId id, long revision, CohortStatus status, int capacity) {
        return new CohortFacts(
                id,
                revision,
                new WorkshopId(new UUID(0, 7)),
                "Mastering Stable Diffusion",
                status,
                MORNING,
                MORNING.withHour(18).withMinute(0),
                INDIA,
                "Bengaluru",
                null,
                capacity,
                List.of());
    }

    /** The same cohort, meeting online by this link from now on. */
    public CohortFacts online(CohortFacts facts, String link) {
        var online = new CohortFacts(
                facts.id(),
                facts.revision() + 1,
                facts.workshop(),
                facts.title(),
                facts.status(),
                facts.startsAt(),
                facts.endsAt(),
                facts.zone(),
                "Online",
                link,
                facts.capacity(),
                facts.staff());
        following.follow(online, "");
        return online;
    }

    public LearnerId person(String name) {
        var id = new LearnerId(UUID.randomUUID());
        learners.know(new LearnerFacts(id, name, name.toLowerCase(java.util.Locale.ROOT) + "@example.org"));
        return id;
    }

    List<LearnerId> people(int count) {
        return java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(number -> person("Person" + number))
                .toList();
    }

    public int count(CohortFacts cohort, EnrolmentStatus... statuses) {
        return db.fetchCount(
                ENROLMENT,
                ENROLMENT.COHORT_ID.eq(cohort.id().value()),
                ENROLMENT.STATUS.in(
                        java.util.Arrays.stream(statuses).map(Enum::name).toList()));
    }

    /** What became of this person in this cohort, attempt by attempt. */
    public List<String> fate(CohortFacts cohort, LearnerId learner) {
        return db.select(ENROLMENT.STATUS)
                .from(ENROLMENT)
                .where(ENROLMENT.COHORT_ID.eq(cohort.id().value()), ENROLMENT.LEARNER_ID.eq(learner.value()))
                .orderBy(ENROLMENT.WAITING_NUMBER)
                .fetch(ENROLMENT.STATUS);
    }

    /** Every change of this person in this cohort: {@code from>to}. */
    List<String> history(CohortFacts cohort, LearnerId learner) {
        return db.select(ENROLMENT_HISTORY.FROM_STATUS, ENROLMENT_HISTORY.TO_STATUS)
                .from(ENROLMENT_HISTORY)
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(ENROLMENT_HISTORY.ENROLMENT_ID))
                .where(ENROLMENT.COHORT_ID.eq(cohort.id().value()), ENROLMENT.LEARNER_ID.eq(learner.value()))
                .orderBy(ENROLMENT_HISTORY.ID)
                .fetch(row -> (row.value1() == null ? "" : row.value1()) + ">" + row.value2());
    }

    /** The mails about this cohort; the sweep may have sent others about what earlier tests left behind. */
    public List<MimeMessage> mails(CohortFacts cohort) {
        return mails.all().stream()
                .filter(mail -> text(mail).contains(cohort.id().toString()))
                .toList();
    }

    static String text(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (MessagingException | IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
