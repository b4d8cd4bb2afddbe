package dev.atelier.mentorship.month;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.lower;

import dev.atelier.event.CohortId;
import dev.atelier.event.InstructorId;
import dev.atelier.learner.LearnerId;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.springframework.stereotype.Component;

/** Reads months; each call is one statement. */
@Component
public class Months {

    private static final int MOST = 200;

    private final DSLContext db;

    Months(DSLContext db) {
        this.db = db;
    }

    public Optional<Month> month(UUID id) {
        return select(MONTH.ID.eq(id)).fetchOptional(Months::month);
    }

    /** The latest to end first. */
    public List<Month> of(LearnerId learner) {
        return select(MONTH.LEARNER_ID.eq(learner.value())).fetch(Months::month);
    }

    public Optional<Month> of(LearnerId learner, CohortId cohort) {
        return select(MONTH.LEARNER_ID.eq(learner.value()).and(MONTH.COHORT_ID.eq(cohort.value())))
                .fetchOptional(Months::month);
    }

    /** The months of whoever has this verified address, the latest to end first. */
    public List<Month> ofAddress(String address) {
        var owner = db.select(PARTICIPANT.ID)
                .from(PARTICIPANT)
                .where(lower(PARTICIPANT.ADDRESS).eq(address.toLowerCase(Locale.ROOT)));
        return select(MONTH.LEARNER_ID.in(owner)).fetch(Months::month);
    }

    private ResultQuery<?> select(Condition which) {
        return db.select(columns())
                .from(MONTH)
                .join(COHORT)
                .on(COHORT.ID.eq(MONTH.COHORT_ID))
                .where(which)
                .orderBy(MONTH.CLOSES_AT.desc(), MONTH.ID)
                .limit(MOST);
    }

    /** What a statement selects that wants to read a month, from MONTH joined with COHORT. */
    public static List<Field<?>> columns() {
        return List.of(
                MONTH.ID,
                MONTH.COHORT_ID,
                MONTH.LEARNER_ID,
                MONTH.MENTOR_ID,
                MONTH.OPENS_AT,
                MONTH.CLOSES_AT,
                COHORT.TITLE,
                COHORT.ZONE);
    }

    public static Month month(Record found) {
        var mentor = found.get(MONTH.MENTOR_ID);
        return new Month(
                found.get(MONTH.ID),
                new CohortId(found.get(MONTH.COHORT_ID)),
                new LearnerId(found.get(MONTH.LEARNER_ID)),
                found.get(COHORT.TITLE),
                mentor == null ? null : new InstructorId(mentor),
                new MonthWindow(
                        found.get(MONTH.OPENS_AT).toInstant(),
                        found.get(MONTH.CLOSES_AT).toInstant(),
                        ZoneId.of(found.get(COHORT.ZONE))));
    }
}
