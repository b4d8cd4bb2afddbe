package dev.atelier.mentorship.assigning;

import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.ROUND_ASSIGNMENT;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.inline;

import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says to whom a waiting round is given, and keeps who changed that, when and why. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Assignments {

    /** Characters of a reason. */
    static final int REASON = 500;

    private final DSLContext db;
    private final InstantSource clock;

    Assignments(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Why a round changes hands. */
    enum Kind {
        /** By the word of somebody who leads. */
        GIVEN,
        /** By load. */
        SPREAD,
        /** Handed in again as it was. */
        KEPT,
        /** By another reviewer, with a reason or after the promise has passed. */
        TAKEN,
        /** "Not for me". */
        DECLINED,
        /** With all else that somebody had. */
        HANDED_OVER,
        /** They are no longer on the staff. */
        LEFT
    }

    /**
     * One change of hands.
     *
     * @param to null for nobody
     * @param actor null where Atelier does it by itself
     */
    record Move(UUID round, @Nullable UUID to, @Nullable UUID actor, Kind kind, String reason) {}

    /** A colleague has claimed a round; if it was given to somebody else, it is theirs from here on. */
    public void taken(UUID round, UUID by, String reason) {
        var theirs = db.fetchExists(ROUND, ROUND.ID.eq(round), ROUND.ASSIGNEE_ID.isNotNull(), ROUND.ASSIGNEE_ID.ne(by));
        if (theirs) {
            move(new Move(round, by, by, Kind.TAKEN, reason));
        }
    }

    /** False if it waits no longer, or is theirs already. */
    boolean move(Move move) {
        var before = db.select(ROUND.ASSIGNEE_ID)
                .from(ROUND)
                .where(ROUND.ID.eq(move.round()), ROUND.STATE.eq(inline("SUBMITTED")))
                .forUpdate()
                .fetch();
        if (before.isEmpty() || Objects.equals(before.getFirst().value1(), move.to())) {
            return false;
        }
        var now = clock.instant().atOffset(UTC);
        db.update(ROUND)
                .set(ROUND.ASSIGNEE_ID, move.to())
                .set(ROUND.ASSIGNED_AT, move.to() == null ? null : now)
                .where(ROUND.ID.eq(move.round()))
                .execute();
        db.insertInto(ROUND_ASSIGNMENT)
                .set(ROUND_ASSIGNMENT.ROUND_ID, move.round())
                .set(ROUND_ASSIGNMENT.KIND, move.kind().name())
                .set(ROUND_ASSIGNMENT.FROM_ID, before.getFirst().value1())
                .set(ROUND_ASSIGNMENT.TO_ID, move.to())
                .set(ROUND_ASSIGNMENT.ACTOR_ID, move.actor())
                .set(ROUND_ASSIGNMENT.REASON, move.reason())
                .set(ROUND_ASSIGNMENT.AT, now)
                .execute();
        return true;
    }

    /** A reason as it is kept: without line breaks, cut where it is too long. */
    public static String reason(String typed) {
        var plain = typed.replaceAll("\\p{Cc}+", " ").strip();
        return plain.length() <= REASON ? plain : plain.substring(0, REASON);
    }
}
