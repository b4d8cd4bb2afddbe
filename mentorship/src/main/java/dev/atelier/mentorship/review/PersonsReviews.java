package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.COMMENT_MARK;
import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.REVIEW_COMMENT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody wrote as a reviewer. What was published belongs to the learner's work, and stays with it, unsigned. */
@Component
@Order(32)
class PersonsReviews implements PersonalData {

    private final DSLContext db;

    PersonsReviews(DSLContext db) {
        this.db = db;
    }

    @Override
    public String title() {
        return "Reviews";
    }

    @Override
    public String about() {
        return "The reviews that you wrote of other people's work. Kept as long as that work is; erased, they lose"
                + " your name.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "written.json",
                db.select(
                                REVIEW.ID.as("review"),
                                ROUND.NUMBER.as("round"),
                                REVIEW.VERDICT,
                                REVIEW.SUMMARY,
                                REVIEW_COMMENT.BODY.as("comment"),
                                REVIEW.SAVED_AT.as("saved"),
                                REVIEW.PUBLISHED_AT.as("published"))
                        .from(REVIEW)
                        .join(ROUND)
                        .on(ROUND.ID.eq(REVIEW.ROUND_ID))
                        .leftJoin(REVIEW_COMMENT)
                        .on(REVIEW_COMMENT.REVIEW_ID.eq(REVIEW.ID))
                        .where(REVIEW.REVIEWER_ID.eq(person.id()))
                        .orderBy(REVIEW.ID, REVIEW_COMMENT.NUMBER));
        archive.list(
                "marks.json",
                db.select(
                                REVIEW.ID.as("review"),
                                COMMENT_MARK.COMMENT_ID.as("comment"),
                                COMMENT_MARK.STATE.as("became"),
                                COMMENT_MARK.WORDS.as("said"))
                        .from(COMMENT_MARK)
                        .join(REVIEW)
                        .on(REVIEW.ID.eq(COMMENT_MARK.REVIEW_ID))
                        .where(REVIEW.REVIEWER_ID.eq(person.id()))
                        .orderBy(REVIEW.ID, COMMENT_MARK.COMMENT_ID));
    }

    @Override
    public Outcome erase(Person person) {
        db.execute("set local atelier.erasing = on");
        var rows = db.deleteFrom(REVIEW)
                .where(REVIEW.REVIEWER_ID.eq(person.id()), REVIEW.PUBLISHED_AT.isNull())
                .execute();
        rows += unsign(person, REVIEW.SUMMARY);
        var mine = db.select(REVIEW.ID).from(REVIEW).where(REVIEW.REVIEWER_ID.eq(person.id()));
        for (var comment : db.selectFrom(REVIEW_COMMENT)
                .where(REVIEW_COMMENT.REVIEW_ID.in(mine))
                .fetch()) {
            if (person.isIn(comment.getBody())) {
                rows += db.update(REVIEW_COMMENT)
                        .set(REVIEW_COMMENT.BODY, person.takenOutOf(comment.getBody()))
                        .where(REVIEW_COMMENT.ID.eq(comment.getId()))
                        .execute();
            }
        }
        for (var mark : db.selectFrom(COMMENT_MARK)
                .where(COMMENT_MARK.REVIEW_ID.in(mine))
                .fetch()) {
            if (person.isIn(mark.getWords())) {
                mark.setWords(person.takenOutOf(mark.getWords()));
                rows += mark.store();
            }
        }
        return new Outcome.Erased(rows);
    }

    private int unsign(Person person, TableField<?, String> words) {
        var rows = 0;
        for (var review : db.select(REVIEW.ID, words)
                .from(REVIEW)
                .where(REVIEW.REVIEWER_ID.eq(person.id()))
                .fetch()) {
            if (person.isIn(review.value2())) {
                rows += db.update(REVIEW)
                        .set(words, person.takenOutOf(review.value2()))
                        .where(REVIEW.ID.eq(review.value1()))
                        .execute();
            }
        }
        return rows;
    }
}
