package dev.atelier.mentorship.world;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;

import dev.atelier.event.CohortId;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;

/** Works and rounds, begun and handed in through the pages. */
@TestComponent
public class Handing {

    private final Visitor visitor;
    private final DSLContext db;

    Handing(Visitor visitor, DSLContext db) {
        this.visitor = visitor;
        this.db = db;
    }

    /** A new work about something else, with its first round as a draft. */
    public UUID begun(UUID learner, CohortId cohort) {
        var form = UUID.randomUUID();
        visitor.learner(learner).post("/my/work", "cohort", cohort, "form", form, "title", "Portraits");
        return form;
    }

    /** The first round of a new work with one picture, waiting for a review. */
    public UUID waiting(UUID learner, CohortId cohort) {
        var work = begun(learner, cohort);
        var person = visitor.learner(learner);
        person.upload(base(work, 1) + "/files", "portrait.png", Pictures.made("a portrait", 20, 7));
        person.post(base(work, 1) + "/submission", "text", "Please look at the hands.");
        return round(work, 1);
    }

    public UUID round(UUID work, int number) {
        return java.util.Objects.requireNonNull(db.select(ROUND.ID)
                .from(ROUND)
                .where(ROUND.WORK_ID.eq(work))
                .and(ROUND.NUMBER.eq(number))
                .fetchSingle(ROUND.ID));
    }

    public UUID work(UUID round) {
        return java.util.Objects.requireNonNull(
                db.select(ROUND.WORK_ID).from(ROUND).where(ROUND.ID.eq(round)).fetchSingle(ROUND.WORK_ID));
    }

    /** The only artifact of a round. */
    public UUID artifact(UUID round) {
        return java.util.Objects.requireNonNull(db.select(ARTIFACT.ID)
                .from(ARTIFACT)
                .where(ARTIFACT.ROUND_ID.eq(round))
                .fetchSingle(ARTIFACT.ID));
    }

    public String state(UUID round) {
        return java.util.Objects.requireNonNull(
                db.select(ROUND.STATE).from(ROUND).where(ROUND.ID.eq(round)).fetchSingle(ROUND.STATE));
    }

    public static String base(UUID work, int round) {
        return "/my/work/" + work + "/rounds/" + round;
    }
}
