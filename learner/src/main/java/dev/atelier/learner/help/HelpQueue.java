package dev.atelier.learner.help;

import static dev.atelier.learner.jooq.Tables.HELP_REQUEST;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.Times;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who asked first is helped first. Each step is one conditional update, so that two cannot both take it. */
@Component
@Transactional
public class HelpQueue {

    // Inlined, so that PostgreSQL recognises the predicate of the partial indexes.
    public static final Condition IS_OPEN = HELP_REQUEST.STATUS.in(inline("WAITING"), inline("CLAIMED"));

    private final DSLContext db;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    HelpQueue(DSLContext db, ApplicationEventPublisher events, InstantSource clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a request, or adds what is told now to the one that is open. */
    public void ask(CohortId cohort, LearnerId learner, Optional<UUID> run, Trouble trouble) {
        db.insertInto(HELP_REQUEST)
                .set(HELP_REQUEST.COHORT_ID, cohort.value())
                .set(HELP_REQUEST.LEARNER_ID, learner.value())
                .set(HELP_REQUEST.RUN_ID, run.orElse(null))
                .set(HELP_REQUEST.SEES, trouble.sees())
                .set(HELP_REQUEST.SITS, trouble.sits())
                .set(HELP_REQUEST.STATUS, "WAITING")
                .set(HELP_REQUEST.ASKED_AT, Times.stored(clock.instant()))
                .onConflict(HELP_REQUEST.COHORT_ID, HELP_REQUEST.LEARNER_ID)
                .where(IS_OPEN)
                .doUpdate()
                .set(HELP_REQUEST.SEES, told(HELP_REQUEST.SEES))
                .set(HELP_REQUEST.SITS, told(HELP_REQUEST.SITS))
                .set(HELP_REQUEST.RUN_ID, coalesce(excluded(HELP_REQUEST.RUN_ID), HELP_REQUEST.RUN_ID))
                .execute();
    }

    /** False if someone else was quicker, or the learner needs no help any more. */
    boolean claim(CohortId cohort, UUID request, UUID helper) {
        return db.update(HELP_REQUEST)
                        .set(HELP_REQUEST.STATUS, "CLAIMED")
                        .set(HELP_REQUEST.CLAIMED_BY, helper)
                        .set(HELP_REQUEST.CLAIMED_AT, Times.stored(clock.instant()))
                        .where(request(cohort, request))
                        .and(HELP_REQUEST.STATUS.eq("WAITING"))
                        .execute()
                == 1;
    }

    /** Hands a request back; it keeps its place in line. */
    boolean release(CohortId cohort, UUID request) {
        return db.update(HELP_REQUEST)
                        .set(HELP_REQUEST.STATUS, "WAITING")
                        .setNull(HELP_REQUEST.CLAIMED_BY)
                        .setNull(HELP_REQUEST.CLAIMED_AT)
                        .where(request(cohort, request))
                        .and(HELP_REQUEST.STATUS.eq("CLAIMED"))
                        .execute()
                == 1;
    }

    /** Sends another helper; false unless it is still that one who goes. Its place in line stays. */
    boolean handOver(CohortId cohort, UUID request, UUID from, UUID to) {
        return db.update(HELP_REQUEST)
                        .set(HELP_REQUEST.CLAIMED_BY, to)
                        .set(HELP_REQUEST.CLAIMED_AT, Times.stored(clock.instant()))
                        .where(request(cohort, request))
                        .and(HELP_REQUEST.STATUS.eq("CLAIMED"))
                        .and(HELP_REQUEST.CLAIMED_BY.eq(from))
                        .execute()
                == 1;
    }

    boolean resolve(CohortId cohort, UUID request, UUID helper) {
        return end(request(cohort, request), "RESOLVED", helper);
    }

    /** The learner has solved it, or asks no longer. */
    boolean end(CohortId cohort, LearnerId learner, boolean solved) {
        return end(open(cohort, learner), solved ? "RESOLVED" : "CANCELLED", learner.value());
    }

    /** Whoever has got there needs nobody to come for that checkpoint. */
    public void gotThere(CohortId cohort, LearnerId learner, UUID run) {
        end(open(cohort, learner).and(HELP_REQUEST.RUN_ID.eq(run)), "RESOLVED", learner.value());
    }

    private boolean end(Condition which, String status, UUID actor) {
        var ended = db.update(HELP_REQUEST)
                .set(HELP_REQUEST.STATUS, status)
                .set(HELP_REQUEST.ENDED_BY, actor)
                .set(HELP_REQUEST.ENDED_AT, Times.stored(clock.instant()))
                .where(which)
                .and(IS_OPEN)
                .returning(HELP_REQUEST.RUN_ID, HELP_REQUEST.LEARNER_ID)
                .fetch();
        ended.stream()
                .filter(request -> request.getRunId() != null)
                .forEach(request ->
                        events.publishEvent(new HelpEnded(request.getRunId(), new LearnerId(request.getLearnerId()))));
        return !ended.isEmpty();
    }

    private static Condition request(CohortId cohort, UUID request) {
        return HELP_REQUEST.ID.eq(request).and(HELP_REQUEST.COHORT_ID.eq(cohort.value()));
    }

    private static Condition open(CohortId cohort, LearnerId learner) {
        return HELP_REQUEST.COHORT_ID.eq(cohort.value()).and(HELP_REQUEST.LEARNER_ID.eq(learner.value()));
    }

    /** New words replace the old, silence leaves them. */
    private static Field<String> told(Field<String> field) {
        return coalesce(nullif(excluded(field), ""), field);
    }
}
