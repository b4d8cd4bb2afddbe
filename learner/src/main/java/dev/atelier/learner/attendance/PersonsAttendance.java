package dev.atelier.learner.attendance;

import static dev.atelier.learner.jooq.Tables.ATTENDANCE;
import static dev.atelier.learner.jooq.Tables.EXCUSE;
import static dev.atelier.learner.jooq.Tables.ROSTER;
import static dev.atelier.learner.jooq.Tables.WRONG_CODE;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Words that were written about somebody's attendance. Who was there is counted and stays; why somebody was not goes. */
@Component
@Order(16)
class PersonsAttendance implements PersonalData {

    private final DSLContext db;

    PersonsAttendance(DSLContext db) {
        this.db = db;
    }

    @Override
    public String title() {
        return "Attendance";
    }

    @Override
    public String about() {
        return "What was recorded of your attendance, slot by slot, with the reasons that were given; what you said"
                + " that you would miss; and codes that you mistyped. Kept as long as the cohort is; the codes for a"
                + " day.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "attendance.json",
                db.select(
                                ROSTER.TITLE.as("workshop"),
                                ATTENDANCE.DAY,
                                ATTENDANCE.SLOT_ID.as("slot"),
                                ATTENDANCE.STATUS,
                                ATTENDANCE.LEFT_AT.as("left"),
                                ATTENDANCE.SOURCE.as("said by"),
                                ATTENDANCE.REASON.as("why"),
                                ATTENDANCE.MADE_AT.as("said"),
                                ATTENDANCE.AT.as("when"))
                        .from(ATTENDANCE)
                        .join(ROSTER)
                        .on(ROSTER.COHORT_ID.eq(ATTENDANCE.COHORT_ID))
                        .where(ATTENDANCE.LEARNER_ID.eq(person.id()))
                        .orderBy(ATTENDANCE.ID));
        archive.list(
                "excuses.json",
                db.select(
                                ROSTER.TITLE.as("workshop"),
                                EXCUSE.DAY,
                                EXCUSE.SLOT_ID.as("slot"),
                                EXCUSE.REASON.as("why"),
                                EXCUSE.STATUS,
                                EXCUSE.ANNOUNCED_AT.as("when"))
                        .from(EXCUSE)
                        .join(ROSTER)
                        .on(ROSTER.COHORT_ID.eq(EXCUSE.COHORT_ID))
                        .where(EXCUSE.LEARNER_ID.eq(person.id()))
                        .orderBy(EXCUSE.ANNOUNCED_AT));
        archive.list(
                "wrong-codes.json",
                db.select(ROSTER.TITLE.as("workshop"), WRONG_CODE.AT.as("when"))
                        .from(WRONG_CODE)
                        .join(ROSTER)
                        .on(ROSTER.COHORT_ID.eq(WRONG_CODE.COHORT_ID))
                        .where(WRONG_CODE.LEARNER_ID.eq(person.id()))
                        .orderBy(WRONG_CODE.AT));
    }

    @Override
    public Outcome erase(Person person) {
        // The register is append-only for everybody else.
        db.execute("set local atelier.erasing = on");
        var reasons = db.update(ATTENDANCE)
                .set(ATTENDANCE.REASON, "")
                .where(ATTENDANCE.LEARNER_ID.eq(person.id()))
                .and(ATTENDANCE.REASON.ne(""))
                .execute();
        var excuses =
                db.deleteFrom(EXCUSE).where(EXCUSE.LEARNER_ID.eq(person.id())).execute();
        var codes = db.deleteFrom(WRONG_CODE)
                .where(WRONG_CODE.LEARNER_ID.eq(person.id()))
                .execute();
        return new Outcome.Erased(reasons + excuses + codes);
    }
}
