package dev.atelier.learner.selection;

import static dev.atelier.learner.jooq.Tables.ROSTER;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.Learners;
import dev.atelier.learner.door.PublicAddress;
import dev.atelier.learner.post.Letter;
import dev.atelier.learner.post.PostOffice;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** A mail of the staff's own words to somebody of the cohort; an answer goes to whoever wrote it. */
@Component
class StaffLetters {

    private final DSLContext db;
    private final Learners people;
    private final PostOffice post;
    private final PublicAddress pages;

    StaffLetters(DSLContext db, Learners people, PostOffice post, PublicAddress pages) {
        this.db = db;
        this.people = people;
        this.post = post;
        this.pages = pages;
    }

    void send(Selection selection, LearnerFacts to) {
        var title = db.select(ROSTER.TITLE)
                .from(ROSTER)
                .where(ROSTER.COHORT_ID.eq(selection.cohort().value()))
                .fetchSingle()
                .value1();
        var writer = people.learner(new LearnerId(selection.by()));
        var letter = new Letter(selection.order().subject(), """
            Hello %s,

            %s

            %s
            %s
            Your seat: %s
            """.formatted(
                        to.name(),
                        selection.order().words(),
                        writer.map(LearnerFacts::name).orElse("The organisers"),
                        title,
                        pages.page("/my/cohorts/" + selection.cohort() + "/seat")));
        writer.ifPresentOrElse(from -> post.send(to, letter, from), () -> post.send(to, letter));
    }
}
