package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.ROUND;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Pictures;
import dev.atelier.mentorship.world.Visitor;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;

/** A round that somebody handed in for the hands-on part. */
record Round(UUID id, UUID work, UUID learner, Visitor visitor) {

    static Round handedIn(Visitor visitor, Handing handing, UUID learner, CohortId cohort) {
        var work = UUID.randomUUID();
        var person = visitor.learner(learner);
        person.post("/my/work", "cohort", cohort, "item", "first-images", "form", work);
        person.upload(Handing.base(work, 1) + "/files", "portrait.png", Pictures.made("a portrait", 20, 7));
        person.post(Handing.base(work, 1) + "/submission", "text", "Please look at the light.");
        return new Round(handing.round(work, 1), work, learner, visitor);
    }

    String at(String what) {
        return "/staff/reviews/" + id + what;
    }

    String seenBy(Visitor.Signed person) throws Exception {
        return person.page(at(""));
    }

    String seenByLearner() throws Exception {
        return visitor.learner(learner).page("/my/work/" + work);
    }

    /** Names the words that wait for a second reader. */
    UUID ready(DSLContext db) {
        return Objects.requireNonNull(
                db.select(ROUND.READY_TOKEN).from(ROUND).where(ROUND.ID.eq(id)).fetchSingle(ROUND.READY_TOKEN));
    }

    void claim(Visitor.Signed reviewer) {
        reviewer.post(at("/claim"));
    }

    /** Where publishing with this verdict leads; further fields are pairs. */
    String publish(Visitor.Signed reviewer, String verdict, Object... more) throws Exception {
        var fields = new Object[more.length + 6];
        fields[0] = "token";
        fields[1] = Visitor.field(seenBy(reviewer), "token");
        fields[2] = "verdict";
        fields[3] = verdict;
        fields[4] = "summary";
        fields[5] = "Look at the light.";
        System.arraycopy(more, 0, fields, 6, more.length);
        return reviewer.post(at("/publication"), fields);
    }
}
