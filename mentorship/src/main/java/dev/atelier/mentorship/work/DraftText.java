package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words of a draft, which may be typed in several windows. A window that has not seen the newest words never writes
 * over them: what is typed there is kept aside, and both are shown. Words that go on from the newest ones lose none of
 * them: mostly it is the same window, which saved them and did not hear of it.
 */
@Component
@Transactional
class DraftText {

    /** Characters of a round's text. */
    static final int MOST = 20_000;

    private final DSLContext db;

    DraftText(DSLContext db) {
        this.db = db;
    }

    /** What became of words that were typed. */
    sealed interface Written {

        /** They are saved; the window writes by this version the next time. */
        record Saved(int version) implements Written {}

        /** Other words were saved by another window; these lie beside them. */
        record Aside() implements Written {}

        /** The round is a draft no longer. */
        record Frozen() implements Written {}
    }

    /**
     * Saves words.
     *
     * @param seen the version that the window has seen last; empty to write over whatever is there
     */
    public Written write(UUID round, String text, OptionalInt seen) {
        var saved = db.update(ROUND)
                .set(
                        ROUND.TEXT_VERSION,
                        when(ROUND.TEXT.eq(text), ROUND.TEXT_VERSION).otherwise(ROUND.TEXT_VERSION.plus(1)))
                .set(ROUND.TEXT, text)
                .where(ROUND.ID.eq(round))
                .and(ROUND.STATE.eq(RoundState.DRAFT.name()))
                .and(
                        seen.isEmpty()
                                ? noCondition()
                                : ROUND.TEXT_VERSION
                                        .eq(seen.getAsInt())
                                        .or(val(text).startsWith(ROUND.TEXT)))
                .returning(ROUND.TEXT_VERSION)
                .fetchOptional(ROUND.TEXT_VERSION);
        if (saved.isPresent()) {
            return new Written.Saved(saved.get());
        }
        var aside = db.update(ROUND)
                .set(ROUND.TEXT_ASIDE, text)
                .where(ROUND.ID.eq(round))
                .and(ROUND.STATE.eq(RoundState.DRAFT.name()))
                .execute();
        return aside == 1 ? new Written.Aside() : new Written.Frozen();
    }

    /** Ends that there are two texts: what was kept aside goes below the text, or goes; cut where it would be too long. */
    public void settle(UUID round, boolean both) {
        var draft = db.select(ROUND.TEXT, ROUND.TEXT_ASIDE)
                .from(ROUND)
                .where(ROUND.ID.eq(round))
                .and(ROUND.STATE.eq(RoundState.DRAFT.name()))
                .and(ROUND.TEXT_ASIDE.isNotNull())
                .forUpdate()
                .fetchOptional();
        draft.ifPresent(texts -> db.update(ROUND)
                .set(
                        ROUND.TEXT,
                        both ? Markdown.stored(texts.value1() + "\n\n" + texts.value2(), MOST) : texts.value1())
                .set(ROUND.TEXT_VERSION, ROUND.TEXT_VERSION.plus(both ? 1 : 0))
                .setNull(ROUND.TEXT_ASIDE)
                .where(ROUND.ID.eq(round))
                .execute());
    }

    /**
     * Calls a work something else, unless it is called after an item of the curriculum.
     *
     * @param before what the window says that it is called
     * @return false if it is called something else by now, so that nothing was changed
     */
    public boolean rename(UUID work, String before, String title) {
        return db.update(WORK)
                        .set(WORK.TITLE, val(title))
                        .where(WORK.ID.eq(work))
                        .and(WORK.ITEM_KEY.isNull())
                        .and(WORK.TITLE.in(before, title))
                        .execute()
                == 1;
    }
}
