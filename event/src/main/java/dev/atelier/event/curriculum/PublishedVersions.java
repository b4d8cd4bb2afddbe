package dev.atelier.event.curriculum;

import static dev.atelier.event.jooq.Tables.CURRICULUM;
import static dev.atelier.event.jooq.Tables.CURRICULUM_ITEM;
import static dev.atelier.event.jooq.Tables.CURRICULUM_MODULE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import dev.atelier.event.WorkshopId;
import dev.atelier.event.answer.CurriculumAnswer.CurriculumRow;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Reads published versions, each call in one statement. */
@Repository
class PublishedVersions {

    private final DSLContext db;

    PublishedVersions(DSLContext db) {
        this.db = db;
    }

    /** A version, its modules as somebody wants to see them. */
    record Found<T>(int version, Instant publishedAt, T modules) {}

    /** The latest first. */
    List<CurriculumRow> all(WorkshopId workshop) {
        return db.select(
                        CURRICULUM.VERSION,
                        CURRICULUM.PUBLISHED_AT.convertFrom(OffsetDateTime::toInstant),
                        field(selectCount()
                                .from(CURRICULUM_MODULE)
                                .where(CURRICULUM_MODULE.CURRICULUM_ID.eq(CURRICULUM.ID))),
                        field(selectCount()
                                .from(CURRICULUM_ITEM)
                                .where(CURRICULUM_ITEM.CURRICULUM_ID.eq(CURRICULUM.ID))))
                .from(CURRICULUM)
                .where(CURRICULUM.WORKSHOP_ID.eq(workshop.value()), CURRICULUM.PUBLISHED_AT.isNotNull())
                .orderBy(CURRICULUM.VERSION.desc())
                .fetch(mapping(CurriculumRow::new));
    }

    <T> Optional<Found<T>> find(WorkshopId workshop, int version, Function<List<CurriculumModule>, T> shown) {
        return db.select(
                        CURRICULUM.VERSION,
                        CURRICULUM.PUBLISHED_AT.convertFrom(OffsetDateTime::toInstant),
                        VersionRows.modules(shown))
                .from(CURRICULUM)
                .where(
                        CURRICULUM.WORKSHOP_ID.eq(workshop.value()),
                        CURRICULUM.VERSION.eq(version),
                        CURRICULUM.PUBLISHED_AT.isNotNull())
                .fetchOptional(mapping(Found<T>::new));
    }
}
