package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.UPLOAD;
import static dev.atelier.mentorship.jooq.Tables.UPLOAD_PART;
import static org.jooq.impl.SQLDataType.BIGINT;

import dev.atelier.mentorship.store.ContentHash;
import dev.atelier.mentorship.store.Naming;
import dev.atelier.mentorship.store.NamingColumns;
import dev.atelier.mentorship.store.NamingColumns.Column;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files of rounds, their thumbnails, and parts of files that are on their way. */
@Component
class NamedArtifacts implements Naming {

    private static final int FEW = 5;

    private final DSLContext db;
    private final NamingColumns columns;

    NamedArtifacts(DSLContext db) {
        this.db = db;
        this.columns = new NamingColumns(
                db,
                new Column(ARTIFACT.CONTENT, ARTIFACT.SIZE),
                new Column(ARTIFACT.THUMBNAIL, null),
                new Column(UPLOAD_PART.CONTENT, UPLOAD_PART.SIZE.cast(BIGINT)));
    }

    @Override
    public Set<ContentHash> among(Collection<ContentHash> some) {
        return columns.among(some);
    }

    @Override
    public List<Named> after(@Nullable ContentHash last, int most) {
        return columns.after(last, most);
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
