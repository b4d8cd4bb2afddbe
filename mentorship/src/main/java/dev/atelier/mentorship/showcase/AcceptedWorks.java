package dev.atelier.mentorship.showcase;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT_IMAGE;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT_TAKEDOWN;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Finds a learner's own accepted works, in one statement. */
@Component
class AcceptedWorks {

    private static final int MOST = 200;

    private final DSLContext db;

    AcceptedWorks(DSLContext db) {
        this.db = db;
    }

    /** Empty for the work of somebody else, and while no round of it is accepted. */
    Optional<AcceptedWork> find(LearnerId learner, UUID work) {
        return read(learner, ROUND.WORK_ID.eq(work), 1).stream().findFirst();
    }

    /** Those of which they show something, the newest first. */
    List<AcceptedWork> shown(LearnerId learner) {
        return read(learner, exists(selectOne().from(EXHIBIT).where(EXHIBIT.WORK_ID.eq(ROUND.WORK_ID))), MOST);
    }

    private List<AcceptedWork> read(LearnerId learner, Condition which, int most) {
        return db.select(
                        WORK.ID,
                        ROUND.ID,
                        ROUND.COHORT_ID.convertFrom(CohortId::new),
                        COHORT.TITLE,
                        COHORT.ZONE.convertFrom(ZoneId::of),
                        ROUND.LEARNER_ID.convertFrom(LearnerId::new),
                        WORK.TITLE,
                        field(Onlooker.holdsSeat(learner.value(), ROUND.COHORT_ID)),
                        PARTICIPANT.NAME,
                        images(),
                        shown(),
                        takedowns())
                .from(ROUND)
                .join(WORK)
                .on(WORK.ID.eq(ROUND.WORK_ID))
                .join(COHORT)
                .on(COHORT.ID.eq(ROUND.COHORT_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(ROUND.LEARNER_ID))
                .where(which)
                .and(ROUND.LEARNER_ID.eq(learner.value()))
                .and(ROUND.STATE.eq("ACCEPTED"))
                .orderBy(WORK.CREATED_AT.desc(), WORK.ID)
                .limit(most)
                .fetch(mapping(AcceptedWork::new));
    }

    private static Field<List<AcceptedWork.Image>> images() {
        return multiset(select(ARTIFACT.ID, ARTIFACT.NAME, ARTIFACT.WIDTH, ARTIFACT.HEIGHT, ARTIFACT.GENERATION)
                        .from(ARTIFACT)
                        .where(ARTIFACT.ROUND_ID.eq(ROUND.ID))
                        .and(ARTIFACT.KIND.eq("IMAGE"))
                        .and(ARTIFACT.THUMBNAIL.isNotNull())
                        .orderBy(ARTIFACT.POSITION))
                .convertFrom(images -> images.map(mapping(AcceptedWork.Image::new)));
    }

    private static Field<List<AcceptedWork.Shown>> shown() {
        var images = multiset(select(EXHIBIT_IMAGE.ARTIFACT_ID)
                        .from(EXHIBIT_IMAGE)
                        .where(EXHIBIT_IMAGE.EXHIBIT_ID.eq(EXHIBIT.ID))
                        .orderBy(EXHIBIT_IMAGE.POSITION))
                .convertFrom(rows -> rows.map(row -> row.value1()));
        return multiset(select(
                                EXHIBIT.ID,
                                EXHIBIT.SHOWN_AT,
                                images,
                                EXHIBIT.TITLE,
                                EXHIBIT.WORDS,
                                EXHIBIT.NAMING.convertFrom(Naming::valueOf),
                                EXHIBIT.REACH.convertFrom(Reach::valueOf),
                                EXHIBIT.PARAMETERS)
                        .from(EXHIBIT)
                        .where(EXHIBIT.WORK_ID.eq(WORK.ID)))
                .convertFrom(rows -> rows.map(row -> new AcceptedWork.Shown(
                        row.value1(),
                        row.value2(),
                        new Wish(row.value3(), row.value4(), row.value5(), row.value6(), row.value7(), row.value8()))));
    }

    private static Field<List<AcceptedWork.Takedown>> takedowns() {
        return multiset(select(EXHIBIT_TAKEDOWN.REASON, EXHIBIT_TAKEDOWN.TAKEN_AT)
                        .from(EXHIBIT_TAKEDOWN)
                        .where(EXHIBIT_TAKEDOWN.WORK_ID.eq(WORK.ID))
                        .and(EXHIBIT_TAKEDOWN.ALLOWED_AT.isNull()))
                .convertFrom(rows -> rows.map(mapping(AcceptedWork.Takedown::new)));
    }
}
