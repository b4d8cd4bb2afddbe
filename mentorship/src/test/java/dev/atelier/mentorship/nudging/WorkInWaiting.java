package dev.atelier.mentorship.nudging;

import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static dev.atelier.mentorship.jooq.Tables.UNFINISHED;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.mailing.Mail;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.World;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Work that somebody waits for. */
abstract class WorkInWaiting {

    /** Monday noon in Bengaluru. */
    static final Instant MONDAY = Instant.parse("2030-08-05T06:30:00Z");

    @Autowired
    World world;

    @Autowired
    Handing handing;

    @Autowired
    NudgeSweep sweep;

    @Autowired
    SentMails sent;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext db;

    Instant before = Instant.EPOCH;
    String name = "";
    String reviewer = "";
    UUID ravi;
    UUID meera;
    UUID month;
    CohortId cohort;

    @BeforeEach
    void aLearnerInTheirMonth() {
        before = clock.instant();
        clock.moveTo(MONDAY);
        name = "meera" + UUID.randomUUID();
        reviewer = "ravi" + UUID.randomUUID();
        ravi = world.mentor(reviewer);
        cohort = world.cohort(ravi);
        meera = world.learner(name, cohort);
        month = month("2030-09-06T00:00+05:30");
    }

    @AfterEach
    void asItWas() {
        db.deleteFrom(UNFINISHED).execute();
        clock.moveTo(before);
    }

    UUID month(String closes) {
        var id = UUID.randomUUID();
        db.insertInto(MONTH)
                .set(MONTH.ID, id)
                .set(MONTH.COHORT_ID, cohort.value())
                .set(MONTH.LEARNER_ID, meera)
                .set(MONTH.OPENS_AT, OffsetDateTime.parse("2030-08-05T00:00+05:30"))
                .set(MONTH.WEEK_LEFT_AT, OffsetDateTime.parse("2030-08-29T09:00+05:30"))
                .set(MONTH.DAY_LEFT_AT, OffsetDateTime.parse("2030-09-04T09:00+05:30"))
                .set(MONTH.CLOSES_AT, OffsetDateTime.parse(closes))
                .execute();
        return id;
    }

    void at(String moment) {
        clock.moveTo(Instant.parse(moment));
        sweep.sweep();
    }

    List<Mail> to(String whom, String subject) {
        return Mail.to(sent, whom + "@example.org").stream()
                .filter(mail -> mail.subject().equals(subject))
                .toList();
    }
}
