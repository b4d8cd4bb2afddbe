package dev.atelier.learner.help;

import static dev.atelier.learner.jooq.Tables.HELP_REQUEST;
import static org.jooq.impl.DSL.val;

import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.Times;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends open requests, and says so where a checkpoint waits for it. Who went and who finished stays written down. */
@Component
@Transactional
class HelpEnding {

    private final DSLContext db;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    HelpEnding(DSLContext db, ApplicationEventPublisher events, InstantSource clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ends those of the open requests that are meant, and tells how many.
     *
     * @param actor empty if nobody ends them: the seat or the workshop did
     */
    int end(Condition which, String status, Optional<UUID> actor) {
        var ended = db.update(HELP_REQUEST)
                .set(HELP_REQUEST.STATUS, status)
                .set(HELP_REQUEST.ENDED_BY, val(actor.orElse(null), SQLDataType.UUID))
                .set(HELP_REQUEST.ENDED_AT, Times.stored(clock.instant()))
                .setNull(HELP_REQUEST.PAUSED_AT)
                .where(which)
                .and(HelpQueue.IS_OPEN)
                .returning(HELP_REQUEST.RUN_ID, HELP_REQUEST.LEARNER_ID)
                .fetch();
        ended.stream()
                .filter(request -> request.getRunId() != null)
                .forEach(request ->
                        events.publishEvent(new HelpEnded(request.getRunId(), new LearnerId(request.getLearnerId()))));
        return ended.size();
    }
}
