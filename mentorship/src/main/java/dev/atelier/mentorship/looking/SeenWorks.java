package dev.atelier.mentorship.looking;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import dev.atelier.mentorship.page.GalleryPage;
import dev.atelier.mentorship.work.Rounds;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Finds works by what they hold; a condition on ROUND says which rounds the person may see. */
@Component
class SeenWorks {

    private final DSLContext db;

    SeenWorks(DSLContext db) {
        this.db = db;
    }

    /** The work that an artifact belongs to, if the person may see the artifact. */
    Optional<SeenWork> of(UUID artifact, Condition seen) {
        return db.select(WORK.ID, WORK.TITLE, COHORT.ZONE.convertFrom(ZoneId::of), Rounds.of(WORK.ID, seen))
                .from(WORK)
                .join(COHORT)
                .on(COHORT.ID.eq(WORK.COHORT_ID))
                .where(WORK.ID.eq(select(ROUND.WORK_ID)
                        .from(ARTIFACT)
                        .join(ROUND)
                        .on(ROUND.ID.eq(ARTIFACT.ROUND_ID))
                        .where(ARTIFACT.ID.eq(artifact))
                        .and(seen)))
                .fetchOptional(mapping(SeenWork::new));
    }

    /** The images of the work that has such a round, without what is known about them: a gallery may have hundreds. */
    Optional<Images> images(Condition which, Condition seen) {
        return db.select(WORK.ID, WORK.TITLE, rounds(seen))
                .from(WORK)
                .where(WORK.ID.in(select(ROUND.WORK_ID).from(ROUND).where(which).and(seen)))
                .fetchOptional(mapping(Images::new));
    }

    private static Field<List<Round>> rounds(Condition seen) {
        var images = multiset(select(ARTIFACT.ID, ARTIFACT.NAME, ARTIFACT.WIDTH, ARTIFACT.HEIGHT)
                        .from(ARTIFACT)
                        .where(ARTIFACT.ROUND_ID.eq(ROUND.ID))
                        .and(ARTIFACT.KIND.eq("IMAGE"))
                        .orderBy(ARTIFACT.POSITION))
                .convertFrom(rows -> rows.map(mapping(Image::new)));
        return multiset(select(ROUND.ID, ROUND.NUMBER, images)
                        .from(ROUND)
                        .where(ROUND.WORK_ID.eq(WORK.ID))
                        .and(seen)
                        .orderBy(ROUND.NUMBER.desc()))
                .convertFrom(rows -> rows.map(mapping(Round::new)));
    }

    /** A work's images, round by round, the newest first. */
    record Images(UUID work, String title, List<Round> rounds) {}

    record Round(UUID id, int number, List<Image> images) {}

    record Image(UUID id, String name, int width, int height) {

        GalleryPage.Tile tile(Viewer viewer) {
            return new GalleryPage.Tile(
                    id.toString(), name, viewer.look(id), viewer.artifacts() + id + "/tile", width, height);
        }
    }
}
