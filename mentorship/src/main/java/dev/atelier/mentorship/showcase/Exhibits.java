package dev.atelier.mentorship.showcase;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT_IMAGE;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static java.time.ZoneOffset.UTC;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import dev.atelier.api.Cursor;
import dev.atelier.mentorship.showcase.Exhibit.Image;
import dev.atelier.mentorship.showcase.Exhibit.Place;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads exhibits as somebody sees them, each list in one statement. */
@Component
class Exhibits {

    private final DSLContext db;

    Exhibits(DSLContext db) {
        this.db = db;
    }

    /** One exhibit with all of its images, if they may see it. */
    Optional<Exhibit> find(UUID exhibit, Onlooker onlooker) {
        return read(EXHIBIT.ID.eq(exhibit), onlooker, noCondition(), 1).stream().findFirst();
    }

    /** Those that they may see, the newest first, each with its first image alone. */
    List<Exhibit> list(Condition which, Onlooker onlooker, @Nullable Cursor after, int most) {
        var further = after == null
                ? which
                : which.and(row(EXHIBIT.SHOWN_AT, EXHIBIT.ID).lt(after.at().atOffset(UTC), after.id()));
        return read(further, onlooker, EXHIBIT_IMAGE.POSITION.eq(1), most);
    }

    /** The title of a cohort, for whoever belongs to it. */
    Optional<String> title(UUID cohort, Onlooker onlooker) {
        return db.select(COHORT.TITLE)
                .from(COHORT)
                .where(COHORT.ID.eq(cohort))
                .and(onlooker.belongsTo(COHORT.ID))
                .fetchOptional(COHORT.TITLE);
    }

    private List<Exhibit> read(Condition which, Onlooker onlooker, Condition images, int most) {
        var own = onlooker.id() == null ? falseCondition() : EXHIBIT.LEARNER_ID.eq(onlooker.id());
        return db.select(
                        EXHIBIT.ID,
                        row(EXHIBIT.COHORT_ID, EXHIBIT.WORKSHOP_ID, COHORT.TITLE, COHORT.ZONE.convertFrom(ZoneId::of))
                                .mapping(Place::new),
                        EXHIBIT.TITLE,
                        EXHIBIT.WORDS,
                        row(EXHIBIT.NAMING.convertFrom(Naming::valueOf), PARTICIPANT.NAME)
                                .mapping(Naming::of),
                        EXHIBIT.REACH.convertFrom(Reach::valueOf),
                        EXHIBIT.SHOWN_AT.convertFrom(at -> at.toInstant()),
                        field(onlooker.looksAfter(EXHIBIT.COHORT_ID)),
                        field(own),
                        images(images))
                .from(EXHIBIT)
                .join(COHORT)
                .on(COHORT.ID.eq(EXHIBIT.COHORT_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(EXHIBIT.LEARNER_ID))
                .where(which)
                .and(onlooker.sees())
                .orderBy(EXHIBIT.SHOWN_AT.desc(), EXHIBIT.ID.desc())
                .limit(most)
                .fetch(mapping(Exhibit::new));
    }

    private static Field<List<Image>> images(Condition which) {
        return multiset(select(
                                EXHIBIT_IMAGE.POSITION,
                                EXHIBIT_IMAGE.WIDTH,
                                EXHIBIT_IMAGE.HEIGHT,
                                when(EXHIBIT.PARAMETERS, ARTIFACT.GENERATION))
                        .from(EXHIBIT_IMAGE)
                        .join(ARTIFACT)
                        .on(ARTIFACT.ID.eq(EXHIBIT_IMAGE.ARTIFACT_ID))
                        .where(EXHIBIT_IMAGE.EXHIBIT_ID.eq(EXHIBIT.ID))
                        .and(which)
                        .orderBy(EXHIBIT_IMAGE.POSITION))
                .convertFrom(images -> images.map(mapping(Image::new)));
    }
}
