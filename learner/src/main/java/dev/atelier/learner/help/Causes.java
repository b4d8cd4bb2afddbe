package dev.atelier.learner.help;

import static dev.atelier.learner.jooq.Tables.HELP_CAUSE;
import static dev.atelier.learner.jooq.Tables.HELP_REQUEST;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.CohortId;
import dev.atelier.learner.door.Times;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people are stuck by: named by the staff, and answered once for all who have it. */
@Component
@Transactional
class Causes {

    static final int LONGEST = 60;
    static final int LONGEST_FIX = 1_000;

    private final DSLContext db;
    private final InstantSource clock;

    Causes(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Something that people are stuck by.
     *
     * @param fix what helps; empty while nobody knows
     * @param waiting the names of those who have it and wait or are being helped
     */
    record Cause(UUID id, String words, String fix, List<String> waiting) {}

    /** Says by what somebody is stuck; without words that nobody knows any more. False if they are not any longer. */
    boolean name(CohortId cohort, UUID request, String words, UUID actor) {
        var cause = words.isEmpty() ? null : cause(cohort, words, actor);
        return db.update(HELP_REQUEST)
                        .set(HELP_REQUEST.CAUSE_ID, val(cause, SQLDataType.UUID))
                        .where(HELP_REQUEST.ID.eq(request))
                        .and(HELP_REQUEST.COHORT_ID.eq(cohort.value()))
                        .and(HelpQueue.IS_OPEN)
                        .execute()
                == 1;
    }

    /** Tells all who have it what helps, now and later; a later word takes the place of an earlier one. */
    boolean fix(CohortId cohort, UUID cause, String words, UUID actor) {
        return db.update(HELP_CAUSE)
                        .set(HELP_CAUSE.FIX, words)
                        .set(HELP_CAUSE.FIXED_BY, actor)
                        .set(HELP_CAUSE.FIXED_AT, Times.stored(clock.instant()))
                        .where(HELP_CAUSE.ID.eq(cause))
                        .and(HELP_CAUSE.COHORT_ID.eq(cohort.value()))
                        .execute()
                == 1;
    }

    @Transactional(readOnly = true)
    List<Cause> of(CohortId cohort) {
        return db.select(HELP_CAUSE.ID, HELP_CAUSE.WORDS, HELP_CAUSE.FIX, waiting())
                .from(HELP_CAUSE)
                .where(HELP_CAUSE.COHORT_ID.eq(cohort.value()))
                .orderBy(HELP_CAUSE.ID)
                .fetch(mapping(Cause::new));
    }

    /** The one of this name; made unless somebody was quicker. */
    private UUID cause(CohortId cohort, String words, UUID actor) {
        db.insertInto(HELP_CAUSE)
                .set(HELP_CAUSE.COHORT_ID, cohort.value())
                .set(HELP_CAUSE.WORDS, words)
                .set(HELP_CAUSE.NAMED_BY, actor)
                .set(HELP_CAUSE.NAMED_AT, Times.stored(clock.instant()))
                .onConflictDoNothing()
                .execute();
        return db.select(HELP_CAUSE.ID)
                .from(HELP_CAUSE)
                .where(HELP_CAUSE.COHORT_ID.eq(cohort.value()))
                .and(lower(HELP_CAUSE.WORDS).eq(lower(val(words))))
                .fetchSingle()
                .value1();
    }

    private static Field<List<String>> waiting() {
        return multiset(select(LEARNER_.NAME)
                        .from(HELP_REQUEST)
                        .join(LEARNER_)
                        .on(LEARNER_.ID.eq(HELP_REQUEST.LEARNER_ID))
                        .where(HELP_REQUEST.CAUSE_ID.eq(HELP_CAUSE.ID))
                        .and(HelpQueue.IS_OPEN)
                        .orderBy(HELP_REQUEST.PLACE))
                .convertFrom(names -> names.map(name -> name.value1()));
    }
}
