package dev.atelier.learner.progress;

import static dev.atelier.learner.jooq.Tables.CHECKPOINT_ANSWER;
import static dev.atelier.learner.jooq.Tables.CHECKPOINT_RUN;
import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.HELP_REQUEST;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static dev.atelier.learner.jooq.Tables.PROGRESS_FACT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.extract;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.percentileCont;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.ItemKey;
import dev.atelier.learner.progress.HeatMap.Cell;
import dev.atelier.learner.progress.HeatMap.Figures;
import dev.atelier.learner.progress.HeatMap.Person;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** Reads a cohort's progress in two statements: who is there with what is counted, and the facts that hold. */
@Component
class HeatMaps {

    private static final CurriculumFacts NOTHING_PLANNED = new CurriculumFacts(0, List.of());

    private final DSLContext db;
    private final Cohorts cohorts;

    HeatMaps(DSLContext db, Cohorts cohorts) {
        this.db = db;
        this.cohorts = cohorts;
    }

    HeatMap of(CohortFacts cohort) {
        var curriculum = cohorts.curriculum(cohort.id()).orElse(NOTHING_PLANNED);
        var id = cohort.id().value();
        var done = done(id);
        return db.select(people(id), says(id), helps(id), toOk(id)).fetchSingle(mapping((people, says, helps, toOk) -> {
            var answers = new HashMap<UUID, Map<ItemKey, Cell>>();
            says.forEach(say -> answers.computeIfAbsent(say.learner, unheard -> new HashMap<>())
                    .put(say.item, say.cell));
            return new HeatMap(
                    curriculum,
                    people.stream()
                            .map(person -> new Person(
                                    person.id,
                                    person.name,
                                    person.helps,
                                    done.getOrDefault(person.id, Map.of()),
                                    answers.getOrDefault(person.id, Map.of())))
                            .toList(),
                    figures(helps, toOk));
        }));
    }

    /** The newest fact of each learner and item, read along the index; what was reopened is left out. */
    private Map<UUID, Map<ItemKey, Done>> done(UUID cohort) {
        var done = new HashMap<UUID, Map<ItemKey, Done>>();
        db.select(
                        PROGRESS_FACT.LEARNER_ID,
                        PROGRESS_FACT.ITEM_KEY,
                        PROGRESS_FACT.KIND,
                        PROGRESS_FACT.SOURCE,
                        PROGRESS_FACT.AT)
                .distinctOn(PROGRESS_FACT.LEARNER_ID, PROGRESS_FACT.ITEM_KEY)
                .from(PROGRESS_FACT)
                .where(PROGRESS_FACT.COHORT_ID.eq(cohort))
                .orderBy(PROGRESS_FACT.LEARNER_ID, PROGRESS_FACT.ITEM_KEY, PROGRESS_FACT.ID.desc())
                .forEach(fact -> {
                    if (fact.value3().equals("COMPLETED")) {
                        var item = new ItemKey(fact.value2());
                        done.computeIfAbsent(fact.value1(), unheard -> new HashMap<>())
                                .put(
                                        item,
                                        new Done(
                                                item,
                                                Source.valueOf(fact.value4()),
                                                fact.value5().toInstant()));
                    }
                });
        return done;
    }

    private static Map<ItemKey, Figures> figures(Map<ItemKey, Integer> helps, Map<ItemKey, Duration> toOk) {
        var figures = new HashMap<ItemKey, Figures>();
        toOk.forEach((item, took) -> figures.put(item, new Figures(0, Optional.of(took))));
        helps.forEach((item, many) -> figures.merge(
                item, new Figures(many, Optional.empty()), (before, now) -> new Figures(now.helps(), before.toOk())));
        return figures;
    }

    private static Field<List<Seated>> people(UUID cohort) {
        return multiset(select(
                                LEARNER_.ID,
                                LEARNER_.NAME,
                                field(selectCount()
                                        .from(HELP_REQUEST)
                                        .where(HELP_REQUEST.COHORT_ID.eq(ENROLMENT.COHORT_ID))
                                        .and(HELP_REQUEST.LEARNER_ID.eq(LEARNER_.ID))
                                        .and(HELP_REQUEST.STATUS.eq(inline("RESOLVED")))
                                        .and(HELP_REQUEST.STARTED_BY.isNotNull())))
                        .from(ENROLMENT)
                        .join(LEARNER_)
                        .on(LEARNER_.ID.eq(ENROLMENT.LEARNER_ID))
                        .where(ENROLMENT.COHORT_ID.eq(cohort))
                        .and(ENROLMENT.STATUS.in("ENROLLED", "COMPLETED"))
                        .orderBy(LEARNER_.NAME, LEARNER_.ID))
                .convertFrom(people -> people.map(mapping(Seated::new)));
    }

    /** Who answered last, about an item, that they are stuck or still working. */
    private static Field<List<Say>> says(UUID cohort) {
        var newest = select(CHECKPOINT_ANSWER.LEARNER_ID, CHECKPOINT_RUN.ITEM_KEY, CHECKPOINT_ANSWER.ANSWER)
                .distinctOn(CHECKPOINT_ANSWER.LEARNER_ID, CHECKPOINT_RUN.ITEM_KEY)
                .from(CHECKPOINT_RUN)
                .join(CHECKPOINT_ANSWER)
                .on(CHECKPOINT_ANSWER.RUN_ID.eq(CHECKPOINT_RUN.ID))
                .where(CHECKPOINT_RUN.COHORT_ID.eq(cohort))
                .orderBy(CHECKPOINT_ANSWER.LEARNER_ID, CHECKPOINT_RUN.ITEM_KEY, CHECKPOINT_ANSWER.NUMBER.desc())
                .asTable("newest");
        return multiset(select(
                                of("newest", CHECKPOINT_ANSWER.LEARNER_ID),
                                of("newest", CHECKPOINT_RUN.ITEM_KEY).convertFrom(ItemKey::new),
                                of("newest", CHECKPOINT_ANSWER.ANSWER).convertFrom(Cell::valueOf))
                        .from(newest)
                        .where(of("newest", CHECKPOINT_ANSWER.ANSWER).ne("OK")))
                .convertFrom(says -> says.map(mapping(Say::new)));
    }

    private static Field<Map<ItemKey, Integer>> helps(UUID cohort) {
        return multiset(select(CHECKPOINT_RUN.ITEM_KEY.convertFrom(ItemKey::new), count())
                        .from(HELP_REQUEST)
                        .join(CHECKPOINT_RUN)
                        .on(CHECKPOINT_RUN.ID.eq(HELP_REQUEST.RUN_ID))
                        .where(HELP_REQUEST.COHORT_ID.eq(cohort))
                        .and(HELP_REQUEST.STATUS.eq(inline("RESOLVED")))
                        .and(HELP_REQUEST.STARTED_BY.isNotNull())
                        .groupBy(CHECKPOINT_RUN.ITEM_KEY))
                .convertFrom(rows -> rows.intoMap(row -> row.value1(), row -> row.value2()));
    }

    /** The median, over everybody's first OK, of the time since the checkpoint was opened. */
    private static Field<Map<ItemKey, Duration>> toOk(UUID cohort) {
        var took = field(name("took"), SQLDataType.NUMERIC);
        var first = select(
                        CHECKPOINT_RUN.ITEM_KEY,
                        extract(min(CHECKPOINT_ANSWER.AT), DatePart.EPOCH)
                                .minus(extract(CHECKPOINT_RUN.OPENED_AT, DatePart.EPOCH))
                                .as(took))
                .from(CHECKPOINT_RUN)
                .join(CHECKPOINT_ANSWER)
                .on(CHECKPOINT_ANSWER.RUN_ID.eq(CHECKPOINT_RUN.ID))
                .where(CHECKPOINT_RUN.COHORT_ID.eq(cohort))
                .and(CHECKPOINT_ANSWER.ANSWER.eq("OK"))
                .groupBy(CHECKPOINT_RUN.ID, CHECKPOINT_ANSWER.LEARNER_ID)
                .asTable("first_ok");
        var item = of("first_ok", CHECKPOINT_RUN.ITEM_KEY);
        return multiset(select(
                                item.convertFrom(ItemKey::new),
                                percentileCont(val(new BigDecimal("0.5"))).withinGroupOrderBy(took))
                        .from(first)
                        .groupBy(item))
                .convertFrom(rows -> rows.intoMap(
                        row -> row.value1(),
                        row -> Duration.ofSeconds(row.value2().longValue())));
    }

    private static <T> Field<T> of(String table, TableField<?, T> column) {
        return field(name(table, column.getName()), column.getDataType());
    }

    private record Seated(UUID id, String name, int helps) {}

    private record Say(UUID learner, ItemKey item, Cell cell) {}
}
