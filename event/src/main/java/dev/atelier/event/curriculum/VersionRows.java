package dev.atelier.event.curriculum;

import static dev.atelier.event.jooq.Tables.CURRICULUM;
import static dev.atelier.event.jooq.Tables.CURRICULUM_ITEM;
import static dev.atelier.event.jooq.Tables.CURRICULUM_MODULE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import dev.atelier.event.jooq.tables.records.CurriculumItemRecord;
import dev.atelier.event.jooq.tables.records.CurriculumModuleRecord;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** A published version as rows: items of one parent count from 0. */
final class VersionRows {

    private VersionRows() {}

    private record ModuleRow(int position, String key, String title, String introduction, String hint, Timing timing) {}

    private record ItemRow(
            int module,
            @Nullable String parent,
            String key,
            String title,
            String kind,
            boolean required,
            String note,
            String hint,
            Timing timing) {}

    /** The modules of the row of {@link dev.atelier.event.jooq.tables.Curriculum} that is selected from. */
    static <T> SelectField<T> modules(Function<List<CurriculumModule>, T> shown) {
        return row(moduleRows(), itemRows()).mapping((modules, items) -> shown.apply(nested(modules, items)));
    }

    private static Field<List<ModuleRow>> moduleRows() {
        return multiset(select(
                                CURRICULUM_MODULE.POSITION,
                                CURRICULUM_MODULE.KEY,
                                CURRICULUM_MODULE.TITLE,
                                CURRICULUM_MODULE.INTRODUCTION,
                                CURRICULUM_MODULE.HINT,
                                row(
                                                CURRICULUM_MODULE.DAY,
                                                CURRICULUM_MODULE.STARTS_AT,
                                                CURRICULUM_MODULE.MINUTES,
                                                CURRICULUM_MODULE.SPEAKER,
                                                CURRICULUM_MODULE.ROOM)
                                        .mapping(Timing::new))
                        .from(CURRICULUM_MODULE)
                        .where(CURRICULUM_MODULE.CURRICULUM_ID.eq(CURRICULUM.ID))
                        .orderBy(CURRICULUM_MODULE.POSITION))
                .convertFrom(rows -> rows.map(mapping(ModuleRow::new)));
    }

    private static Field<List<ItemRow>> itemRows() {
        return multiset(select(
                                CURRICULUM_ITEM.MODULE_POSITION,
                                CURRICULUM_ITEM.PARENT_KEY,
                                CURRICULUM_ITEM.KEY,
                                CURRICULUM_ITEM.TITLE,
                                CURRICULUM_ITEM.KIND,
                                CURRICULUM_ITEM.REQUIRED,
                                CURRICULUM_ITEM.NOTE,
                                CURRICULUM_ITEM.HINT,
                                row(
                                                CURRICULUM_ITEM.DAY,
                                                CURRICULUM_ITEM.STARTS_AT,
                                                CURRICULUM_ITEM.MINUTES,
                                                CURRICULUM_ITEM.SPEAKER,
                                                CURRICULUM_ITEM.ROOM)
                                        .mapping(Timing::new))
                        .from(CURRICULUM_ITEM)
                        .where(CURRICULUM_ITEM.CURRICULUM_ID.eq(CURRICULUM.ID))
                        .orderBy(CURRICULUM_ITEM.MODULE_POSITION, CURRICULUM_ITEM.POSITION))
                .convertFrom(rows -> rows.map(mapping(ItemRow::new)));
    }

    private static List<CurriculumModule> nested(List<ModuleRow> modules, List<ItemRow> items) {
        return modules.stream()
                .map(module -> {
                    var own = items.stream()
                            .filter(item -> item.module() == module.position())
                            .toList();
                    var inOrder = new ArrayList<CurriculumItem>();
                    collect(own, null, 0, inOrder);
                    var origin = new Origin(null, false, module.hint());
                    return new CurriculumModule(
                            module.key(), module.title(), module.introduction(), inOrder, "", origin, module.timing());
                })
                .toList();
    }

    private static void collect(List<ItemRow> rows, @Nullable String parent, int depth, List<CurriculumItem> inOrder) {
        for (var row : rows) {
            if (Objects.equals(row.parent(), parent)) {
                var kind = ItemKind.valueOf(row.kind());
                var origin = new Origin(null, false, row.hint());
                inOrder.add(new CurriculumItem(
                        new ItemKey(row.key()),
                        depth,
                        row.title(),
                        kind,
                        row.required(),
                        row.note(),
                        origin,
                        row.timing()));
                collect(rows, row.key(), depth + 1, inOrder);
            }
        }
    }

    /** Writes the rows of a version that is not published yet, in two statements. */
    static void write(DSLContext db, UUID curriculum, List<CurriculumModule> modules) {
        var moduleRows = new ArrayList<CurriculumModuleRecord>();
        var itemRows = new ArrayList<CurriculumItemRecord>();
        for (var position = 0; position < modules.size(); position++) {
            moduleRows.add(moduleRow(curriculum, position, modules.get(position)));
            addRows(curriculum, position, modules.get(position).items(), itemRows);
        }
        db.batchInsert(moduleRows).execute();
        db.batchInsert(itemRows).execute();
    }

    private static CurriculumModuleRecord moduleRow(UUID curriculum, int position, CurriculumModule module) {
        return new CurriculumModuleRecord(
                curriculum,
                position,
                module.key(),
                module.title(),
                module.introduction(),
                module.hint(),
                module.timing().day(),
                module.timing().startsAt(),
                module.timing().minutes(),
                module.timing().speaker(),
                module.timing().room());
    }

    private static void addRows(
            UUID curriculum, int module, List<CurriculumItem> items, List<CurriculumItemRecord> rows) {
        var parents = new ArrayDeque<String>();
        var counts = new ArrayDeque<Integer>(List.of(0));
        for (var item : items) {
            while (parents.size() > item.depth()) {
                parents.pop();
                counts.pop();
            }
            var position = counts.pop();
            counts.push(position + 1);
            rows.add(new CurriculumItemRecord(
                    curriculum,
                    item.key().value(),
                    module,
                    parents.peek(),
                    position,
                    item.title(),
                    item.kind().name(),
                    item.required(),
                    item.note(),
                    item.hint(),
                    item.timing().day(),
                    item.timing().startsAt(),
                    item.timing().minutes(),
                    item.timing().speaker(),
                    item.timing().room()));
            parents.push(item.key().value());
            counts.push(0);
        }
    }
}
