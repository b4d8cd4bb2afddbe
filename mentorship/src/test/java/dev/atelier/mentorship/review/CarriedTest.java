package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.COMMENT_MARK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Pictures;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was said about one round is carried through the next ones until it is settled. */
@AtBrowsers
class CarriedTest {

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    @Autowired
    DSLContext db;

    CohortId cohort;
    Visitor.Signed ravi;
    Visitor.Signed meera;
    UUID work;
    UUID sleeve;
    UUID light;

    @BeforeEach
    void aFirstRoundWithTwoComments() throws Exception {
        sleeve = UUID.randomUUID();
        light = UUID.randomUUID();
        var teacher = world.mentor("Ravi");
        cohort = world.cohort(teacher);
        var learner = world.learner("Meera", cohort);
        ravi = visitor.instructor(teacher);
        meera = visitor.learner(learner);
        var round = handing.waiting(learner, cohort);
        work = handing.work(round);
        ravi.post(at(1, "/claim"));
        ravi.type(
                at(1, "/comments"),
                "id",
                sleeve,
                "artifact",
                handing.artifact(round),
                "left",
                "10",
                "top",
                "20",
                "width",
                "30",
                "height",
                "40",
                "body",
                "The sleeve melts.");
        ravi.type(at(1, "/comments"), "id", light, "artifact", "", "body", "Choose one light.");
        publish(1);
        meera.post(Handing.base(work, 1) + "/next");
    }

    @Test
    void theLearnerWorksThroughWhatIsOpenAndTheReviewerSeesTheirWord() throws Exception {
        assertThat(meera.page("/my/work/" + work))
                .contains("What the reviews asked for", "The sleeve melts.", "Choose one light.");
        assertThat(meera.type(answer(2, sleeve), "done", "true", "words", "I drew it again."))
                .contains("Saved. Your reviewer sees it once you hand the round in.")
                .doesNotContain("data-unsaved");
        assertThat(meera.page("/my/work/" + work)).contains("I drew it again.</textarea>", "value=\"true\" checked");
        handIn(2);

        assertThat(ravi.page(at(2, "")))
                .contains("Said before", "The learner did this", "I drew it again.", "Then and now")
                .contains("x=\"10%\" y=\"20%\" width=\"30%\" height=\"40%\"");
        assertThat(meera.type(answer(2, sleeve), "words", "Too late")).contains("Not saved", "data-unsaved");
    }

    @Test
    void marksAreSeenOnceTheyArePublishedAndSettleWhatTheySettle() throws Exception {
        handIn(2);
        ravi.post(at(2, "/claim"));
        assertThat(ravi.type(mark(2, sleeve), "state", "ADDRESSED", "words", "Well drawn."))
                .contains("Saved as a draft: addressed.");
        assertThat(meera.page("/my/work/" + work)).doesNotContain("Well drawn.");
        publish(2);

        assertThat(meera.page("/my/work/" + work))
                .contains("What became of earlier comments", "addressed</span>", "Well drawn.", "still open</span>");
        meera.post(Handing.base(work, 2) + "/next");
        var todo = meera.page("/my/work/" + work).split("id=\"pieces-title\"", 2)[0];
        assertThat(todo)
                .contains("Choose one light.", "still open</span> since Round 2")
                .doesNotContain("The sleeve melts.");
    }

    @Test
    void theyChainOverManyRounds() throws Exception {
        for (var number = 2; number <= 4; number++) {
            handIn(number);
            ravi.post(at(number, "/claim"));
            ravi.type(mark(number, light), "state", number == 4 ? "SUPERSEDED" : "OPEN", "words", "Look " + number);
            publish(number);
            meera.post(Handing.base(work, number) + "/next");
        }

        handIn(5);
        ravi.post(at(5, "/claim"));
        assertThat(ravi.page(at(5, "")))
                .contains("Settled before: 1", "superseded</span> since Round 4: Look 4")
                .contains("still open</span> since Round 2: Look 2");
        ravi.type(mark(5, light), "state", "OPEN", "words", "It is back.");
        publish(5);
        meera.post(Handing.base(work, 5) + "/next");
        assertThat(meera.page("/my/work/" + work).split("id=\"pieces-title\"", 2)[0])
                .contains("Choose one light.", "It is back.");
    }

    @Test
    void publishedMarksAreFinal() throws Exception {
        handIn(2);
        ravi.post(at(2, "/claim"));
        ravi.type(mark(2, sleeve), "state", "ADDRESSED", "words", "");
        publish(2);

        assertThat(ravi.type(mark(2, sleeve), "state", "OPEN", "words", "No")).contains("Not saved");
        assertThatThrownBy(() -> db.update(COMMENT_MARK)
                        .set(COMMENT_MARK.WORDS, "No")
                        .where(COMMENT_MARK.COMMENT_ID.eq(sleeve))
                        .execute())
                .hasMessageContaining("stay as they are");
    }

    @Test
    void anUnknownStateAndACommentOfElsewhereAreRefused() throws Exception {
        handIn(2);
        ravi.post(at(2, "/claim"));
        var other = handing.waiting(world.learner("Nisha", cohort), cohort);
        var foreign = UUID.randomUUID();
        ravi.post("/staff/reviews/" + other + "/claim");
        ravi.type("/staff/reviews/" + other + "/comments", "id", foreign, "artifact", "", "body", "Elsewhere");

        assertThat(ravi.type(mark(2, sleeve), "state", "DONE")).contains("Not saved: choose");
        assertThat(ravi.type(mark(2, foreign), "state", "OPEN")).contains("Not saved");
        assertThat(meera.type(answer(2, sleeve), "words", "x")).contains("Not saved");
    }

    @Test
    void strangersAreTurnedAway() {
        var nisha = visitor.learner(world.learner("Nisha", cohort));
        assertThat(nisha.send(answer(2, sleeve), "done", "true")).hasStatus(404);
        handIn(2);
        var asha = visitor.instructor(world.mentor("Asha"));
        asha.post(mark(2, sleeve), "state", "ADDRESSED", "words", "Mine");

        assertThat(db.fetchCount(COMMENT_MARK, COMMENT_MARK.COMMENT_ID.eq(sleeve)))
                .isZero();
    }

    @Test
    void aRoundThatIsTakenBackKeepsWhatTheLearnerSaid() throws Exception {
        meera.type(answer(2, light), "words", "I tried two.");
        handIn(2);
        meera.post(Handing.base(work, 2) + "/withdrawal");

        assertThat(meera.page("/my/work/" + work)).contains("I tried two.</textarea>");
    }

    private void handIn(int number) {
        meera.upload(
                Handing.base(work, number) + "/files", "portrait.png", Pictures.made("a portrait", 20 + number, 7));
        meera.post(Handing.base(work, number) + "/submission", "text", "Again");
    }

    private void publish(int number) throws Exception {
        ravi.post(
                at(number, "/publication"),
                "token",
                Visitor.field(ravi.page(at(number, "")), "token"),
                "summary",
                "So far.",
                "verdict",
                "REVISE");
        assertThat(handing.state(handing.round(work, number))).isEqualTo("REVISE");
    }

    private String mark(int number, UUID comment) {
        return at(number, "/marks/" + comment);
    }

    private String answer(int number, UUID comment) {
        return Handing.base(work, number) + "/answers/" + comment;
    }

    private String at(int number, String what) {
        return "/staff/reviews/" + handing.round(work, number) + what;
    }
}
