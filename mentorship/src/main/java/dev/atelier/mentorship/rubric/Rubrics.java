package dev.atelier.mentorship.rubric;

import static dev.atelier.mentorship.jooq.Tables.RUBRIC;
import static dev.atelier.mentorship.jooq.Tables.RUBRIC_CRITERION;
import static dev.atelier.mentorship.jooq.Tables.RUBRIC_LEVEL;
import static java.time.ZoneOffset.UTC;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.Cohorts;
import dev.atelier.event.ItemKey;
import dev.atelier.event.WorkshopId;
import dev.atelier.mentorship.rubric.Rubric.Criterion;
import dev.atelier.mentorship.rubric.Rubric.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what work is looked at for. A rubric is never changed, a newer one holds in its place; a round is measured by the one
 * that held when it was handed in, as its learner read that one.
 */
@Component
public class Rubrics {

    private final DSLContext db;
    private final Cohorts cohorts;
    private final InstantSource clock;

    Rubrics(DSLContext db, Cohorts cohorts, InstantSource clock) {
        this.db = db;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /** A rubric as it was written; {@code number} counts those of its item. */
    public record Written(UUID id, int number, Instant at, Rubric rubric) {

        boolean isEmpty() {
            return rubric.criteria().isEmpty();
        }
    }

    /** What became of a wish to write one. */
    enum Outcome {
        WRITTEN,
        SAME_AS_BEFORE,
        /** Somebody else has written one since the form was opened. */
        OVERTAKEN
    }

    /** What held for an item at a moment; empty without an item, or where it had none then. */
    public Optional<Written> holding(CohortId cohort, @Nullable String item, Instant at) {
        return item == null
                ? Optional.empty()
                : cohorts.cohort(cohort)
                        .map(CohortFacts::workshop)
                        .flatMap(workshop -> newest(workshop, new ItemKey(item), at))
                        .filter(written -> !written.isEmpty());
    }

    /** What holds for an item now. */
    public Optional<Written> holding(CohortId cohort, @Nullable String item) {
        return holding(cohort, item, clock.instant());
    }

    /** What was written last for an item, even if that was to have none. */
    Optional<Written> newest(WorkshopId workshop, ItemKey item) {
        return newest(workshop, item, clock.instant());
    }

    private Optional<Written> newest(WorkshopId workshop, ItemKey item, Instant at) {
        return db.select(RUBRIC.ID, RUBRIC.NUMBER, RUBRIC.WRITTEN_AT.convertFrom(OffsetDateTime::toInstant), content())
                .from(RUBRIC)
                .where(RUBRIC.WORKSHOP_ID.eq(workshop.value()), RUBRIC.ITEM_KEY.eq(item.value()))
                .and(RUBRIC.WRITTEN_AT.le(at.atOffset(UTC)))
                .orderBy(RUBRIC.NUMBER.desc())
                .limit(1)
                .fetchOptional(mapping(Written::new));
    }

    /** What was written last for each item of a workshop. */
    Map<ItemKey, Written> of(WorkshopId workshop) {
        var all = new LinkedHashMap<ItemKey, Written>();
        db.select(
                        RUBRIC.ITEM_KEY,
                        RUBRIC.ID,
                        RUBRIC.NUMBER,
                        RUBRIC.WRITTEN_AT.convertFrom(OffsetDateTime::toInstant),
                        content())
                .distinctOn(RUBRIC.ITEM_KEY)
                .from(RUBRIC)
                .where(RUBRIC.WORKSHOP_ID.eq(workshop.value()))
                .orderBy(RUBRIC.ITEM_KEY, RUBRIC.NUMBER.desc())
                .forEach(row -> all.put(
                        new ItemKey(row.value1()),
                        new Written(row.value2(), row.value3(), row.value4(), row.value5())));
        return all;
    }

    private static Field<Rubric> content() {
        return multiset(select(RUBRIC_CRITERION.TITLE, RUBRIC_CRITERION.LOOKED_FOR, levels())
                        .from(RUBRIC_CRITERION)
                        .where(RUBRIC_CRITERION.RUBRIC_ID.eq(RUBRIC.ID))
                        .orderBy(RUBRIC_CRITERION.POSITION))
                .convertFrom(rows -> new Rubric(rows.map(mapping(Criterion::new))));
    }

    /** The levels of the criterion at hand, the lowest first. */
    static Field<List<Level>> levels() {
        return multiset(select(RUBRIC_LEVEL.WORD, RUBRIC_LEVEL.DESCRIPTION)
                        .from(RUBRIC_LEVEL)
                        .where(RUBRIC_LEVEL.RUBRIC_ID.eq(RUBRIC_CRITERION.RUBRIC_ID))
                        .and(RUBRIC_LEVEL.CRITERION.eq(RUBRIC_CRITERION.POSITION))
                        .orderBy(RUBRIC_LEVEL.POSITION))
                .convertFrom(rows -> rows.map(mapping(Level::new)));
    }

    /** Writes one in place of the one with this number; 0 for none. */
    @Transactional
    Outcome write(UUID admin, WorkshopId workshop, ItemKey item, int before, Rubric rubric) {
        db.execute(
                "select pg_advisory_xact_lock(hashtextextended({0}, 0))",
                DSL.val("rubric of " + workshop + " " + item));
        var last = newest(workshop, item);
        if (last.map(Written::rubric).orElse(new Rubric(List.of())).equals(rubric)) {
            return Outcome.SAME_AS_BEFORE;
        }
        if (last.map(Written::number).orElse(0) != before) {
            return Outcome.OVERTAKEN;
        }
        var id = UUID.randomUUID();
        db.insertInto(RUBRIC)
                .set(RUBRIC.ID, id)
                .set(RUBRIC.WORKSHOP_ID, workshop.value())
                .set(RUBRIC.ITEM_KEY, item.value())
                .set(RUBRIC.NUMBER, before + 1)
                .set(RUBRIC.WRITTEN_BY, admin)
                .set(RUBRIC.WRITTEN_AT, clock.instant().atOffset(UTC))
                .execute();
        for (var at = 0; at < rubric.criteria().size(); at++) {
            write(id, (short) (at + 1), rubric.criteria().get(at));
        }
        return Outcome.WRITTEN;
    }

    private void write(UUID rubric, short position, Criterion criterion) {
        db.insertInto(RUBRIC_CRITERION)
                .values(rubric, position, criterion.title(), criterion.lookedFor())
                .execute();
        for (var at = 0; at < criterion.levels().size(); at++) {
            var level = criterion.levels().get(at);
            db.insertInto(RUBRIC_LEVEL)
                    .values(rubric, position, (short) (at + 1), level.word(), level.description())
                    .execute();
        }
    }
}
