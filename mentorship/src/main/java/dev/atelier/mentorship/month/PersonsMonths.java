package dev.atelier.mentorship.month;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static dev.atelier.mentorship.jooq.Tables.MONTH_EXTENSION;
import static dev.atelier.mentorship.jooq.Tables.MONTH_NOTICE;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Somebody's months of mentorship, and why one was extended. */
@Component
@Order(35)
class PersonsMonths implements PersonalData {

    private static final String GONE = "Erased.";

    private final DSLContext db;
    private final InstantSource clock;

    PersonsMonths(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Mentorship";
    }

    @Override
    public String about() {
        return "Your months of mentorship: from when to when, with whom, and why one was made longer. Kept as long as"
                + " the cohort is.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "months.json",
                db.select(
                                COHORT.TITLE.as("workshop"),
                                MENTOR.NAME.as("mentor"),
                                MONTH.OPENS_AT.as("opened"),
                                MONTH.CLOSES_AT.as("closes"))
                        .from(MONTH)
                        .join(COHORT)
                        .on(COHORT.ID.eq(MONTH.COHORT_ID))
                        .leftJoin(MENTOR)
                        .on(MENTOR.ID.eq(MONTH.MENTOR_ID))
                        .where(MONTH.LEARNER_ID.eq(person.id()))
                        .orderBy(MONTH.OPENS_AT));
        archive.list(
                "extensions.json",
                db.select(
                                MONTH_EXTENSION.REASON,
                                MONTH_EXTENSION.CLOSED_AT.as("would have closed"),
                                MONTH_EXTENSION.CLOSES_AT.as("closes"),
                                MONTH_EXTENSION.AT.as("when"))
                        .from(MONTH_EXTENSION)
                        .join(MONTH)
                        .on(MONTH.ID.eq(MONTH_EXTENSION.MONTH_ID))
                        .where(MONTH.LEARNER_ID.eq(person.id()))
                        .orderBy(MONTH_EXTENSION.AT));
    }

    /** Counts as told that it ends: nobody is there to be told. */
    @Override
    public Outcome erase(Person person) {
        db.execute("set local atelier.erasing = on");
        for (var notice : new String[] {"WEEK_LEFT", "DAY_LEFT"}) {
            db.insertInto(
                            MONTH_NOTICE,
                            MONTH_NOTICE.MONTH_ID,
                            MONTH_NOTICE.NOTICE,
                            MONTH_NOTICE.AT,
                            MONTH_NOTICE.CLOSES_AT)
                    .select(select(
                                    MONTH.ID,
                                    val(notice),
                                    val(clock.instant().atOffset(ZoneOffset.UTC)),
                                    MONTH.CLOSES_AT)
                            .from(MONTH)
                            .where(MONTH.LEARNER_ID.eq(person.id())))
                    .onConflictDoNothing()
                    .execute();
        }
        return new Outcome.Erased(db.update(MONTH_EXTENSION)
                .set(MONTH_EXTENSION.REASON, GONE)
                .where(MONTH_EXTENSION.REASON.ne(GONE))
                .and(MONTH_EXTENSION.MONTH_ID.in(select(MONTH.ID).from(MONTH).where(MONTH.LEARNER_ID.eq(person.id()))))
                .execute());
    }
}
