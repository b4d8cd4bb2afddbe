package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.mentorship.jooq.tables.records.ArtifactRecord;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the content of a round while it is a draft. */
@Component
@Transactional
class Drafts {

    /** Files and links of one round. */
    static final int MOST = 10;

    /** Characters of a round's text. */
    static final int TEXT = 20_000;

    private final DSLContext db;
    private final LeftBytes left;

    Drafts(DSLContext db, LeftBytes left) {
        this.db = db;
        this.left = left;
    }

    /** What became of a piece. */
    enum Added {
        ADDED,
        THERE_ALREADY,
        FULL,
        FROZEN
    }

    /** False if the round is a draft no longer. */
    public boolean write(UUID round, String text) {
        return db.update(ROUND)
                        .set(ROUND.TEXT, text)
                        .where(ROUND.ID.eq(round))
                        .and(ROUND.STATE.eq(RoundState.DRAFT.name()))
                        .execute()
                == 1;
    }

    /** Puts a piece at the first free place. */
    public Added add(UUID round, ArtifactRecord piece) {
        if (!lock(round)) {
            left.notTaken(round, piece.getContent(), piece.getThumbnail());
            return Added.FROZEN;
        }
        var same = piece.getContent() == null
                ? ARTIFACT.KIND.eq(ArtifactKind.LINK.name()).and(ARTIFACT.NAME.eq(piece.getName()))
                : ARTIFACT.CONTENT.eq(piece.getContent());
        if (db.fetchExists(ARTIFACT, ARTIFACT.ROUND_ID.eq(round).and(same))) {
            return Added.THERE_ALREADY;
        }
        var taken = db.select(ARTIFACT.POSITION)
                .from(ARTIFACT)
                .where(ARTIFACT.ROUND_ID.eq(round))
                .fetchSet(ARTIFACT.POSITION);
        var free = IntStream.rangeClosed(1, MOST)
                .filter(place -> !taken.contains((short) place))
                .findFirst();
        if (free.isEmpty()) {
            left.notTaken(round, piece.getContent(), piece.getThumbnail());
            return Added.FULL;
        }
        piece.setRoundId(round);
        piece.setPosition((short) free.getAsInt());
        db.insertInto(ARTIFACT).set(piece).execute();
        return Added.ADDED;
    }

    /** Takes a piece out of a draft; out of a frozen round nothing is taken. */
    public void remove(UUID round, UUID artifact) {
        if (lock(round)) {
            left.remove(ARTIFACT.ID.eq(artifact).and(ARTIFACT.ROUND_ID.eq(round)));
        }
    }

    /** Begins the next round after a verdict that asks for more; the same request twice begins one. */
    public void next(MyRound reviewed) {
        db.insertInto(ROUND, ROUND.WORK_ID, ROUND.COHORT_ID, ROUND.LEARNER_ID, ROUND.NUMBER, ROUND.STATE)
                .select(select(
                                ROUND.WORK_ID,
                                ROUND.COHORT_ID,
                                ROUND.LEARNER_ID,
                                ROUND.NUMBER.plus(1),
                                field("{0}", ROUND.STATE.getDataType(), RoundState.DRAFT.name()))
                        .from(ROUND)
                        .where(ROUND.ID.eq(reviewed.id()))
                        .and(ROUND.STATE.in(RoundState.REVISE.name(), RoundState.COMMENTED.name()))
                        .and(notExists(selectOne()
                                .from(ROUND.as("later"))
                                .where(ROUND.as("later").WORK_ID.eq(ROUND.WORK_ID))
                                .and(ROUND.as("later").NUMBER.gt(ROUND.NUMBER)))))
                .onConflictDoNothing()
                .execute();
    }

    private boolean lock(UUID round) {
        return db.selectOne()
                .from(ROUND)
                .where(ROUND.ID.eq(round))
                .and(ROUND.STATE.eq(RoundState.DRAFT.name()))
                .forUpdate()
                .fetch()
                .isNotEmpty();
    }
}
