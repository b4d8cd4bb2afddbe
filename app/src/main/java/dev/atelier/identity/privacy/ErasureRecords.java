package dev.atelier.identity.privacy;

import static dev.atelier.identity.jooq.Tables.ACCOUNT;
import static dev.atelier.identity.jooq.Tables.ERASURE;
import static dev.atelier.identity.jooq.Tables.ERASURE_STEP;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.PersonalData;
import dev.atelier.identity.page.ErasuresPage.Row;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who asked for which erasure, and what became of it. */
@Component
class ErasureRecords {

    private static final int MOST = 100;

    private final DSLContext db;

    ErasureRecords(DSLContext db) {
        this.db = db;
    }

    /** The latest first. */
    List<Row> latest() {
        var asker = ACCOUNT.as("asker");
        var person = ACCOUNT.as("person");
        var steps = multiset(select(ERASURE_STEP.PART, ERASURE_STEP.ROWS_CHANGED)
                .from(ERASURE_STEP)
                .where(ERASURE_STEP.ERASURE_ID.eq(ERASURE.ID))
                .orderBy(ERASURE_STEP.AT, ERASURE_STEP.PART));
        return db.select(
                        ERASURE.PERSON_ID,
                        ERASURE.ASKED_BY,
                        ERASURE.ASKED_AT,
                        ERASURE.DUE_AT,
                        ERASURE.CALLED_OFF_AT,
                        ERASURE.BEGAN_AT,
                        ERASURE.FINISHED_AT,
                        asker.NAME,
                        person.NAME,
                        steps)
                .from(ERASURE)
                .leftJoin(asker)
                .on(asker.ID.eq(ERASURE.ASKED_BY))
                .leftJoin(person)
                .on(person.ID.eq(ERASURE.PERSON_ID))
                .orderBy(ERASURE.ASKED_AT.desc(), ERASURE.ID.desc())
                .limit(MOST)
                .fetch(row -> new Row(
                        row.value9() == null ? PersonalData.NOBODY : row.value9(),
                        row.value9() == null ? null : "/admin/people/" + row.value1() + "/data",
                        PrivacyWords.moment(row.value3().toInstant()),
                        row.value1().equals(row.value2())
                                ? "themselves"
                                : row.value8() == null ? PersonalData.NOBODY : row.value8(),
                        state(row.value4(), row.value5(), row.value6(), row.value7()),
                        row.value10().stream()
                                .filter(step -> step.value2() > 0)
                                .map(step -> step.value1() + " " + step.value2())
                                .collect(Collectors.joining(", "))));
    }

    private static String state(
            OffsetDateTime due,
            @Nullable OffsetDateTime calledOff,
            @Nullable OffsetDateTime began,
            @Nullable OffsetDateTime finished) {
        if (calledOff != null) {
            return "called off on " + PrivacyWords.moment(calledOff.toInstant());
        }
        if (finished != null) {
            return "done on " + PrivacyWords.moment(finished.toInstant());
        }
        return began == null
                ? "due on " + PrivacyWords.moment(due.toInstant())
                : "under way since " + PrivacyWords.moment(began.toInstant());
    }
}
