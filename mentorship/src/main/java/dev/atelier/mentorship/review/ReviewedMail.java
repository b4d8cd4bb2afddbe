package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK;

import dev.atelier.mentorship.work.Post;
import dev.atelier.mentorship.work.RoundState;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Tells a learner that their work was reviewed. */
@Component
class ReviewedMail {

    private final DSLContext db;
    private final Post post;

    ReviewedMail(DSLContext db, Post post) {
        this.db = db;
        this.post = post;
    }

    void send(UUID review) {
        db.select(PARTICIPANT.NAME, PARTICIPANT.ADDRESS, WORK.ID, WORK.TITLE, MENTOR.NAME, REVIEW.SUMMARY, ROUND.STATE)
                .from(REVIEW)
                .join(MENTOR)
                .on(MENTOR.ID.eq(REVIEW.REVIEWER_ID))
                .join(ROUND)
                .on(ROUND.ID.eq(REVIEW.ROUND_ID))
                .join(WORK)
                .on(WORK.ID.eq(ROUND.WORK_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(WORK.LEARNER_ID))
                .where(REVIEW.ID.eq(review))
                .forEach(line -> post.send(
                        new Post.To(line.value1(), line.value2()),
                        "Your work “" + line.value4() + "” was reviewed",
                        text(
                                line.value3(),
                                line.value4(),
                                line.value5(),
                                line.value6(),
                                RoundState.valueOf(line.value7()))));
    }

    private String text(UUID work, String title, String reviewer, String summary, RoundState state) {
        var said = summary.isBlank() ? "" : "\nOn the whole:\n\n" + summary.strip() + "\n";
        return reviewer + " reviewed “" + title + "”: " + state.words() + ".\n" + said
                + "\nAll comments, and the next step if there is one:\n\n"
                + post.page("/my/work/" + work) + "\n";
    }
}
