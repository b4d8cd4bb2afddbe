package dev.atelier.event.workshop;

import static dev.atelier.event.jooq.Tables.CURRICULUM;
import static dev.atelier.event.jooq.Tables.WORKSHOP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.event.WorkshopId;
import dev.atelier.event.workshop.Offered.About;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a workshop says of itself; its address stays as it is once anybody may have it. */
@Service
class Describing {

    private final DSLContext db;

    Describing(DSLContext db) {
        this.db = db;
    }

    /** What is kept, how often it was changed, and whether visitors see it. */
    record Described(About about, long revision, boolean isPublic) {}

    sealed interface Answer {
        record Kept() implements Answer {}

        record AddressTaken() implements Answer {}

        /** Someone else was quicker. */
        record Stale(Described now) implements Answer {}
    }

    Optional<Described> of(WorkshopId workshop) {
        return db.select(
                        row(
                                        WORKSHOP.SLUG,
                                        WORKSHOP.TITLE,
                                        WORKSHOP.SUMMARY,
                                        WORKSHOP.PREREQUISITES,
                                        WORKSHOP.TENTATIVE_NOTE)
                                .mapping(About::new),
                        WORKSHOP.REVISION,
                        field(isPublic()))
                .from(WORKSHOP)
                .where(WORKSHOP.ID.eq(workshop.value()))
                .fetchOptional(mapping(Described::new));
    }

    /** The same words twice are kept once. */
    @Transactional
    Answer describe(WorkshopId workshop, Details.Valid details) {
        db.select(WORKSHOP.ID)
                .from(WORKSHOP)
                .where(WORKSHOP.ID.eq(workshop.value()))
                .forUpdate()
                .execute();
        var now = of(workshop).orElseThrow(WorkshopMissing::new);
        var about = now.isPublic() ? withSlug(details.about(), now.about().slug()) : details.about();
        if (now.about().equals(about)) {
            return new Answer.Kept();
        }
        if (now.revision() != details.revision()) {
            return new Answer.Stale(now);
        }
        return isTaken(workshop, about.slug()) ? new Answer.AddressTaken() : write(workshop, about);
    }

    private Answer write(WorkshopId workshop, About about) {
        db.update(WORKSHOP)
                .set(WORKSHOP.SLUG, about.slug())
                .set(WORKSHOP.TITLE, about.title())
                .set(WORKSHOP.SUMMARY, about.summary())
                .set(WORKSHOP.PREREQUISITES, about.prerequisites())
                .set(WORKSHOP.TENTATIVE_NOTE, about.tentativeNote())
                .set(WORKSHOP.REVISION, WORKSHOP.REVISION.plus(1))
                .where(WORKSHOP.ID.eq(workshop.value()))
                .execute();
        return new Answer.Kept();
    }

    private boolean isTaken(WorkshopId workshop, String slug) {
        return db.fetchExists(WORKSHOP, WORKSHOP.SLUG.eq(slug), WORKSHOP.ID.ne(workshop.value()));
    }

    private static About withSlug(About about, String slug) {
        return new About(slug, about.title(), about.summary(), about.prerequisites(), about.tentativeNote());
    }

    private static Condition isPublic() {
        return exists(selectOne()
                .from(CURRICULUM)
                .where(CURRICULUM.WORKSHOP_ID.eq(WORKSHOP.ID), CURRICULUM.PUBLISHED_AT.isNotNull()));
    }
}
