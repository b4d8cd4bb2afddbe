package dev.atelier.mentorship.showcase;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT_TAKEDOWN;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.mentorship.page.Moment;
import dev.atelier.mentorship.page.MyShowcasePage;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What one learner shows, could show, and may no longer show. Nobody has more than some dozens of works. */
@Component
class MyShowcase {

    private static final int MOST = 200;

    private final DSLContext db;

    MyShowcase(DSLContext db) {
        this.db = db;
    }

    MyShowcasePage of(UUID learner) {
        return new MyShowcasePage(shown(learner), takenDown(learner), couldBe(learner));
    }

    private List<MyShowcasePage.Shown> shown(UUID learner) {
        return db.select(
                        EXHIBIT.ID,
                        EXHIBIT.WORK_ID,
                        EXHIBIT.TITLE,
                        COHORT.TITLE,
                        EXHIBIT.REACH,
                        EXHIBIT.NAMING,
                        EXHIBIT.PARAMETERS,
                        EXHIBIT.SHOWN_AT,
                        COHORT.ZONE,
                        PARTICIPANT.NAME)
                .from(EXHIBIT)
                .join(COHORT)
                .on(COHORT.ID.eq(EXHIBIT.COHORT_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(EXHIBIT.LEARNER_ID))
                .where(EXHIBIT.LEARNER_ID.eq(learner))
                .orderBy(EXHIBIT.SHOWN_AT.desc(), EXHIBIT.ID.desc())
                .limit(MOST)
                .fetch(row -> new MyShowcasePage.Shown(
                        "/showcase/" + row.value1(),
                        "/my/work/" + row.value2() + "/showing",
                        "/showcase/" + row.value1() + "/images/1/tile",
                        row.value3(),
                        row.value4(),
                        Reach.valueOf(row.value5()).words(),
                        Naming.valueOf(row.value6()).of(row.value10()),
                        row.value7(),
                        Moment.of(row.value8().toInstant(), ZoneId.of(row.value9()))));
    }

    private List<MyShowcasePage.TakenDown> takenDown(UUID learner) {
        return db.select(
                        EXHIBIT_TAKEDOWN.WORK_ID,
                        EXHIBIT_TAKEDOWN.TITLE,
                        EXHIBIT_TAKEDOWN.REASON,
                        EXHIBIT_TAKEDOWN.TAKEN_AT,
                        EXHIBIT_TAKEDOWN.ALLOWED_AT.isNotNull(),
                        COHORT.ZONE)
                .from(EXHIBIT_TAKEDOWN)
                .join(COHORT)
                .on(COHORT.ID.eq(EXHIBIT_TAKEDOWN.COHORT_ID))
                .where(EXHIBIT_TAKEDOWN.LEARNER_ID.eq(learner))
                .orderBy(EXHIBIT_TAKEDOWN.TAKEN_AT.desc(), EXHIBIT_TAKEDOWN.ID.desc())
                .limit(MOST)
                .fetch(row -> new MyShowcasePage.TakenDown(
                        "/my/work/" + row.value1(),
                        row.value2(),
                        row.value3(),
                        Moment.of(row.value4().toInstant(), ZoneId.of(row.value6())),
                        row.value5()));
    }

    private List<MyShowcasePage.Candidate> couldBe(UUID learner) {
        return db.select(WORK.ID, WORK.TITLE, COHORT.TITLE)
                .from(WORK)
                .join(COHORT)
                .on(COHORT.ID.eq(WORK.COHORT_ID))
                .where(WORK.LEARNER_ID.eq(learner))
                .and(exists(
                        selectOne().from(ROUND).where(ROUND.WORK_ID.eq(WORK.ID)).and(ROUND.STATE.eq("ACCEPTED"))))
                .and(notExists(selectOne().from(EXHIBIT).where(EXHIBIT.WORK_ID.eq(WORK.ID))))
                .and(notExists(selectOne()
                        .from(EXHIBIT_TAKEDOWN)
                        .where(EXHIBIT_TAKEDOWN.WORK_ID.eq(WORK.ID))
                        .and(EXHIBIT_TAKEDOWN.ALLOWED_AT.isNull())))
                .and(Onlooker.holdsSeat(learner, WORK.COHORT_ID))
                .orderBy(WORK.CREATED_AT.desc(), WORK.ID)
                .limit(MOST)
                .fetch(row -> new MyShowcasePage.Candidate(
                        "/my/work/" + row.value1() + "/showing", row.value2(), row.value3()));
    }
}
