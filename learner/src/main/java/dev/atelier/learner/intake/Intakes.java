package dev.atelier.learner.intake;

import static dev.atelier.learner.jooq.Tables.INTAKE;
import static dev.atelier.learner.jooq.Tables.INTAKE_ROW;

import dev.atelier.event.CohortId;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.enrolment.Fate;
import dev.atelier.learner.enrolment.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps lists and what became of their rows. */
@Component
class Intakes {

    private final DSLContext db;

    Intakes(DSLContext db) {
        this.db = db;
    }

    /** False if it is written down already. */
    boolean add(Intake intake, List<Row> rows) {
        var added = db.insertInto(INTAKE)
                .set(INTAKE.ID, intake.id())
                .set(INTAKE.COHORT_ID, intake.cohort().value())
                .set(INTAKE.BROUGHT_BY, intake.broughtBy())
                .set(INTAKE.BROUGHT_AT, Times.stored(intake.at()))
                .onConflictDoNothing()
                .execute();
        if (added == 0) {
            return false;
        }
        db.batch(rows.stream()
                        .map(row -> db.insertInto(INTAKE_ROW)
                                .set(INTAKE_ROW.INTAKE_ID, intake.id())
                                .set(INTAKE_ROW.LINE, row.line())
                                .set(INTAKE_ROW.NAME, row.name())
                                .set(INTAKE_ROW.ADDRESS, row.address())
                                .set(INTAKE_ROW.OUTCOME, outcome(row))
                                .set(
                                        INTAKE_ROW.WORDS,
                                        row.fate().map(Fate::words).orElse("")))
                        .toList())
                .execute();
        return true;
    }

    Optional<Intake> intake(UUID id) {
        return read(INTAKE.ID.eq(id)).stream().findFirst();
    }

    /** What was brought into a cohort and is still kept, the newest first. */
    List<Intake> of(CohortId cohort) {
        return read(INTAKE.COHORT_ID.eq(cohort.value()));
    }

    /** Waits until nobody else does the rows of this list. */
    Optional<Intake> lock(UUID id) {
        db.selectOne().from(INTAKE).where(INTAKE.ID.eq(id)).forUpdate().execute();
        return intake(id);
    }

    List<Row> rows(UUID intake) {
        return rows(INTAKE_ROW.INTAKE_ID.eq(intake), Integer.MAX_VALUE);
    }

    /** The next rows that nobody has got to. */
    List<Row> ahead(UUID intake, int most) {
        return rows(INTAKE_ROW.INTAKE_ID.eq(intake).and(INTAKE_ROW.OUTCOME.isNull()), most);
    }

    void write(UUID intake, List<Row> done) {
        db.batch(done.stream()
                        .map(row -> db.update(INTAKE_ROW)
                                .set(INTAKE_ROW.OUTCOME, outcome(row))
                                .set(
                                        INTAKE_ROW.WORDS,
                                        row.fate().map(Fate::words).orElse(""))
                                .where(INTAKE_ROW.INTAKE_ID.eq(intake), INTAKE_ROW.LINE.eq(row.line())))
                        .toList())
                .execute();
    }

    void forgetBefore(Instant moment) {
        db.deleteFrom(INTAKE).where(INTAKE.BROUGHT_AT.lt(Times.stored(moment))).execute();
    }

    private List<Intake> read(Condition which) {
        return db.selectFrom(INTAKE)
                .where(which)
                .orderBy(INTAKE.BROUGHT_AT.desc())
                .fetch(found -> new Intake(
                        found.getId(),
                        new CohortId(found.getCohortId()),
                        found.getBroughtBy(),
                        found.getBroughtAt().toInstant()));
    }

    private List<Row> rows(Condition which, int most) {
        return db.selectFrom(INTAKE_ROW)
                .where(which)
                .orderBy(INTAKE_ROW.LINE)
                .limit(most)
                .fetch(Intakes::row);
    }

    private static Row row(Record found) {
        return new Row(
                found.get(INTAKE_ROW.LINE),
                found.get(INTAKE_ROW.NAME),
                found.get(INTAKE_ROW.ADDRESS),
                Optional.ofNullable(found.get(INTAKE_ROW.OUTCOME))
                        .map(outcome -> new Fate(Outcome.valueOf(outcome), found.get(INTAKE_ROW.WORDS))));
    }

    private static @Nullable String outcome(Row row) {
        return row.fate().map(fate -> fate.outcome().name()).orElse(null);
    }
}
