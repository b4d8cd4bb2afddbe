package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a round back that nobody has claimed. It stays as it was handed in; a new draft begins with its content. */
@Component
class TakeBack {

    private static final List<Field<?>> COPIED = List.of(
            ARTIFACT.POSITION,
            ARTIFACT.KIND,
            ARTIFACT.NAME,
            ARTIFACT.CONTENT,
            ARTIFACT.SIZE,
            ARTIFACT.MEDIA_TYPE,
            ARTIFACT.WIDTH,
            ARTIFACT.HEIGHT,
            ARTIFACT.THUMBNAIL,
            ARTIFACT.THUMBNAIL_TYPE,
            ARTIFACT.TILE,
            ARTIFACT.GENERATION,
            ARTIFACT.NOTES,
            ARTIFACT.DETAILS,
            ARTIFACT.PREVIEW);

    private final DSLContext db;
    private final InstantSource clock;

    TakeBack(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** False if a reviewer was quicker, or the round does not wait. A hold that has run out does not keep it. */
    @Transactional
    public boolean takeBack(MyRound round) {
        var withdrawn = db.update(ROUND)
                .set(ROUND.STATE, RoundState.WITHDRAWN.name())
                .set(ROUND.WITHDRAWN_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .setNull(ROUND.REVIEWER_ID)
                .setNull(ROUND.CLAIM_TOKEN)
                .setNull(ROUND.LEASE_UNTIL)
                .where(ROUND.ID.eq(round.id()))
                .and(ROUND.STATE.eq(RoundState.SUBMITTED.name()))
                .and(ROUND.REVIEWER_ID
                        .isNull()
                        .or(ROUND.LEASE_UNTIL.le(clock.instant().atOffset(ZoneOffset.UTC))))
                .execute();
        if (withdrawn == 0) {
            return false;
        }
        var draft = db.insertInto(
                        ROUND, ROUND.WORK_ID, ROUND.COHORT_ID, ROUND.LEARNER_ID, ROUND.NUMBER, ROUND.STATE, ROUND.TEXT)
                .select(select(
                                ROUND.WORK_ID,
                                ROUND.COHORT_ID,
                                ROUND.LEARNER_ID,
                                ROUND.NUMBER.plus(1),
                                inline(RoundState.DRAFT.name()),
                                ROUND.TEXT)
                        .from(ROUND)
                        .where(ROUND.ID.eq(round.id())))
                .returning(ROUND.ID)
                .fetchSingle(ROUND.ID);
        copy(round.id(), Objects.requireNonNull(draft));
        return true;
    }

    private void copy(UUID from, UUID to) {
        var target = new ArrayList<Field<?>>(COPIED);
        target.add(ARTIFACT.ROUND_ID);
        var source = new ArrayList<Field<?>>(COPIED);
        source.add(field("{0}", UUID.class, inline(to)));
        db.insertInto(ARTIFACT)
                .columns(target)
                .select(select(source).from(ARTIFACT).where(ARTIFACT.ROUND_ID.eq(from)))
                .execute();
    }
}
