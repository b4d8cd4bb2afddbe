package dev.atelier.mentorship.rubric;

import static dev.atelier.mentorship.jooq.Tables.JUDGEMENT;
import static dev.atelier.mentorship.jooq.Tables.RUBRIC_CRITERION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import dev.atelier.mentorship.rubric.Rubric.Criterion;
import dev.atelier.mentorship.rubric.Rubrics.Written;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where reviews say that rounds stand. Published with their review, and frozen with it. */
@Component
@Transactional
public class Judgements {

    private final DSLContext db;

    Judgements(DSLContext db) {
        this.db = db;
    }

    /** All criteria of the rubric that a review judges by, as a column of a bigger query; none if it judges none. */
    public static Field<List<Judgement>> of(Field<UUID> review) {
        var one = JUDGEMENT.as("one");
        return multiset(select(
                                row(RUBRIC_CRITERION.TITLE, RUBRIC_CRITERION.LOOKED_FOR, Rubrics.levels())
                                        .mapping(Criterion::new),
                                JUDGEMENT.LEVEL.convertFrom(Judgements::number),
                                coalesce(JUDGEMENT.WORDS, inline("")))
                        .from(RUBRIC_CRITERION)
                        .leftJoin(JUDGEMENT)
                        .on(JUDGEMENT.REVIEW_ID.eq(review))
                        .and(JUDGEMENT.CRITERION.eq(RUBRIC_CRITERION.POSITION))
                        .where(RUBRIC_CRITERION.RUBRIC_ID.eq(select(one.RUBRIC_ID)
                                .from(one)
                                .where(one.REVIEW_ID.eq(review))
                                .limit(1)))
                        .orderBy(RUBRIC_CRITERION.POSITION))
                .convertFrom(rows -> rows.map(mapping(Judgement::new)));
    }

    private static @Nullable Integer number(@Nullable Short level) {
        return level == null ? null : level.intValue();
    }

    /** What the draft of a reviewer says so far, criterion by criterion of this rubric. */
    @Transactional(readOnly = true)
    public List<Judgement> drafted(Written written, @Nullable UUID review) {
        var found = review == null
                ? Map.<Short, Record3<Short, Short, String>>of()
                : db.select(JUDGEMENT.CRITERION, JUDGEMENT.LEVEL, JUDGEMENT.WORDS)
                        .from(JUDGEMENT)
                        .where(JUDGEMENT.REVIEW_ID.eq(review), JUDGEMENT.RUBRIC_ID.eq(written.id()))
                        .fetchMap(JUDGEMENT.CRITERION);
        var criteria = written.rubric().criteria();
        return IntStream.range(0, criteria.size())
                .mapToObj(at -> {
                    var said = found.get((short) (at + 1));
                    return said == null
                            ? new Judgement(criteria.get(at), null, "")
                            : new Judgement(criteria.get(at), number(said.value2()), said.value3());
                })
                .toList();
    }

    /** Keeps in a draft what was chosen so far; what is open again is forgotten. */
    public void keep(UUID review, Written written, List<Choice> choices) {
        for (var choice : choices) {
            var criteria = written.rubric().criteria();
            if (choice.criterion() < 1 || choice.criterion() > criteria.size()) {
                continue;
            }
            var levels = criteria.get(choice.criterion() - 1).levels().size();
            var level = choice.level() >= 1 && choice.level() <= levels ? (Short) (short) choice.level() : null;
            keep(review, written.id(), (short) choice.criterion(), level, choice.words());
        }
    }

    private void keep(UUID review, UUID rubric, short criterion, @Nullable Short level, String words) {
        if (level == null && words.isEmpty()) {
            db.deleteFrom(JUDGEMENT)
                    .where(JUDGEMENT.REVIEW_ID.eq(review), JUDGEMENT.CRITERION.eq(criterion))
                    .execute();
            return;
        }
        // Saved once more as it is, nothing is written: what waits for its second reader goes on waiting.
        var same = JUDGEMENT
                .REVIEW_ID
                .eq(review)
                .and(JUDGEMENT.RUBRIC_ID.eq(rubric))
                .and(JUDGEMENT.CRITERION.eq(criterion))
                .and(JUDGEMENT.LEVEL.isNotDistinctFrom(level))
                .and(JUDGEMENT.WORDS.eq(words));
        if (!db.fetchExists(JUDGEMENT, same)) {
            db.insertInto(JUDGEMENT)
                    .values(review, rubric, criterion, level, words)
                    .onConflict(JUDGEMENT.REVIEW_ID, JUDGEMENT.CRITERION)
                    .doUpdate()
                    .set(JUDGEMENT.RUBRIC_ID, excluded(JUDGEMENT.RUBRIC_ID))
                    .set(JUDGEMENT.LEVEL, excluded(JUDGEMENT.LEVEL))
                    .set(JUDGEMENT.WORDS, excluded(JUDGEMENT.WORDS))
                    .execute();
        }
    }
}
