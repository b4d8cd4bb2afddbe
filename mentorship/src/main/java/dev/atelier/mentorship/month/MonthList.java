package dev.atelier.mentorship.month;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static java.time.ZoneOffset.UTC;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.mentorship.page.ThreadPage.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All months with those who could mentor them, the latest to end first. */
@Component
class MonthList {

    private final DSLContext db;

    MonthList(DSLContext db) {
        this.db = db;
    }

    record Line(Month month, String learner, List<Person> staff) {}

    /** Where a page ended. */
    record Mark(Instant closes, UUID id) {}

    List<Line> after(@Nullable Mark mark, int most) {
        var staff = staff();
        return db.select(Months.columns())
                .select(PARTICIPANT.NAME, staff)
                .from(MONTH)
                .join(COHORT)
                .on(COHORT.ID.eq(MONTH.COHORT_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(MONTH.LEARNER_ID))
                .where(
                        mark == null
                                ? noCondition()
                                : row(MONTH.CLOSES_AT, MONTH.ID)
                                        .lt(mark.closes().atOffset(UTC), mark.id()))
                .orderBy(MONTH.CLOSES_AT.desc(), MONTH.ID.desc())
                .limit(most)
                .fetch(found -> new Line(Months.month(found), found.get(PARTICIPANT.NAME), found.get(staff)));
    }

    /** False if that person does not teach the cohort. */
    @Transactional
    public boolean assign(UUID month, UUID mentor) {
        return db.update(MONTH)
                        .set(MONTH.MENTOR_ID, mentor)
                        .where(MONTH.ID.eq(month))
                        .and(exists(selectOne()
                                .from(COHORT_STAFF)
                                .join(MENTOR)
                                .on(MENTOR.ID.eq(COHORT_STAFF.MENTOR_ID))
                                .where(COHORT_STAFF.COHORT_ID.eq(MONTH.COHORT_ID))
                                .and(MENTOR.ID.eq(mentor))
                                .and(MENTOR.TEACHES)))
                        .execute()
                == 1;
    }

    private static Field<List<Person>> staff() {
        return multiset(select(MENTOR.ID.cast(String.class), MENTOR.NAME)
                        .from(COHORT_STAFF)
                        .join(MENTOR)
                        .on(MENTOR.ID.eq(COHORT_STAFF.MENTOR_ID))
                        .where(COHORT_STAFF.COHORT_ID.eq(MONTH.COHORT_ID))
                        .and(MENTOR.TEACHES)
                        .orderBy(MENTOR.NAME, MENTOR.ID))
                .as("staff")
                .convertFrom(rows -> rows.map(mapping(Person::new)));
    }
}
