package dev.atelier.mentorship.month;

import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.mailing.Mail;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MailingTest
class MonthTest {

    @Autowired
    World world;

    @Autowired
    OpenMonth opening;

    @Autowired
    NoticeSweep sweep;

    @Autowired
    SentMails sent;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext db;

    Instant before = Instant.EPOCH;

    @BeforeEach
    void whenTheDayIsOver() {
        before = clock.instant();
        clock.moveTo(Instant.parse("2023-08-05T12:00:00Z"));
    }

    @AfterEach
    void asItWas() {
        clock.moveTo(before);
    }

    @Test
    void whoCompletesHasAMonthAndIsToldHowToAsk() {
        var run = world.run("Ravi");
        var meera = world.completes(run, "Meera");
        var mails = Mail.to(sent, meera.address());
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().text())
                .contains("the end of Tuesday 5 September 2023", "(Asia/Kolkata)", world.mailbox(run), "/my/mentor");
        assertThat(mails.getFirst().replyTo()).isEqualTo(world.mailbox(run)).matches("mentor\\+[a-z2-7]{32}@localhost");
        assertThat(mails.getFirst().header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(month(meera).getMentorId()).isEqualTo(run.lead().id().value());
    }

    @Test
    void theSameNewsTwiceOpensOneMonth() {
        var run = world.run("Ravi");
        var meera = world.completes(run, "Meera");
        opening.open(run.cohort(), meera, clock.instant());
        opening.open(run.cohort(), meera, clock.instant().plusSeconds(60));
        assertThat(Mail.to(sent, meera.address())).hasSize(1);
        assertThat(month(meera).getOpensAt().toInstant()).isEqualTo(clock.instant());
    }

    @Test
    void learnersAreSpreadEvenlyOverThoseWhoTeach() throws Exception {
        var run = world.run("Ravi", "Anil", "Zoya");
        var threads = new ArrayList<Thread>();
        for (var number = 0; number < 12; number++) {
            var learner = Run.learner("Learner" + number);
            threads.add(Thread.ofVirtual().start(() -> opening.open(run.cohort(), learner, clock.instant())));
        }
        for (var thread : threads) {
            thread.join();
        }
        var loads = db.select(MONTH.MENTOR_ID, org.jooq.impl.DSL.count())
                .from(MONTH)
                .where(MONTH.COHORT_ID.eq(run.id().value()))
                .groupBy(MONTH.MENTOR_ID)
                .fetchMap(MONTH.MENTOR_ID, org.jooq.impl.DSL.count());
        assertThat(loads).hasSize(3).containsValues(4, 4, 4);
    }

    @Test
    void whoeverLeadsIsAskedFirst() {
        var run = world.run("Ravi", "Anil");
        assertThat(month(world.completes(run, "Meera")).getMentorId())
                .isEqualTo(run.lead().id().value());
    }

    @Test
    void aWeekAndADayBeforeTheEndTheLearnerIsToldOnce() {
        var run = world.run("Ravi");
        var meera = world.completes(run, "Meera");
        clock.moveTo(Instant.parse("2023-08-29T03:29:00Z"));
        sweep.sweep();
        assertThat(Mail.to(sent, meera.address())).hasSize(1);

        clock.moveTo(Instant.parse("2023-08-29T03:30:00Z"));
        sweep.sweep();
        sweep.sweep();
        assertThat(Mail.to(sent, meera.address())).hasSize(2);
        assertThat(Mail.lastTo(sent, meera.address()).text()).contains("7 days left");

        clock.moveTo(Instant.parse("2023-09-04T03:30:00Z"));
        sweep.sweep();
        sweep.sweep();
        assertThat(Mail.to(sent, meera.address())).hasSize(3);
        assertThat(Mail.lastTo(sent, meera.address()).text()).contains("1 day left");

        clock.moveTo(Instant.parse("2023-09-06T03:30:00Z"));
        sweep.sweep();
        assertThat(Mail.to(sent, meera.address())).hasSize(3);
    }

    @Test
    void whoeverSweptTooLateSaysOnlyTheLastThing() {
        var run = world.run("Ravi");
        var meera = world.completes(run, "Meera");
        clock.moveTo(Instant.parse("2023-09-04T10:00:00Z"));
        sweep.sweep();
        sweep.sweep();
        assertThat(Mail.to(sent, meera.address())).hasSize(2);
        assertThat(Mail.lastTo(sent, meera.address()).subject()).startsWith("Until tomorrow");
    }

    @Test
    void manyInstancesSweepAtOnceAndTellOnce() throws Exception {
        var run = world.run("Ravi");
        var meera = world.completes(run, "Meera");
        clock.moveTo(Instant.parse("2023-08-29T03:30:00Z"));
        var threads = new ArrayList<Thread>();
        for (var instance = 0; instance < 6; instance++) {
            threads.add(Thread.ofVirtual().start(sweep::sweep));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(Mail.to(sent, meera.address())).hasSize(2);
    }

    private dev.atelier.mentorship.jooq.tables.records.MonthRecord month(LearnerFacts learner) {
        UUID id = learner.id().value();
        return db.fetchSingle(MONTH, MONTH.LEARNER_ID.eq(id));
    }
}
