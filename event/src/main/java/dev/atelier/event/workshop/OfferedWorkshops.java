package dev.atelier.event.workshop;

import static dev.atelier.event.jooq.Tables.CURRICULUM;
import static dev.atelier.event.jooq.Tables.WORKSHOP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;

import dev.atelier.event.WorkshopId;
import dev.atelier.event.answer.ModuleAnswer;
import dev.atelier.event.curriculum.CurriculumMarkdown;
import dev.atelier.event.curriculum.ModuleAnswers;
import dev.atelier.event.curriculum.ModuleViews;
import dev.atelier.event.workshop.Offered.About;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;

/** Reads workshops with their latest published curriculum, each in one statement. */
@Repository
class OfferedWorkshops {

    private static final SelectField<About> ABOUT = row(
                    WORKSHOP.SLUG, WORKSHOP.TITLE, WORKSHOP.SUMMARY, WORKSHOP.PREREQUISITES, WORKSHOP.TENTATIVE_NOTE)
            .mapping(About::new);

    private final DSLContext db;

    OfferedWorkshops(DSLContext db) {
        this.db = db;
    }

    /** A workshop's curriculum to take away. */
    record Text(About about, int version, String modules) {}

    Optional<Offered> bySlug(String slug) {
        return find(WORKSHOP.SLUG.eq(slug));
    }

    Optional<Offered> byId(WorkshopId id) {
        return find(WORKSHOP.ID.eq(id.value()));
    }

    Optional<Text> text(String slug) {
        return db.select(ABOUT, CURRICULUM.VERSION, CurriculumMarkdown.published())
                .from(WORKSHOP)
                .join(CURRICULUM)
                .on(isLatest())
                .where(WORKSHOP.SLUG.eq(slug))
                .fetchOptional(mapping(Text::new));
    }

    /** A public workshop with its latest published curriculum; empty if nothing of it is published. */
    record ForPrograms(About about, int version, List<ModuleAnswer> modules) {}

    Optional<ForPrograms> forPrograms(WorkshopId id) {
        return db.select(ABOUT, CURRICULUM.VERSION, ModuleAnswers.published())
                .from(WORKSHOP)
                .join(CURRICULUM)
                .on(isLatest())
                .where(WORKSHOP.ID.eq(id.value()))
                .fetchOptional(mapping(ForPrograms::new));
    }

    private Optional<Offered> find(Condition which) {
        return db.select(
                        WORKSHOP.ID.convertFrom(WorkshopId::new),
                        ABOUT,
                        coalesce(CURRICULUM.VERSION, inline(0)),
                        ModuleViews.published())
                .from(WORKSHOP)
                .leftJoin(CURRICULUM)
                .on(isLatest())
                .where(which)
                .fetchOptional(mapping(Offered::new));
    }

    private Condition isLatest() {
        var latest = CURRICULUM.as("latest");
        return CURRICULUM.ID.eq(db.select(latest.ID)
                .from(latest)
                .where(latest.WORKSHOP_ID.eq(WORKSHOP.ID), latest.PUBLISHED_AT.isNotNull())
                .orderBy(latest.VERSION.desc())
                .limit(1));
    }
}
