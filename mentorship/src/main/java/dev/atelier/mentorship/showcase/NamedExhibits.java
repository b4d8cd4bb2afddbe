package dev.atelier.mentorship.showcase;

import static dev.atelier.mentorship.jooq.Tables.EXHIBIT;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT_IMAGE;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.SQLDataType.BIGINT;

import dev.atelier.mentorship.store.ContentHash;
import dev.atelier.mentorship.store.Naming;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Copies of images that are shown, whole and made small. */
@Component
class NamedExhibits implements Naming {

    private static final int FEW = 5;

    private final DSLContext db;

    NamedExhibits(DSLContext db) {
        this.db = db;
    }

    private record Column(TableField<?, byte[]> name, Field<Long> size) {}

    private static List<Column> columns() {
        return List.of(
                new Column(EXHIBIT_IMAGE.CONTENT, EXHIBIT_IMAGE.SIZE),
                new Column(EXHIBIT_IMAGE.SMALL, inline((Long) null, BIGINT)));
    }

    @Override
    public Set<ContentHash> among(Collection<ContentHash> some) {
        var bytes = some.stream().map(ContentHash::bytes).toList();
        var named = new HashSet<ContentHash>();
        for (var column : columns()) {
            db.selectDistinct(column.name())
                    .from(EXHIBIT_IMAGE)
                    .where(column.name().in(bytes))
                    .forEach(row -> named.add(ContentHash.stored(row.value1())));
        }
        return named;
    }

    @Override
    public List<Named> after(@Nullable ContentHash last, int most) {
        var together = new TreeMap<ContentHash, Named>(Comparator.comparing(ContentHash::hex));
        for (var column : columns()) {
            db.select(column.name(), max(column.size()))
                    .from(EXHIBIT_IMAGE)
                    .where(last == null ? noCondition() : column.name().gt(last.bytes()))
                    .groupBy(column.name())
                    .orderBy(column.name())
                    .limit(most)
                    .forEach(row -> together.merge(
                            ContentHash.stored(row.value1()),
                            new Named(ContentHash.stored(row.value1()), size(row.value2())),
                            (first, second) -> first.size().isPresent() ? first : second));
        }
        return together.values().stream().limit(most).toList();
    }

    private static OptionalLong size(@Nullable Long size) {
        return size == null ? OptionalLong.empty() : OptionalLong.of(size);
    }

    @Override
    public List<String> called(ContentHash hash) {
        return db.select(EXHIBIT.TITLE, PARTICIPANT.NAME)
                .from(EXHIBIT_IMAGE)
                .join(EXHIBIT)
                .on(EXHIBIT.ID.eq(EXHIBIT_IMAGE.EXHIBIT_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(EXHIBIT.LEARNER_ID))
                .where(EXHIBIT_IMAGE.CONTENT.eq(hash.bytes()).or(EXHIBIT_IMAGE.SMALL.eq(hash.bytes())))
                .orderBy(EXHIBIT.ID)
                .limit(FEW)
                .fetch(row -> "A copy shown in " + row.value1() + " by " + row.value2());
    }
}
