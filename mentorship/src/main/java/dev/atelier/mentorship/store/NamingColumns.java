package dev.atelier.mentorship.store;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;

import dev.atelier.mentorship.store.Naming.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** The columns of a feature that name bytes of the store: they answer what a {@link Naming} is asked. */
public final class NamingColumns {

    private final DSLContext db;
    private final List<Column> columns;

    public NamingColumns(DSLContext db, Column... columns) {
        this.db = db;
        this.columns = List.of(columns);
    }

    /**
     * A column of hashes.
     *
     * @param size in bytes, of the same row; null where no column says it
     */
    public record Column(
            TableField<?, byte[]> hash, @Nullable Field<Long> size) {}

    /** As {@link Naming#among}. */
    public Set<ContentHash> among(Collection<ContentHash> some) {
        var bytes = some.stream().map(ContentHash::bytes).toList();
        var named = new HashSet<ContentHash>();
        for (var column : columns) {
            db.selectDistinct(column.hash())
                    .from(table(column))
                    .where(column.hash().in(bytes))
                    .forEach(row -> named.add(ContentHash.stored(row.value1())));
        }
        return named;
    }

    /** As {@link Naming#after}. */
    public List<Named> after(@Nullable ContentHash last, int most) {
        var together = new TreeMap<ContentHash, Named>(Comparator.comparing(ContentHash::hex));
        for (var column : columns) {
            for (var named : after(column, last, most)) {
                together.merge(
                        named.hash(), named, (first, second) -> first.size().isPresent() ? first : second);
            }
        }
        return together.values().stream().limit(most).toList();
    }

    private List<Named> after(Column column, @Nullable ContentHash last, int most) {
        var beyond = column.hash()
                .isNotNull()
                .and(last == null ? noCondition() : column.hash().gt(last.bytes()));
        var size = column.size();
        if (size == null) {
            return db.selectDistinct(column.hash())
                    .from(table(column))
                    .where(beyond)
                    .orderBy(column.hash())
                    .limit(most)
                    .fetch(row -> new Named(ContentHash.stored(row.value1()), OptionalLong.empty()));
        }
        return db.select(column.hash(), max(size))
                .from(table(column))
                .where(beyond)
                .groupBy(column.hash())
                .orderBy(column.hash())
                .limit(most)
                .fetch(row -> new Named(ContentHash.stored(row.value1()), OptionalLong.of(row.value2())));
    }

    private static Table<?> table(Column column) {
        return Objects.requireNonNull(column.hash().getTable());
    }
}
