package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.impl.DSL.field;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The text of a round for those who say which one they have read. */
@Component
@Transactional
class RoundTexts {

    private final DSLContext db;
    private final HandIn handingIn;

    RoundTexts(DSLContext db, HandIn handingIn) {
        this.db = db;
        this.handingIn = handingIn;
    }

    /** What became of a text that was written in place of another. */
    enum Written {
        WRITTEN,
        /** The text that was read is not there any more; nothing was written. */
        ANOTHER_BY_NOW,
        FROZEN
    }

    public String read(UUID round) {
        return Objects.requireNonNull(
                db.select(ROUND.TEXT).from(ROUND).where(ROUND.ID.eq(round)).fetchSingle(ROUND.TEXT));
    }

    /** Writes a text in place of one that has one of these versions: of two who read the same, one writes. */
    public Written write(UUID round, String text, Set<String> versions) {
        var written = db.update(ROUND)
                .set(ROUND.TEXT, text)
                .set(ROUND.TEXT_VERSION, ROUND.TEXT_VERSION.plus(1))
                .where(isDraft(round))
                .and(field("encode(sha256(convert_to({0}, 'UTF8')), 'hex')", String.class, ROUND.TEXT)
                        .in(versions))
                .execute();
        return written == 1
                ? Written.WRITTEN
                : db.fetchExists(ROUND, isDraft(round)) ? Written.ANOTHER_BY_NOW : Written.FROZEN;
    }

    /** Hands a round in with the text that it has: nobody writes another one in between. */
    public HandIn.Answer handIn(MyRound round) {
        var text = db.select(ROUND.TEXT)
                .from(ROUND)
                .where(ROUND.ID.eq(round.id()))
                .forUpdate()
                .fetchSingle()
                .value1();
        return handingIn.handIn(round, text, OptionalInt.empty());
    }

    private static Condition isDraft(UUID round) {
        return ROUND.ID.eq(round).and(ROUND.STATE.eq(RoundState.DRAFT.name()));
    }
}
