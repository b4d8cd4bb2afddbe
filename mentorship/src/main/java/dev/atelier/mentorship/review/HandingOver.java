package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.ROUND;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.jooq.tables.records.RoundRecord;
import dev.atelier.mentorship.secondlook.SecondLookRules;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A reviewer's "ready": the review waits for somebody else to read it, under a token that names its words. */
@Component
class HandingOver {

    private final DSLContext db;
    private final SecondLookRules rules;
    private final SecondLookMail mail;
    private final InstantSource clock;

    HandingOver(DSLContext db, SecondLookRules rules, SecondLookMail mail, InstantSource clock) {
        this.db = db;
        this.rules = rules;
        this.mail = mail;
        this.clock = clock;
    }

    boolean isAsked(RoundRecord round, Reviewer reviewer, Verdict verdict) {
        return rules.asks(new CohortId(round.getCohortId()), reviewer.id(), verdict == Verdict.ACCEPTED);
    }

    /** Handed over once more as it is, nothing happens; had its words changed, it would not wait any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(RoundRecord round, Reviewer reviewer) {
        var ready = db.update(ROUND)
                .set(ROUND.READY_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(ROUND.READY_TOKEN, UUID.randomUUID())
                .where(ROUND.ID.eq(round.getId()))
                .and(ROUND.READY_AT.isNull())
                .execute();
        if (ready == 1) {
            mail.asks(round, reviewer.id());
        }
    }
}
