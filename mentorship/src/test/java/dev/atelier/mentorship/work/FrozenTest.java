package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.REVIEW_COMMENT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.AtOnce;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Pictures;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was handed in or published cannot change, whoever tries: the database itself refuses. */
@AtBrowsers
class FrozenTest {

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    @Autowired
    DSLContext db;

    @Test
    void aRoundThatWasHandedInIsFrozen() {
        var cohort = world.cohort();
        var round = handing.waiting(world.learner("Meera", cohort), cohort);
        var artifact = handing.artifact(round);

        refused(db.update(ROUND).set(ROUND.TEXT, "Other words").where(ROUND.ID.eq(round)));
        refused(db.update(ROUND).set(ROUND.HASH, new byte[32]).where(ROUND.ID.eq(round)));
        refused(db.update(ROUND)
                .set(ROUND.STATE, "DRAFT")
                .setNull(ROUND.HASH)
                .setNull(ROUND.SUBMITTED_AT)
                .where(ROUND.ID.eq(round)));
        refused(db.deleteFrom(ROUND).where(ROUND.ID.eq(round)));
        refused(db.update(ARTIFACT).set(ARTIFACT.NAME, "other.png").where(ARTIFACT.ID.eq(artifact)));
        refused(db.deleteFrom(ARTIFACT).where(ARTIFACT.ID.eq(artifact)));
        refused(db.insertInto(ARTIFACT)
                .set(ARTIFACT.ROUND_ID, round)
                .set(ARTIFACT.POSITION, (short) 2)
                .set(ARTIFACT.KIND, "LINK")
                .set(ARTIFACT.NAME, "https://example.org"));
    }

    @Test
    void nobodyCanBeMadeTheReviewerOfTheirOwnWork() {
        var cohort = world.cohort();
        var meera = world.learner("Meera", cohort);
        var round = handing.waiting(meera, cohort);

        refused(db.update(ROUND)
                .set(ROUND.REVIEWER_ID, meera)
                .set(ROUND.CLAIM_TOKEN, UUID.randomUUID())
                .set(ROUND.LEASE_UNTIL, OffsetDateTime.parse("2023-07-01T07:00Z"))
                .where(ROUND.ID.eq(round)));
    }

    @Test
    void aPublishedReviewIsFrozen() throws Exception {
        var ravi = world.mentor("Ravi");
        var cohort = world.cohort(ravi);
        var round = handing.waiting(world.learner("Meera", cohort), cohort);
        var reviewer = visitor.instructor(ravi);
        var desk = "/staff/reviews/" + round;
        reviewer.post(desk + "/claim");
        reviewer.post(
                desk + "/comments",
                "id",
                UUID.randomUUID(),
                "artifact",
                "",
                "left",
                "",
                "top",
                "",
                "width",
                "",
                "height",
                "",
                "body",
                "Good.");
        reviewer.post(
                desk + "/publication", "token", Visitor.field(reviewer.page(desk), "token"), "verdict", "COMMENTED");
        var review = db.selectFrom(REVIEW).where(REVIEW.ROUND_ID.eq(round)).fetchSingle();

        refused(db.update(REVIEW).set(REVIEW.SUMMARY, "Bad.").where(REVIEW.ID.eq(review.getId())));
        refused(db.update(REVIEW_COMMENT)
                .set(REVIEW_COMMENT.BODY, "Bad.")
                .where(REVIEW_COMMENT.REVIEW_ID.eq(review.getId())));
        refused(db.deleteFrom(REVIEW_COMMENT).where(REVIEW_COMMENT.REVIEW_ID.eq(review.getId())));
        refused(db.insertInto(REVIEW_COMMENT)
                .set(REVIEW_COMMENT.ID, UUID.randomUUID())
                .set(REVIEW_COMMENT.REVIEW_ID, review.getId())
                .set(REVIEW_COMMENT.ROUND_ID, round)
                .set(REVIEW_COMMENT.BODY, "One more"));
        refused(db.insertInto(REVIEW)
                .set(REVIEW.ROUND_ID, round)
                .set(REVIEW.REVIEWER_ID, world.mentor("Latha"))
                .set(REVIEW.VERDICT, "ACCEPTED")
                .set(REVIEW.SAVED_AT, review.getSavedAt())
                .set(REVIEW.PUBLISHED_AT, review.getPublishedAt()));
    }

    @RepeatedTest(5)
    void aFileThatArrivesWhileTheRoundIsHandedInIsEitherInTheHashOrNotInTheRound() {
        var cohort = world.cohort();
        var meera = world.learner("Meera", cohort);
        var work = handing.begun(meera, cohort);
        var person = visitor.learner(meera);
        person.post(Handing.base(work, 1) + "/links", "address", "https://example.org/first");

        AtOnce.all(List.<Callable<Object>>of(
                () -> person.post(Handing.base(work, 1) + "/submission", "text", "Now"),
                () -> person.upload(Handing.base(work, 1) + "/files", "late.png", Pictures.plain(3))));

        var round = handing.round(work, 1);
        var hash = db.select(ROUND.HASH)
                .from(ROUND)
                .where(ROUND.ID.eq(round))
                .fetchSingle()
                .value1();
        assertThat(hash)
                .isEqualTo(Manifest.of(
                                round,
                                "Now",
                                db.selectFrom(ARTIFACT)
                                        .where(ARTIFACT.ROUND_ID.eq(round))
                                        .orderBy(ARTIFACT.POSITION)
                                        .fetch())
                        .bytes());
    }

    @RepeatedTest(3)
    void manyClicksHandInOnce() {
        var cohort = world.cohort(world.mentor("Ravi"));
        var meera = world.learner("Meera", cohort);
        var work = handing.begun(meera, cohort);

        AtOnce.all(java.util.Collections.nCopies(6, (Callable<Object>)
                () -> visitor.learner(meera).post(Handing.base(work, 1) + "/submission", "text", "Now")));

        assertThat(handing.state(handing.round(work, 1))).isEqualTo("SUBMITTED");
        AtOnce.all(java.util.Collections.nCopies(6, (Callable<Object>)
                () -> visitor.learner(meera).post(Handing.base(work, 1) + "/withdrawal")));
        assertThat(db.fetchCount(ROUND, ROUND.WORK_ID.eq(work))).isEqualTo(2);
    }

    private static void refused(Query change) {
        assertThatThrownBy(change::execute).isInstanceOf(Exception.class);
    }
}
