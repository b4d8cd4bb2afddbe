package dev.atelier.learner.help;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.HELP_REQUEST;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.extract;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.Times;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a learner does in the line: ask, pause, be back. Each step is one conditional statement. */
@Component
@Transactional
public class HelpQueue {

    // Inlined, so that PostgreSQL recognises the predicate of the partial indexes.
    public static final Condition IS_OPEN =
            HELP_REQUEST.STATUS.in(inline("WAITING"), inline("PAUSED"), inline("CLAIMED"));

    private final DSLContext db;
    private final HelpEnding ending;
    private final InstantSource clock;

    HelpQueue(DSLContext db, HelpEnding ending, InstantSource clock) {
        this.db = db;
        this.ending = ending;
        this.clock = clock;
    }

    /**
     * Opens a request, or adds what is told now to the one that is open. Whoever is stuck at a checkpoint is back from a
     * pause. False for whoever has no seat any more, and once the workshop is complete: then nobody would come.
     */
    public boolean ask(CohortId cohort, LearnerId learner, Optional<UUID> run, Trouble trouble) {
        var asked = db.insertInto(
                        HELP_REQUEST,
                        HELP_REQUEST.COHORT_ID,
                        HELP_REQUEST.LEARNER_ID,
                        HELP_REQUEST.RUN_ID,
                        HELP_REQUEST.SEES,
                        HELP_REQUEST.SITS,
                        HELP_REQUEST.STATUS,
                        HELP_REQUEST.HELPED_BEFORE,
                        HELP_REQUEST.ASKED_AT)
                .select(select(
                                ENROLMENT.COHORT_ID,
                                ENROLMENT.LEARNER_ID,
                                val(run.orElse(null), SQLDataType.UUID),
                                val(trouble.sees()),
                                val(trouble.sits()),
                                inline("WAITING"),
                                helped(),
                                val(Times.stored(clock.instant())))
                        .from(ENROLMENT)
                        .where(ENROLMENT.COHORT_ID.eq(cohort.value()))
                        .and(ENROLMENT.LEARNER_ID.eq(learner.value()))
                        .and(ENROLMENT.STATUS.eq("ENROLLED"))
                        // Whoever ends the seat waits for this request, and finds it.
                        .forShare()
                        .of(ENROLMENT))
                .onConflict(HELP_REQUEST.COHORT_ID, HELP_REQUEST.LEARNER_ID)
                .where(IS_OPEN)
                .doUpdate()
                .set(HELP_REQUEST.SEES, told(HELP_REQUEST.SEES))
                .set(HELP_REQUEST.SITS, told(HELP_REQUEST.SITS))
                .set(HELP_REQUEST.RUN_ID, coalesce(excluded(HELP_REQUEST.RUN_ID), HELP_REQUEST.RUN_ID))
                .execute();
        run.ifPresent(stuck -> resume(cohort, learner));
        return asked == 1;
    }

    /** The learner wants nobody to come for now. False if somebody is on the way already, or nobody was asked. */
    boolean pause(CohortId cohort, LearnerId learner) {
        return db.update(HELP_REQUEST)
                        .set(HELP_REQUEST.STATUS, "PAUSED")
                        .set(HELP_REQUEST.PAUSED_AT, Times.stored(clock.instant()))
                        .where(open(cohort, learner))
                        .and(HELP_REQUEST.STATUS.eq("WAITING"))
                        .execute()
                == 1;
    }

    /** Back in line, where they were. */
    boolean resume(CohortId cohort, LearnerId learner) {
        var paused = extract(val(Times.stored(clock.instant())), DatePart.EPOCH)
                .minus(extract(HELP_REQUEST.PAUSED_AT, DatePart.EPOCH));
        return db.update(HELP_REQUEST)
                        .set(HELP_REQUEST.STATUS, "WAITING")
                        .setNull(HELP_REQUEST.PAUSED_AT)
                        .set(HELP_REQUEST.PAUSED_SECONDS, HELP_REQUEST.PAUSED_SECONDS.plus(greatest(paused, inline(0))))
                        .where(open(cohort, learner))
                        .and(HELP_REQUEST.STATUS.eq("PAUSED"))
                        .execute()
                == 1;
    }

    /** The learner has solved it, or asks no longer. */
    boolean end(CohortId cohort, LearnerId learner, boolean solved) {
        return ending.end(open(cohort, learner), solved ? "RESOLVED" : "CANCELLED", Optional.of(learner.value())) > 0;
    }

    /** Whoever has got there needs nobody to come for that checkpoint. */
    public void gotThere(CohortId cohort, LearnerId learner, UUID run) {
        ending.end(open(cohort, learner).and(HELP_REQUEST.RUN_ID.eq(run)), "RESOLVED", Optional.of(learner.value()));
    }

    /** How often somebody of the staff has helped this learner in this cohort. */
    private static Field<Integer> helped() {
        var before = HELP_REQUEST.as("before");
        return field(selectCount()
                .from(before)
                .where(before.COHORT_ID.eq(ENROLMENT.COHORT_ID))
                .and(before.LEARNER_ID.eq(ENROLMENT.LEARNER_ID))
                .and(before.STATUS.eq(inline("RESOLVED")))
                .and(before.STARTED_BY.isNotNull()));
    }

    private static Condition open(CohortId cohort, LearnerId learner) {
        return HELP_REQUEST
                .COHORT_ID
                .eq(cohort.value())
                .and(HELP_REQUEST.LEARNER_ID.eq(learner.value()))
                .and(IS_OPEN);
    }

    /** New words replace the old, silence leaves them. */
    private static Field<String> told(Field<String> field) {
        return coalesce(nullif(excluded(field), ""), field);
    }
}
