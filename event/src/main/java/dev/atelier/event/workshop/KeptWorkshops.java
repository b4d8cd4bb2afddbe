package dev.atelier.event.workshop;

import static dev.atelier.event.jooq.Tables.CURRICULUM;
import static dev.atelier.event.jooq.Tables.WORKSHOP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import dev.atelier.api.Cursor;
import dev.atelier.api.Page;
import dev.atelier.api.Paging;
import dev.atelier.event.answer.WorkshopRow;
import dev.atelier.event.page.WorkshopListPage.Row;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All workshops, published or not, for those who keep them. */
@Repository
class KeptWorkshops {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final DSLContext db;

    KeptWorkshops(DSLContext db) {
        this.db = db;
    }

    /** The last row of a page, from which the next one goes on. */
    record Mark(OffsetDateTime createdAt, UUID id) {

        static Optional<Mark> read(@Nullable String written) {
            var parts = written == null ? new String[0] : written.split("_", -1);
            try {
                return parts.length == 2
                        ? Optional.of(new Mark(OffsetDateTime.parse(parts[0]), UUID.fromString(parts[1])))
                        : Optional.empty();
            } catch (DateTimeParseException | IllegalArgumentException madeUp) {
                return Optional.empty();
            }
        }

        static Optional<Mark> of(Paging paging) {
            return Optional.ofNullable(paging.after())
                    .map(cursor -> new Mark(cursor.at().atOffset(ZoneOffset.UTC), cursor.id()));
        }

        Cursor cursor() {
            return new Cursor(createdAt.toInstant(), id);
        }

        String written() {
            return createdAt.withOffsetSameInstant(ZoneOffset.UTC) + "_" + id;
        }
    }

    /** What was found for a page of a list, {@link Paging#most()} at the most. */
    static Page<Kept> page(List<Kept> found, Paging paging) {
        return Page.of(found, paging, kept -> kept.mark().cursor());
    }

    /** A workshop with the numbers of its latest published version and of its draft, 0 for none. */
    record Kept(Mark mark, String slug, String title, int published, int draft) {

        /** What visitors' programs may know of it. */
        WorkshopRow publicAnswer() {
            return new WorkshopRow(
                    mark.id(), slug, title, published, null, mark.createdAt().toInstant());
        }

        WorkshopRow answer() {
            return new WorkshopRow(
                    mark.id(),
                    slug,
                    title,
                    published == 0 ? null : Integer.valueOf(published),
                    draft == 0 ? null : Integer.valueOf(draft),
                    mark.createdAt().toInstant());
        }

        Row row() {
            var words = published == 0
                    ? "draft, not public yet"
                    : "version " + published + " published" + (draft == 0 ? "" : ", draft of version " + draft);
            var look = draft == 0 ? "done" : published == 0 ? "guess" : "busy";
            var since = "since " + DAY.format(mark.createdAt().withOffsetSameInstant(ZoneOffset.UTC));
            return new Row(mark.id().toString(), slug, title, words, look, published > 0, since);
        }
    }

    List<Kept> page(Optional<Mark> after, int size) {
        return page(noCondition(), after, size);
    }

    /** Those alone of which something is published. */
    List<Kept> publicPage(Optional<Mark> after, int size) {
        var published = select(CURRICULUM.ID)
                .from(CURRICULUM)
                .where(CURRICULUM.WORKSHOP_ID.eq(WORKSHOP.ID), CURRICULUM.PUBLISHED_AT.isNotNull());
        return page(exists(published), after, size);
    }

    private List<Kept> page(Condition which, Optional<Mark> after, int size) {
        return db.select(
                        row(WORKSHOP.CREATED_AT, WORKSHOP.ID).mapping(Mark::new),
                        WORKSHOP.SLUG,
                        WORKSHOP.TITLE,
                        version(true),
                        version(false))
                .from(WORKSHOP)
                .where(which)
                .and(after.map(mark -> row(WORKSHOP.CREATED_AT, WORKSHOP.ID).lessThan(row(mark.createdAt(), mark.id())))
                        .orElseGet(() -> noCondition()))
                .orderBy(WORKSHOP.CREATED_AT.desc(), WORKSHOP.ID.desc())
                .limit(size)
                .fetch(mapping(Kept::new));
    }

    private static Field<Integer> version(boolean published) {
        return coalesce(
                field(select(max(CURRICULUM.VERSION))
                        .from(CURRICULUM)
                        .where(CURRICULUM.WORKSHOP_ID.eq(WORKSHOP.ID))
                        .and(published ? CURRICULUM.PUBLISHED_AT.isNotNull() : CURRICULUM.PUBLISHED_AT.isNull())),
                inline(0));
    }
}
