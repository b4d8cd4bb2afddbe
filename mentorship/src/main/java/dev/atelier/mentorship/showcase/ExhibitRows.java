package dev.atelier.mentorship.showcase;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT_IMAGE;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT_TAKEDOWN;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static java.time.ZoneOffset.UTC;
import static java.util.Objects.requireNonNull;

import dev.atelier.event.WorkshopId;
import dev.atelier.mentorship.showcase.Showing.Answer;
import dev.atelier.mentorship.work.SilentCopies;
import dev.atelier.mentorship.work.SilentCopies.Answer.Copied;
import dev.atelier.mentorship.work.SilentCopies.Kept;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of exhibits. Whatever changes one locks its work first, so that showing, withdrawing and taking down do not mix. */
@Component
class ExhibitRows {

    private final DSLContext db;
    private final SilentCopies copies;

    ExhibitRows(DSLContext db, SilentCopies copies) {
        this.db = db;
        this.copies = copies;
    }

    /** The copies that are shown of a work, by the image that they are of. */
    Map<UUID, Copied> copiesOf(UUID work) {
        return db.select(
                        EXHIBIT_IMAGE.ARTIFACT_ID,
                        EXHIBIT_IMAGE.CONTENT,
                        EXHIBIT_IMAGE.MEDIA_TYPE,
                        EXHIBIT_IMAGE.SIZE,
                        EXHIBIT_IMAGE.SMALL,
                        EXHIBIT_IMAGE.SMALL_TYPE,
                        EXHIBIT_IMAGE.WIDTH,
                        EXHIBIT_IMAGE.HEIGHT)
                .from(EXHIBIT_IMAGE)
                .join(EXHIBIT)
                .on(EXHIBIT.ID.eq(EXHIBIT_IMAGE.EXHIBIT_ID))
                .where(EXHIBIT.WORK_ID.eq(work))
                .fetchMap(
                        row -> row.value1(),
                        row -> new Copied(
                                Kept.at(row.value2(), row.value3(), row.value4()),
                                Kept.at(row.value5(), row.value6(), 0),
                                row.value7(),
                                row.value8()));
    }

    @Transactional
    public Answer write(AcceptedWork work, Wish wish, Map<UUID, Copied> made, WorkshopId workshop, Instant now) {
        lock(WORK.ID.eq(work.id()));
        if (db.fetchExists(
                EXHIBIT_TAKEDOWN, EXHIBIT_TAKEDOWN.WORK_ID.eq(work.id()).and(EXHIBIT_TAKEDOWN.ALLOWED_AT.isNull()))) {
            return new Answer.Refused("The staff has taken this work down. Only an admin can let it be shown again.");
        }
        // Copies that lost their row at this moment may be gone from the store, so they are not taken for granted.
        var all = new LinkedHashMap<>(copiesOf(work.id()));
        all.putAll(made);
        var there = db.fetchCount(ARTIFACT, ARTIFACT.ROUND_ID.eq(work.round()).and(ARTIFACT.ID.in(wish.images())));
        if (there < wish.images().size() || !all.keySet().containsAll(wish.images())) {
            return new Answer.Refused("Something else changed here at this moment. Please show it once more.");
        }
        var exhibit = requireNonNull(db.insertInto(EXHIBIT)
                .set(EXHIBIT.ID, UUID.randomUUID())
                .set(EXHIBIT.WORK_ID, work.id())
                .set(EXHIBIT.ROUND_ID, work.round())
                .set(EXHIBIT.COHORT_ID, work.cohort().value())
                .set(EXHIBIT.WORKSHOP_ID, workshop.value())
                .set(EXHIBIT.LEARNER_ID, work.learner().value())
                .set(EXHIBIT.TITLE, wish.title())
                .set(EXHIBIT.WORDS, wish.words())
                .set(EXHIBIT.NAMING, wish.naming().name())
                .set(EXHIBIT.REACH, wish.reach().name())
                .set(EXHIBIT.PARAMETERS, wish.parameters())
                .set(EXHIBIT.SHOWN_AT, now.atOffset(UTC))
                .onConflict(EXHIBIT.WORK_ID)
                .doUpdate()
                .set(EXHIBIT.TITLE, wish.title())
                .set(EXHIBIT.WORDS, wish.words())
                .set(EXHIBIT.NAMING, wish.naming().name())
                .set(EXHIBIT.REACH, wish.reach().name())
                .set(EXHIBIT.PARAMETERS, wish.parameters())
                .returning(EXHIBIT.ID)
                .fetchSingle(EXHIBIT.ID));
        replaceImages(exhibit, work, wish, all);
        return new Answer.Shown(exhibit);
    }

    /** Removes exhibits and everything in them; answers how many there were. */
    @Transactional
    public int remove(Condition which) {
        var works = db.select(EXHIBIT.WORK_ID).from(EXHIBIT).where(which).fetch(EXHIBIT.WORK_ID);
        lock(WORK.ID.in(works));
        db.select(EXHIBIT.LEARNER_ID, EXHIBIT_IMAGE.CONTENT, EXHIBIT_IMAGE.SMALL)
                .from(EXHIBIT_IMAGE)
                .join(EXHIBIT)
                .on(EXHIBIT.ID.eq(EXHIBIT_IMAGE.EXHIBIT_ID))
                .where(which)
                .forEach(row -> copies.left(row.value1(), List.of(row.value2(), row.value3())));
        return db.deleteFrom(EXHIBIT).where(which).execute();
    }

    private void replaceImages(UUID exhibit, AcceptedWork work, Wish wish, Map<UUID, Copied> all) {
        var before = db.deleteFrom(EXHIBIT_IMAGE)
                .where(EXHIBIT_IMAGE.EXHIBIT_ID.eq(exhibit))
                .returning(EXHIBIT_IMAGE.CONTENT, EXHIBIT_IMAGE.SMALL)
                .fetch();
        var named = new HashSet<String>();
        var position = 1;
        for (var image : wish.images()) {
            var copy = requireNonNull(all.get(image));
            named.add(copy.whole().hex());
            named.add(copy.small().hex());
            db.insertInto(EXHIBIT_IMAGE)
                    .set(EXHIBIT_IMAGE.EXHIBIT_ID, exhibit)
                    .set(EXHIBIT_IMAGE.ARTIFACT_ID, image)
                    .set(EXHIBIT_IMAGE.POSITION, position++)
                    .set(EXHIBIT_IMAGE.CONTENT, copy.whole().hash())
                    .set(EXHIBIT_IMAGE.MEDIA_TYPE, copy.whole().mediaType())
                    .set(EXHIBIT_IMAGE.SIZE, copy.whole().size())
                    .set(EXHIBIT_IMAGE.SMALL, copy.small().hash())
                    .set(EXHIBIT_IMAGE.SMALL_TYPE, copy.small().mediaType())
                    .set(EXHIBIT_IMAGE.WIDTH, copy.width())
                    .set(EXHIBIT_IMAGE.HEIGHT, copy.height())
                    .execute();
        }
        copies.left(
                work.learner().value(),
                before.stream()
                        .flatMap(row -> List.of(row.getContent(), row.getSmall()).stream())
                        .filter(hash -> !named.contains(HexFormat.of().formatHex(hash)))
                        .toList());
    }

    void lock(Condition works) {
        db.select(WORK.ID).from(WORK).where(works).orderBy(WORK.ID).forUpdate().fetch();
    }
}
