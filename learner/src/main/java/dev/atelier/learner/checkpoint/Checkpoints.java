package dev.atelier.learner.checkpoint;

import static dev.atelier.learner.jooq.Tables.CHECKPOINT_RUN;

import dev.atelier.event.CohortId;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.ItemKey;
import dev.atelier.learner.door.Times;
import java.time.InstantSource;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes checkpoint runs; one is open per cohort and item. */
@Component
@Transactional
class Checkpoints {

    private final DSLContext db;
    private final InstantSource clock;

    Checkpoints(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** False if one is open for this item already. */
    boolean open(CohortId cohort, Question question, UUID actor) {
        return db.insertInto(CHECKPOINT_RUN)
                        .set(CHECKPOINT_RUN.COHORT_ID, cohort.value())
                        .set(CHECKPOINT_RUN.ITEM_KEY, question.item().value())
                        .set(CHECKPOINT_RUN.PROMPT, question.prompt())
                        .set(CHECKPOINT_RUN.OPENED_BY, actor)
                        .set(CHECKPOINT_RUN.OPENED_AT, Times.stored(clock.instant()))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Waits for answers that are being written; after it no answer is taken. False if it was closed before. */
    boolean close(CohortId cohort, UUID run, UUID actor) {
        return db.update(CHECKPOINT_RUN)
                        .set(CHECKPOINT_RUN.CLOSED_BY, actor)
                        .set(CHECKPOINT_RUN.CLOSED_AT, Times.stored(clock.instant()))
                        .where(CHECKPOINT_RUN.ID.eq(run))
                        .and(CHECKPOINT_RUN.COHORT_ID.eq(cohort.value()))
                        .and(CHECKPOINT_RUN.CLOSED_AT.isNull())
                        .execute()
                == 1;
    }

    /** What a checkpoint asks about an item, in at most 200 characters. */
    record Question(ItemKey item, String prompt) {

        static final int MOST = 200;

        Question {
            if (prompt.isBlank() || prompt.codePointCount(0, prompt.length()) > MOST) {
                throw new IllegalArgumentException("A checkpoint asks in 1 to " + MOST + " characters");
            }
        }

        /** Without words of their own the staff asks in ours; too many are cut, as nobody reads them on a phone. */
        static Question about(Item item, String typed) {
            var prompt = typed.isBlank()
                    ? asked(item.title())
                    : typed.replace('\0', ' ').strip();
            var end = prompt.offsetByCodePoints(0, Math.min(MOST, prompt.codePointCount(0, prompt.length())));
            return new Question(item.key(), prompt.substring(0, end));
        }

        /** A title that asks already is not asked about once more. */
        private static String asked(String title) {
            return title.contains("?") ? title : "Is everybody there: " + title + "?";
        }
    }
}
