package dev.atelier.learner.question;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static dev.atelier.learner.jooq.Tables.QUESTION;
import static dev.atelier.learner.jooq.Tables.QUESTION_VOTE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.PublicAddress;
import dev.atelier.learner.post.Letter;
import dev.atelier.learner.post.PostOffice;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Brings a late answer to everyone who asks the question and still has a seat. */
@Component
class AnswerMail {

    private final DSLContext db;
    private final PostOffice post;
    private final PublicAddress address;

    AnswerMail(DSLContext db, PostOffice post, PublicAddress address) {
        this.db = db;
        this.post = post;
        this.address = address;
    }

    void send(CohortFacts cohort, UUID question) {
        var answered = db.fetchSingle(QUESTION, QUESTION.ID.eq(question));
        var page = address.page("/my/cohorts/" + cohort.id() + "/questions");
        db.select(LEARNER_.ID.convertFrom(LearnerId::new), LEARNER_.NAME, LEARNER_.ADDRESS)
                .from(QUESTION_VOTE)
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(QUESTION_VOTE.LEARNER_ID))
                .where(QUESTION_VOTE.QUESTION_ID.eq(question))
                .and(exists(selectOne()
                        .from(ENROLMENT)
                        .where(ENROLMENT.COHORT_ID.eq(QUESTION_VOTE.COHORT_ID))
                        .and(ENROLMENT.LEARNER_ID.eq(QUESTION_VOTE.LEARNER_ID))
                        .and(ENROLMENT.STATUS.in("ENROLLED", "COMPLETED"))))
                .orderBy(LEARNER_.ID)
                .fetch(Records.mapping(LearnerFacts::new))
                .forEach(learner ->
                        post.send(learner, letter(cohort, learner, answered.getWords(), answered.getAnswer(), page)));
    }

    private static Letter letter(CohortFacts cohort, LearnerFacts learner, String asked, String answer, String page) {
        return new Letter("An answer to your question: " + cohort.title(), """
            Hello %s,

            a question that you asked, too, was left open on the day:

            %s

            The answer:

            %s

            All questions of the day: %s
            """.formatted(
                        learner.name(),
                        asked.indent(2).stripTrailing(),
                        answer.indent(2).stripTrailing(),
                        page));
    }
}
