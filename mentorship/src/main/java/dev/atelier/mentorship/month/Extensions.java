package dev.atelier.mentorship.month;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static dev.atelier.mentorship.jooq.Tables.MONTH_EXTENSION;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import dev.atelier.learner.LearnerFacts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectForUpdateStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The record of who made which month longer, when and why; nothing of it is ever changed. */
@Component
class Extensions {

    private static final int MOST = 100;

    private final DSLContext db;

    Extensions(DSLContext db) {
        this.db = db;
    }

    record Subject(Month month, LearnerFacts learner) {}

    /** @param admin null if the person is not known here */
    record Past(Instant at, @Nullable String admin, String reason, Instant closed, Instant closes) {}

    Optional<Subject> find(UUID month) {
        return subject(month).fetchOptional(Extensions::subject);
    }

    /** Nobody else makes the month longer meanwhile. */
    Optional<Subject> lock(UUID month) {
        return subject(month).forUpdate().of(MONTH).fetchOptional(Extensions::subject);
    }

    /** The latest first. */
    List<Past> of(UUID month) {
        var admin = field(select(MENTOR.NAME).from(MENTOR).where(MENTOR.ID.eq(MONTH_EXTENSION.ADMIN_ID)))
                .as("admin_name");
        return db.select(MONTH_EXTENSION.asterisk(), admin)
                .from(MONTH_EXTENSION)
                .where(MONTH_EXTENSION.MONTH_ID.eq(month))
                .orderBy(MONTH_EXTENSION.AT.desc(), MONTH_EXTENSION.ID)
                .limit(MOST)
                .fetch(found -> new Past(
                        found.get(MONTH_EXTENSION.AT).toInstant(),
                        found.get(admin),
                        found.get(MONTH_EXTENSION.REASON),
                        found.get(MONTH_EXTENSION.CLOSED_AT).toInstant(),
                        found.get(MONTH_EXTENSION.CLOSES_AT).toInstant()));
    }

    /** What this form has brought about already, if it was sent before. */
    boolean has(UUID form) {
        return db.fetchExists(MONTH_EXTENSION, MONTH_EXTENSION.ID.eq(form));
    }

    void write(ExtendMonth.Wish wish, MonthWindow before, MonthWindow after, Instant now) {
        db.insertInto(MONTH_EXTENSION)
                .set(MONTH_EXTENSION.ID, wish.form())
                .set(MONTH_EXTENSION.MONTH_ID, wish.month())
                .set(MONTH_EXTENSION.ADMIN_ID, wish.admin())
                .set(MONTH_EXTENSION.REASON, wish.reason())
                .set(MONTH_EXTENSION.CLOSED_AT, before.closes().atOffset(UTC))
                .set(MONTH_EXTENSION.CLOSES_AT, after.closes().atOffset(UTC))
                .set(MONTH_EXTENSION.AT, now.atOffset(UTC))
                .execute();
        db.update(MONTH)
                .set(MONTH.CLOSES_AT, after.closes().atOffset(UTC))
                .set(MONTH.WEEK_LEFT_AT, after.weekLeft().atOffset(UTC))
                .set(MONTH.DAY_LEFT_AT, after.dayLeft().atOffset(UTC))
                .where(MONTH.ID.eq(wish.month()))
                .execute();
    }

    private SelectForUpdateStep<Record> subject(UUID month) {
        return db.select(Months.columns())
                .select(PARTICIPANT.NAME, PARTICIPANT.ADDRESS)
                .from(MONTH)
                .join(COHORT)
                .on(COHORT.ID.eq(MONTH.COHORT_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(MONTH.LEARNER_ID))
                .where(MONTH.ID.eq(month));
    }

    private static Subject subject(Record found) {
        var month = Months.month(found);
        return new Subject(
                month, new LearnerFacts(month.learner(), found.get(PARTICIPANT.NAME), found.get(PARTICIPANT.ADDRESS)));
    }
}
