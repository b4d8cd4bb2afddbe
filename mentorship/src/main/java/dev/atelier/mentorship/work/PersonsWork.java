package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.COMMENT_ANSWER;
import static dev.atelier.mentorship.jooq.Tables.COMMENT_MARK;
import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.REVIEW_COMMENT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.UPLOAD;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody handed in, and what was said about it. Verdicts and times stay: queues are measured by them. */
@Component
@Order(30)
class PersonsWork implements PersonalData {

    private static final byte[] NO_HASH = new byte[32];

    private final DSLContext db;
    private final WorkFiles files;
    private final LeftBytes left;

    PersonsWork(DSLContext db, WorkFiles files, LeftBytes left) {
        this.db = db;
        this.files = files;
        this.left = left;
    }

    @Override
    public String title() {
        return "Work";
    }

    @Override
    public String about() {
        return "What you handed in, round by round, with its files, and the reviews of it. Kept as long as the cohort"
                + " is.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "rounds.json",
                db.select(
                                WORK.TITLE.as("work"),
                                WORK.ITEM_KEY.as("item"),
                                ROUND.NUMBER.as("round"),
                                ROUND.STATE,
                                ROUND.TEXT.as("your words"),
                                ROUND.TEXT_ASIDE.as("other words of yours"),
                                ROUND.SUBMITTED_AT.as("handed in"))
                        .from(ROUND)
                        .join(WORK)
                        .on(WORK.ID.eq(ROUND.WORK_ID))
                        .where(ROUND.LEARNER_ID.eq(person.id()))
                        .orderBy(WORK.CREATED_AT, WORK.ID, ROUND.NUMBER));
        archive.list(
                "reviews.json",
                db.select(
                                WORK.TITLE.as("work"),
                                ROUND.NUMBER.as("round"),
                                REVIEW.VERDICT,
                                REVIEW.SUMMARY,
                                REVIEW_COMMENT.BODY.as("comment"),
                                REVIEW.PUBLISHED_AT.as("when"))
                        .from(REVIEW)
                        .join(ROUND)
                        .on(ROUND.ID.eq(REVIEW.ROUND_ID))
                        .join(WORK)
                        .on(WORK.ID.eq(ROUND.WORK_ID))
                        .leftJoin(REVIEW_COMMENT)
                        .on(REVIEW_COMMENT.REVIEW_ID.eq(REVIEW.ID))
                        .where(ROUND.LEARNER_ID.eq(person.id()), REVIEW.PUBLISHED_AT.isNotNull())
                        .orderBy(REVIEW.PUBLISHED_AT, REVIEW_COMMENT.NUMBER));
        archive.list(
                "answers.json",
                db.select(
                                WORK.TITLE.as("work"),
                                ROUND.NUMBER.as("round"),
                                REVIEW_COMMENT.BODY.as("comment"),
                                COMMENT_ANSWER.DONE,
                                COMMENT_ANSWER.WORDS.as("your words"))
                        .from(COMMENT_ANSWER)
                        .join(REVIEW_COMMENT)
                        .on(REVIEW_COMMENT.ID.eq(COMMENT_ANSWER.COMMENT_ID))
                        .join(ROUND)
                        .on(ROUND.ID.eq(COMMENT_ANSWER.ROUND_ID))
                        .join(WORK)
                        .on(WORK.ID.eq(ROUND.WORK_ID))
                        .where(ROUND.LEARNER_ID.eq(person.id()))
                        .orderBy(WORK.CREATED_AT, WORK.ID, ROUND.NUMBER, REVIEW_COMMENT.NUMBER));
        archive.list(
                "marks.json",
                db.select(
                                WORK.TITLE.as("work"),
                                ROUND.NUMBER.as("round"),
                                REVIEW_COMMENT.BODY.as("comment"),
                                COMMENT_MARK.STATE.as("became"),
                                COMMENT_MARK.WORDS.as("said"))
                        .from(COMMENT_MARK)
                        .join(REVIEW)
                        .on(REVIEW.ID.eq(COMMENT_MARK.REVIEW_ID))
                        .join(ROUND)
                        .on(ROUND.ID.eq(REVIEW.ROUND_ID))
                        .join(WORK)
                        .on(WORK.ID.eq(ROUND.WORK_ID))
                        .join(REVIEW_COMMENT)
                        .on(REVIEW_COMMENT.ID.eq(COMMENT_MARK.COMMENT_ID))
                        .where(ROUND.LEARNER_ID.eq(person.id()), REVIEW.PUBLISHED_AT.isNotNull())
                        .orderBy(WORK.CREATED_AT, WORK.ID, ROUND.NUMBER, REVIEW_COMMENT.NUMBER));
        files.export(person.id(), archive);
    }

    @Override
    public Outcome erase(Person person) {
        db.execute("set local atelier.erasing = on");
        // Whoever adds a piece to a draft at this moment is waited for.
        db.select(ROUND.ID)
                .from(ROUND)
                .where(ROUND.LEARNER_ID.eq(person.id()))
                .orderBy(ROUND.ID)
                .forUpdate()
                .fetch();
        var rounds = rounds(person.id());
        var rows = left.removeUploads(UPLOAD.LEARNER_ID.eq(person.id()));
        // With the comments go the marks and answers about them.
        rows += db.deleteFrom(REVIEW_COMMENT)
                .where(REVIEW_COMMENT.ROUND_ID.in(rounds))
                .execute();
        rows += db.deleteFrom(REVIEW)
                .where(REVIEW.ROUND_ID.in(rounds), REVIEW.PUBLISHED_AT.isNull())
                .execute();
        rows += db.update(REVIEW)
                .set(REVIEW.SUMMARY, "")
                .where(REVIEW.ROUND_ID.in(rounds), REVIEW.SUMMARY.ne(""))
                .execute();
        rows += left.remove(ARTIFACT.ROUND_ID.in(rounds));
        return new Outcome.Erased(rows + removeWords(person.id()));
    }

    private int removeWords(UUID learner) {
        var rows = db.deleteFrom(ROUND)
                .where(ROUND.LEARNER_ID.eq(learner), ROUND.STATE.eq(RoundState.DRAFT.name()))
                .execute();
        rows += db.update(ROUND)
                .set(ROUND.TEXT, "")
                .set(ROUND.HASH, NO_HASH)
                .set(
                        ROUND.STATE,
                        when(ROUND.STATE.eq(RoundState.SUBMITTED.name()), RoundState.WITHDRAWN.name())
                                .otherwise(ROUND.STATE))
                .setNull(ROUND.REVIEWER_ID)
                .setNull(ROUND.CLAIM_TOKEN)
                .setNull(ROUND.LEASE_UNTIL)
                .where(ROUND.LEARNER_ID.eq(learner), ROUND.HASH.ne(NO_HASH))
                .execute();
        return rows
                + db.update(WORK)
                        .set(WORK.TITLE, "Erased")
                        .where(WORK.LEARNER_ID.eq(learner), WORK.TITLE.ne("Erased"))
                        .execute();
    }

    private static Select<Record1<UUID>> rounds(UUID learner) {
        return select(ROUND.ID).from(ROUND).where(ROUND.LEARNER_ID.eq(learner));
    }
}
