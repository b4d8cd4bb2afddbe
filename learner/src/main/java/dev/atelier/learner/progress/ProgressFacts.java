package dev.atelier.learner.progress;

import static dev.atelier.learner.jooq.Tables.PROGRESS_FACT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.CohortId;
import dev.atelier.event.ItemKey;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.Times;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds facts about items; none is ever changed or removed. */
@Component
@Transactional
public class ProgressFacts {

    private static final String COMPLETED = "COMPLETED";
    private static final String REOPENED = "REOPENED";

    private final DSLContext db;
    private final InstantSource clock;

    ProgressFacts(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What a learner has done in a cohort, as a column of a bigger query. */
    public static Field<List<Done>> done(Field<UUID> cohort, Field<UUID> learner) {
        var fact = PROGRESS_FACT.as("fact");
        var newer = PROGRESS_FACT.as("newer");
        return multiset(select(
                                fact.ITEM_KEY.convertFrom(ItemKey::new),
                                fact.SOURCE.convertFrom(Source::valueOf),
                                fact.AT.convertFrom(at -> at.toInstant()))
                        .from(fact)
                        .where(fact.COHORT_ID.eq(cohort))
                        .and(fact.LEARNER_ID.eq(learner))
                        .and(fact.KIND.eq(COMPLETED))
                        .and(notExists(selectOne()
                                .from(newer)
                                .where(newer.COHORT_ID.eq(fact.COHORT_ID))
                                .and(newer.LEARNER_ID.eq(fact.LEARNER_ID))
                                .and(newer.ITEM_KEY.eq(fact.ITEM_KEY))
                                .and(newer.ID.gt(fact.ID)))))
                .convertFrom(facts -> facts.map(mapping(Done::new)));
    }

    @Transactional(readOnly = true)
    List<Done> of(CohortId cohort, LearnerId learner) {
        return db.select(done(val(cohort.value()), val(learner.value())))
                .fetchSingle()
                .value1();
    }

    /** The kind of the fact that holds, null before the first. */
    static Field<String> newest(TableField<?, String> what, Field<UUID> cohort, Field<UUID> learner, ItemKey item) {
        return field(select(what)
                .from(PROGRESS_FACT)
                .where(PROGRESS_FACT.COHORT_ID.eq(cohort))
                .and(PROGRESS_FACT.LEARNER_ID.eq(learner))
                .and(PROGRESS_FACT.ITEM_KEY.eq(item.value()))
                .orderBy(PROGRESS_FACT.ID.desc())
                .limit(1));
    }

    /** Something was seen that completes an item; the same evidence twice counts once. */
    public void seen(CohortId cohort, LearnerId learner, ItemKey item, Source source, UUID evidence, Instant at) {
        append(new Fact(cohort, learner, item, COMPLETED, source, evidence, at), noCondition());
    }

    /** Something outside reports that an item is done; false if a report of this name was heard before. */
    boolean reported(CohortId cohort, LearnerId learner, ItemKey item, UUID report) {
        var fact = new Fact(cohort, learner, item, COMPLETED, Source.OUTSIDE, report, clock.instant());
        return append(fact, noCondition()) == 1;
    }

    /** What the staff went through with those who were there. */
    @Transactional(readOnly = true)
    Set<ItemKey> taught(CohortId cohort) {
        return db.selectDistinct(PROGRESS_FACT.ITEM_KEY)
                .from(PROGRESS_FACT)
                .where(PROGRESS_FACT.COHORT_ID.eq(cohort.value()))
                .and(PROGRESS_FACT.SOURCE.in(Source.STAFF.name(), Source.ATTENDANCE.name()))
                .fetchSet(PROGRESS_FACT.ITEM_KEY.convertFrom(ItemKey::new));
    }

    /** A learner takes back an answer that had completed an item; what anyone else saw stays. */
    public void takenBack(CohortId cohort, LearnerId learner, ItemKey item, UUID evidence) {
        var fact = new Fact(cohort, learner, item, REOPENED, Source.CHECKPOINT, evidence, clock.instant());
        append(fact, fact.holds(COMPLETED).and(fact.heldBy(Source.CHECKPOINT)));
    }

    void tick(CohortId cohort, LearnerId learner, ItemKey item) {
        var fact = new Fact(cohort, learner, item, COMPLETED, Source.SELF, null, clock.instant());
        append(fact, fact.holds(COMPLETED).not());
    }

    /** False if the item is not done, or someone else than the learner says that it is. */
    boolean untick(CohortId cohort, LearnerId learner, ItemKey item) {
        var fact = new Fact(cohort, learner, item, REOPENED, Source.SELF, null, clock.instant());
        return append(fact, fact.holds(COMPLETED).and(fact.heldBy(Source.SELF))) == 1;
    }

    private int append(Fact fact, Condition when) {
        return db.insertInto(
                        PROGRESS_FACT,
                        PROGRESS_FACT.COHORT_ID,
                        PROGRESS_FACT.LEARNER_ID,
                        PROGRESS_FACT.ITEM_KEY,
                        PROGRESS_FACT.KIND,
                        PROGRESS_FACT.SOURCE,
                        PROGRESS_FACT.EVIDENCE,
                        PROGRESS_FACT.AT)
                .select(select(
                                val(fact.cohort.value()),
                                val(fact.learner.value()),
                                val(fact.item.value()),
                                val(fact.kind),
                                val(fact.source.name()),
                                val(fact.evidence, SQLDataType.UUID),
                                val(Times.stored(fact.at)))
                        .where(when))
                .onConflictDoNothing()
                .execute();
    }

    private record Fact(
            CohortId cohort,
            LearnerId learner,
            ItemKey item,
            String kind,
            Source source,
            @Nullable UUID evidence,
            Instant at) {

        Condition holds(String kind) {
            return newest(PROGRESS_FACT.KIND).isNotDistinctFrom(kind);
        }

        Condition heldBy(Source source) {
            return newest(PROGRESS_FACT.SOURCE).eq(source.name());
        }

        private Field<String> newest(TableField<?, String> what) {
            return ProgressFacts.newest(what, val(cohort.value()), val(learner.value()), item);
        }
    }
}
