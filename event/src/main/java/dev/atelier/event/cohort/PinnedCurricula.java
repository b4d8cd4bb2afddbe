package dev.atelier.event.cohort;

import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.CURRICULUM;
import static dev.atelier.event.jooq.Tables.CURRICULUM_ITEM;
import static dev.atelier.event.jooq.Tables.CURRICULUM_MODULE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.CohortId;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import dev.atelier.event.ItemTitles;
import dev.atelier.event.WorkshopId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads the curriculum version that a cohort is pinned to, and those that it could be pinned to; tells what items were called. */
@Repository
class PinnedCurricula implements ItemTitles {

    private final DSLContext db;

    PinnedCurricula(DSLContext db) {
        this.db = db;
    }

    Optional<CurriculumFacts> of(CohortId cohort) {
        return read(
                CURRICULUM.ID.eq(field(select(COHORT.CURRICULUM_ID).from(COHORT).where(COHORT.ID.eq(cohort.value())))));
    }

    /** A version by itself, whoever is pinned to it. */
    Optional<CurriculumFacts> of(PinnedCurriculum curriculum) {
        return read(CURRICULUM.ID.eq(curriculum.id()));
    }

    @Override
    public Map<ItemKey, String> titles(CohortId cohort, Collection<ItemKey> items) {
        return db.select(CURRICULUM_ITEM.KEY.convertFrom(ItemKey::new), CURRICULUM_ITEM.TITLE)
                .distinctOn(CURRICULUM_ITEM.KEY)
                .from(COHORT)
                .join(CURRICULUM)
                .on(CURRICULUM.WORKSHOP_ID.eq(COHORT.WORKSHOP_ID), CURRICULUM.PUBLISHED_AT.isNotNull())
                .join(CURRICULUM_ITEM)
                .on(CURRICULUM_ITEM.CURRICULUM_ID.eq(CURRICULUM.ID))
                .where(COHORT.ID.eq(cohort.value()))
                .and(CURRICULUM_ITEM.KEY.in(items.stream().map(ItemKey::value).toList()))
                .orderBy(CURRICULUM_ITEM.KEY, CURRICULUM.VERSION.desc())
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    private Optional<CurriculumFacts> read(Condition which) {
        return db.select(CURRICULUM.VERSION, modules(), items())
                .from(CURRICULUM)
                .where(which)
                .fetchOptional(mapping((version, modules, items) -> new CurriculumFacts(
                        version,
                        modules.stream()
                                .map(module -> new CurriculumFacts.Module(
                                        module.key(), module.title(), nested(items, module.position(), null)))
                                .toList())));
    }

    /** Published versions, the latest first. */
    List<PinnedCurriculum> published(WorkshopId workshop) {
        return db.select(CURRICULUM.ID, CURRICULUM.VERSION)
                .from(CURRICULUM)
                .where(CURRICULUM.WORKSHOP_ID.eq(workshop.value()), CURRICULUM.PUBLISHED_AT.isNotNull())
                .orderBy(CURRICULUM.VERSION.desc())
                .fetch(mapping(PinnedCurriculum::new));
    }

    private static List<CurriculumFacts.Item> nested(List<ItemRow> rows, int module, @Nullable String parent) {
        return rows.stream()
                .filter(row -> row.module() == module && Objects.equals(row.parent(), parent))
                .map(row -> new CurriculumFacts.Item(
                        new ItemKey(row.key()),
                        row.title(),
                        row.kind(),
                        row.required(),
                        nested(rows, module, row.key())))
                .toList();
    }

    private static Field<List<ModuleRow>> modules() {
        return multiset(select(CURRICULUM_MODULE.POSITION, CURRICULUM_MODULE.KEY, CURRICULUM_MODULE.TITLE)
                        .from(CURRICULUM_MODULE)
                        .where(CURRICULUM_MODULE.CURRICULUM_ID.eq(CURRICULUM.ID))
                        .orderBy(CURRICULUM_MODULE.POSITION))
                .convertFrom(rows -> rows.map(mapping(ModuleRow::new)));
    }

    private static Field<List<ItemRow>> items() {
        return multiset(select(
                                CURRICULUM_ITEM.MODULE_POSITION,
                                CURRICULUM_ITEM.PARENT_KEY,
                                CURRICULUM_ITEM.KEY,
                                CURRICULUM_ITEM.TITLE,
                                CURRICULUM_ITEM.KIND.convertFrom(ItemKind::valueOf),
                                CURRICULUM_ITEM.REQUIRED)
                        .from(CURRICULUM_ITEM)
                        .where(CURRICULUM_ITEM.CURRICULUM_ID.eq(CURRICULUM.ID))
                        .orderBy(CURRICULUM_ITEM.MODULE_POSITION, CURRICULUM_ITEM.POSITION))
                .convertFrom(rows -> rows.map(mapping(ItemRow::new)));
    }

    private record ModuleRow(int position, String key, String title) {}

    private record ItemRow(
            int module, @Nullable String parent, String key, String title, ItemKind kind, boolean required) {}
}
