package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.UPLOAD;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.SQLDataType.SMALLINT;

import dev.atelier.mentorship.jooq.tables.records.ArtifactRecord;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the pieces of a round while it is a draft. */
@Component
@Transactional
class Drafts {

    /** Files and links of one round. */
    static final int MOST = 40;

    private final DSLContext db;
    private final LeftBytes left;
    private final Quota quota;

    Drafts(DSLContext db, LeftBytes left, Quota quota) {
        this.db = db;
        this.left = left;
        this.quota = quota;
    }

    /** What became of a piece. */
    enum Added {
        ADDED,
        THERE_ALREADY,
        FULL,
        /** The learner's files in this cohort would have more than the quota. */
        NO_ROOM,
        FROZEN
    }

    /** Puts a piece at the first free place behind all others. */
    public Added add(UUID round, ArtifactRecord piece) {
        var draft = RoundLock.draft(db, round);
        if (draft.isEmpty()) {
            left.notTaken(round, piece.getContent(), piece.getThumbnail());
            return Added.FROZEN;
        }
        if (db.fetchExists(ARTIFACT, ARTIFACT.ROUND_ID.eq(round).and(same(piece)))) {
            return Added.THERE_ALREADY;
        }
        var place = place(round);
        if (place > MOST) {
            left.notTaken(round, piece.getContent(), piece.getThumbnail());
            return Added.FULL;
        }
        var content = piece.getContent();
        if (content != null && !quota.hasRoom(draft.get().learner(), draft.get().cohort(), content, piece.getSize())) {
            left.notTaken(round, content, piece.getThumbnail());
            return Added.NO_ROOM;
        }
        piece.setRoundId(round);
        piece.setPosition((short) place);
        db.insertInto(ARTIFACT).set(piece).execute();
        return Added.ADDED;
    }

    /** Takes a piece out of a draft; out of a frozen round nothing is taken. */
    public void remove(UUID round, UUID artifact) {
        if (RoundLock.draft(db, round).isPresent()) {
            left.remove(ARTIFACT.ID.eq(artifact).and(ARTIFACT.ROUND_ID.eq(round)));
        }
    }

    /** Lets a file go that is on its way into a draft, or the word of what became of it. */
    public void letGo(UUID round, UUID upload) {
        left.removeUploads(UPLOAD.ID.eq(upload).and(UPLOAD.ROUND_ID.eq(round)));
    }

    /**
     * Lets a piece change places with the one before or behind it.
     *
     * @param from where it stood when that was asked for: the same request twice moves it once
     * @return false if the round is a draft no longer
     */
    public boolean move(UUID round, UUID artifact, int from, boolean up) {
        if (RoundLock.draft(db, round).isEmpty()) {
            return false;
        }
        var order = db.select(ARTIFACT.ID, ARTIFACT.POSITION)
                .from(ARTIFACT)
                .where(ARTIFACT.ROUND_ID.eq(round))
                .orderBy(ARTIFACT.POSITION)
                .fetch();
        var place = IntStream.range(0, order.size())
                .filter(index -> order.get(index).value1().equals(artifact))
                .findFirst()
                .orElse(-1);
        var other = up ? place - 1 : place + 1;
        if (place >= 0 && other >= 0 && other < order.size() && order.get(place).value2() == from) {
            var moving = order.get(place).value2();
            var meeting = order.get(other).value2();
            db.update(ARTIFACT)
                    .set(ARTIFACT.POSITION, ARTIFACT.POSITION.neg().plus((short) (moving + meeting)))
                    .where(ARTIFACT.ROUND_ID.eq(round))
                    .and(ARTIFACT.POSITION.in(moving, meeting))
                    .execute();
        }
        return true;
    }

    /** How an order of pieces was met. */
    enum Arranged {
        DONE,
        /** Other pieces are in the round by now. */
        OTHERS,
        FROZEN
    }

    /** Puts all pieces of a draft into an order. */
    public Arranged arrange(UUID round, List<UUID> order) {
        if (RoundLock.draft(db, round).isEmpty()) {
            return Arranged.FROZEN;
        }
        var there = db.select(ARTIFACT.ID)
                .from(ARTIFACT)
                .where(ARTIFACT.ROUND_ID.eq(round))
                .fetchSet(ARTIFACT.ID);
        if (order.size() != there.size() || !there.equals(Set.copyOf(order))) {
            return Arranged.OTHERS;
        }
        db.update(ARTIFACT)
                .set(
                        ARTIFACT.POSITION,
                        field("array_position({0}, {1})", SMALLINT, val(order.toArray(UUID[]::new)), ARTIFACT.ID))
                .where(ARTIFACT.ROUND_ID.eq(round))
                .execute();
        return Arranged.DONE;
    }

    private Condition same(ArtifactRecord piece) {
        return piece.getContent() == null
                ? ARTIFACT.KIND.eq(ArtifactKind.LINK.name()).and(ARTIFACT.NAME.eq(piece.getName()))
                : ARTIFACT.CONTENT.eq(piece.getContent());
    }

    /** Behind the last one, or where one was taken out when nothing is left behind it. */
    private int place(UUID round) {
        var taken = db.select(ARTIFACT.POSITION)
                .from(ARTIFACT)
                .where(ARTIFACT.ROUND_ID.eq(round))
                .fetchSet(ARTIFACT.POSITION);
        var last = taken.stream().mapToInt(Short::intValue).max().orElse(0);
        return last < MOST
                ? last + 1
                : IntStream.rangeClosed(1, MOST)
                        .filter(place -> !taken.contains((short) place))
                        .findFirst()
                        .orElse(MOST + 1);
    }
}
