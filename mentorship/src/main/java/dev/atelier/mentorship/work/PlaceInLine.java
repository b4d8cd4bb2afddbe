package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;

import dev.atelier.mentorship.jooq.tables.records.ArtifactRecord;
import dev.atelier.mentorship.waiting.ReviewPromises;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Where a round stands in line. What is taken back and handed in again unchanged keeps the time that it has waited, but not
 * the time in between; what was changed begins to wait anew.
 */
@Component
class PlaceInLine {

    private static final UUID ANY_ROUND = new UUID(0, 0);

    private final DSLContext db;
    private final ReviewPromises promises;

    PlaceInLine(DSLContext db, ReviewPromises promises) {
        this.db = db;
        this.promises = promises;
    }

    /** @param due until when a review is promised */
    record Place(Instant since, Instant due) {}

    Place of(MyRound round, String text, List<ArtifactRecord> pieces, Instant now) {
        var since = now.minus(waited(round, text, pieces));
        return new Place(since, promises.due(round.cohort(), round.learner().value(), round.zone(), since));
    }

    private Duration waited(MyRound round, String text, List<ArtifactRecord> pieces) {
        return db.select(ROUND.ID, ROUND.TEXT, ROUND.WAITING_SINCE, ROUND.WITHDRAWN_AT)
                .from(ROUND)
                .where(ROUND.WORK_ID.eq(round.work()), ROUND.NUMBER.eq(round.number() - 1))
                .and(ROUND.STATE.eq(RoundState.WITHDRAWN.name()))
                .and(ROUND.WITHDRAWN_AT.isNotNull())
                .fetchOptional()
                .filter(before -> same(before.value1(), before.value2(), text, pieces))
                .map(before -> between(before.value3(), before.value4()))
                .orElse(Duration.ZERO);
    }

    private boolean same(UUID before, String textBefore, String text, List<ArtifactRecord> pieces) {
        var piecesBefore = db.selectFrom(ARTIFACT)
                .where(ARTIFACT.ROUND_ID.eq(before))
                .orderBy(ARTIFACT.POSITION)
                .fetch();
        return Manifest.of(ANY_ROUND, textBefore, piecesBefore)
                .hex()
                .equals(Manifest.of(ANY_ROUND, text, pieces).hex());
    }

    private static Duration between(OffsetDateTime from, OffsetDateTime until) {
        return Duration.between(from, until);
    }
}
