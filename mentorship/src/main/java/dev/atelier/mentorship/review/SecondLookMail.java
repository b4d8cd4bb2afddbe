package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK;

import dev.atelier.mentorship.jooq.tables.records.ReviewRecord;
import dev.atelier.mentorship.jooq.tables.records.RoundRecord;
import dev.atelier.mentorship.work.Post;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.springframework.stereotype.Component;

/** Tells the staff about reviews that are read before they are published. Learners hear of none of it. */
@Component
class SecondLookMail {

    private final DSLContext db;
    private final Post post;

    SecondLookMail(DSLContext db, Post post) {
        this.db = db;
        this.post = post;
    }

    /** To everybody else who may read it. */
    void asks(RoundRecord round, UUID reviewer) {
        var work = work(round.getId());
        db.select(MENTOR.NAME, MENTOR.ADDRESS)
                .from(COHORT_STAFF)
                .join(MENTOR)
                .on(MENTOR.ID.eq(COHORT_STAFF.MENTOR_ID))
                .where(COHORT_STAFF.COHORT_ID.eq(round.getCohortId()))
                .and(MENTOR.TEACHES)
                .and(MENTOR.ID.notIn(reviewer, round.getLearnerId()))
                .orderBy(MENTOR.ID)
                .forEach(line -> post.send(
                        new Post.To(line.value1(), line.value2()),
                        name(reviewer) + " asks for a second look at the review of “" + work.value1() + "”",
                        """
                        %s has reviewed “%s” by %s, and somebody else reads it before it is published:

                        %s

                        Whoever reads it first publishes it, or returns it with a word. The learner sees nothing before.
                        """.formatted(name(reviewer), work.value1(), work.value2(), page(round.getId()))));
    }

    void returned(ReviewRecord review, UUID reader, String why) {
        tell(
                review,
                "Your review of “%s” came back",
                name(reader) + " has read it, and says:\n\n" + why
                        + "\n\nThe round is yours for a day. Change what you want, and hand it over again:\n\n"
                        + page(review.getRoundId()) + "\n");
    }

    void published(ReviewRecord review, UUID reader) {
        tell(
                review,
                "Your review of “%s” is published",
                name(reader) + " has read it and published it, as you wrote it:\n\n" + page(review.getRoundId())
                        + "\n");
    }

    private void tell(ReviewRecord review, String subject, String text) {
        db.select(MENTOR.NAME, MENTOR.ADDRESS)
                .from(MENTOR)
                .where(MENTOR.ID.eq(review.getReviewerId()))
                .forEach(line -> post.send(
                        new Post.To(line.value1(), line.value2()),
                        subject.formatted(work(review.getRoundId()).value1()),
                        text));
    }

    private Record2<String, String> work(UUID round) {
        return db.select(WORK.TITLE, PARTICIPANT.NAME)
                .from(ROUND)
                .join(WORK)
                .on(WORK.ID.eq(ROUND.WORK_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(ROUND.LEARNER_ID))
                .where(ROUND.ID.eq(round))
                .fetchSingle();
    }

    private String name(UUID person) {
        return db.select(MENTOR.NAME)
                .from(MENTOR)
                .where(MENTOR.ID.eq(person))
                .fetchOptional(MENTOR.NAME)
                .orElse("An admin");
    }

    private String page(UUID round) {
        return post.page("/staff/reviews/" + round);
    }
}
