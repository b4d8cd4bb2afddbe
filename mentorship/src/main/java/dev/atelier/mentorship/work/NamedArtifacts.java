package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.UPLOAD;
import static dev.atelier.mentorship.jooq.Tables.UPLOAD_PART;
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
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files of rounds, their thumbnails, and parts of files that are on their way. */
@Component
class NamedArtifacts implements Naming {

    private static final int FEW = 5;

    private final DSLContext db;

    NamedArtifacts(DSLContext db) {
        this.db = db;
    }

    private record Column(TableField<?, byte[]> name, Field<Long> size) {}

    private static List<Column> columns() {
        return List.of(
                new Column(ARTIFACT.CONTENT, ARTIFACT.SIZE),
                new Column(ARTIFACT.THUMBNAIL, inline((Long) null, BIGINT)),
                new Column(UPLOAD_PART.CONTENT, UPLOAD_PART.SIZE.cast(BIGINT)));
    }

    @Override
    public Set<ContentHash> among(Collection<ContentHash> some) {
        var bytes = some.stream().map(ContentHash::bytes).toList();
        var named = new HashSet<ContentHash>();
        for (var column : columns()) {
            db.selectDistinct(column.name())
                    .from(column.name().getTable())
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
                    .from(column.name().getTable())
                    .where(column.name().isNotNull())
                    .and(last == null ? noCondition() : column.name().gt(last.bytes()))
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
        var files = db.select(ARTIFACT.NAME, PARTICIPANT.NAME)
                .from(ARTIFACT)
                .join(ROUND)
                .on(ROUND.ID.eq(ARTIFACT.ROUND_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(ROUND.LEARNER_ID))
                .where(ARTIFACT.CONTENT.eq(hash.bytes()).or(ARTIFACT.THUMBNAIL.eq(hash.bytes())))
                .orderBy(ARTIFACT.ID)
                .limit(FEW)
                .fetch(row -> row.value1() + ", handed in by " + row.value2());
        var parts = db.select(UPLOAD.NAME, PARTICIPANT.NAME)
                .from(UPLOAD_PART)
                .join(UPLOAD)
                .on(UPLOAD.ID.eq(UPLOAD_PART.UPLOAD_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(UPLOAD.LEARNER_ID))
                .where(UPLOAD_PART.CONTENT.eq(hash.bytes()))
                .orderBy(UPLOAD.ID)
                .limit(FEW)
                .fetch(row -> "A part of " + row.value1() + ", on its way from " + row.value2());
        return Stream.concat(files.stream(), parts.stream()).toList();
    }
}
