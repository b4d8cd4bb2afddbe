package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.COMMENT_MARK;
import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.HttpMethod.PUT;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.work.MarkState;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.AtOnce;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import dev.atelier.testing.Calls;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What became of earlier comments, by calls, and at the very moment of a publication. */
@AtBrowsers
class CarriedCallsTest {

    private static final String ADDRESSED = "{\"state\":\"ADDRESSED\",\"words\":\"Well drawn.\"}";

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    @Autowired
    CarriedMarks marks;

    @Autowired
    DSLContext db;

    @Autowired
    MockMvcTester http;

    CohortId cohort;
    UUID raviId;
    Visitor.Signed ravi;
    Visitor.Signed meera;
    Calls teacher;
    Calls learner;
    UUID work;
    UUID sleeve;

    @BeforeEach
    void aSecondRoundAfterOneComment() throws Exception {
        raviId = world.mentor("Ravi");
        cohort = world.cohort(raviId);
        var meeraId = world.learner("Meera", cohort);
        ravi = visitor.instructor(raviId);
        meera = visitor.learner(meeraId);
        teacher = new Calls(http, raviId, "INSTRUCTOR");
        learner = new Calls(http, meeraId, "LEARNER");
        var round = handing.waiting(meeraId, cohort);
        work = handing.work(round);
        sleeve = UUID.randomUUID();
        ravi.post(desk(1) + "/claim");
        ravi.type(desk(1) + "/comments", "id", sleeve, "artifact", "", "body", "The sleeve melts.");
        publish(1);
        meera.post(Handing.base(work, 1) + "/next");
        meera.post(Handing.base(work, 2) + "/links", "address", "https://example.org/second");
    }

    @Test
    void theLearnerAnswersAndTheReviewerMarks() throws Exception {
        var asked = "/my/works/" + work + "/rounds/2/answers";
        assertThat(texts("$.items[*].comment.words", learner.get(asked))).containsExactly("The sleeve melts.");
        assertThat(text("$.items[0].state", learner.get(asked))).isEqualTo("OPEN");
        assertThat(text(
                        "$.items[0].answer.words",
                        learner.send(PUT, asked + "/" + sleeve, "{\"done\":true,\"words\":\"Drawn again.\"}")))
                .isEqualTo("Drawn again.");
        assertThat(learner.send(PUT, asked + "/" + UUID.randomUUID(), "{\"done\":true}"))
                .hasStatus(404);
        meera.post(Handing.base(work, 2) + "/submission", "text", "Again");
        assertThat(learner.send(PUT, asked + "/" + sleeve, "{\"done\":false}")).hasStatus(409);

        var place = "/staff/rounds/" + handing.round(work, 2) + "/marks";
        ravi.post(desk(2) + "/claim");
        assertThat(text("$.items[0].answer.words", teacher.get(place))).isEqualTo("Drawn again.");
        assertThat(body(teacher.send(PUT, place + "/" + sleeve, "{\"words\":\"x\"}")))
                .contains("\"field\":\"state\"");
        assertThat(body(teacher.send(PUT, place + "/" + sleeve, "{\"state\":\"DONE\"}")))
                .contains("state");
        assertThat(teacher.send(PUT, place + "/" + UUID.randomUUID(), ADDRESSED))
                .hasStatus(404);
        assertThat(text("$.items[0].draft.state", teacher.send(PUT, place + "/" + sleeve, ADDRESSED)))
                .isEqualTo("ADDRESSED");
        assertThat(body(learner.get("/my/works/" + work))).doesNotContain("Well drawn.");
        publish(2);

        assertThat(texts("$.rounds[0].reviews[0].marks[*].words", learner.get("/my/works/" + work)))
                .containsExactly("Well drawn.");
        assertThat(teacher.send(PUT, place + "/" + sleeve, ADDRESSED)).hasStatus(409);
    }

    @Test
    void strangersFindNothing() {
        meera.post(Handing.base(work, 2) + "/submission", "text", "Again");
        var marked = "/staff/rounds/" + handing.round(work, 2) + "/marks";
        var asha = new Calls(http, world.mentor("Asha"), "INSTRUCTOR");
        assertThat(asha.get(marked)).hasStatus(404);
        assertThat(asha.send(PUT, marked + "/" + sleeve, ADDRESSED)).hasStatus(404);
        assertThat(learner.get(marked)).hasStatus(403);
        var nisha = new Calls(http, world.learner("Nisha", cohort), "LEARNER");
        assertThat(nisha.get("/my/works/" + work + "/rounds/2/answers")).hasStatus(404);
        assertThat(nisha.send(PUT, "/my/works/" + work + "/rounds/2/answers/" + sleeve, "{\"done\":true}"))
                .hasStatus(404);
    }

    @RepeatedTest(8)
    void aMarkIsInThePublishedReviewOrSaysThatItIsNot() {
        claimed();
        var token = token();

        var answers = AtOnce.all(List.<Callable<Boolean>>of(this::mark, () -> {
            ravi.post(desk(2) + "/publication", "token", token, "summary", "So far.", "verdict", "REVISE");
            return true;
        }));

        assertThat(handing.state(handing.round(work, 2))).isEqualTo("REVISE");
        assertThat(published()).isEqualTo(answers.getFirst() ? "ADDRESSED" : "OPEN");
    }

    /** The control: look whether it is a draft, then write. */
    @Test
    void withoutTheLockAMarkMeetsAReviewThatIsPublished() {
        claimed();
        mark();
        var review = db.fetchValue(
                REVIEW.ID, REVIEW.ROUND_ID.eq(handing.round(work, 2)).and(REVIEW.PUBLISHED_AT.isNull()));

        ravi.post(desk(2) + "/publication", "token", token(), "summary", "So far.", "verdict", "REVISE");

        assertThatThrownBy(() -> db.update(COMMENT_MARK)
                        .set(COMMENT_MARK.STATE, "SUPERSEDED")
                        .where(COMMENT_MARK.REVIEW_ID.eq(review))
                        .execute())
                .hasMessageContaining("stay as they are");
        assertThat(mark()).isFalse();
    }

    private void claimed() {
        meera.post(Handing.base(work, 2) + "/submission", "text", "Again");
        ravi.post(desk(2) + "/claim");
    }

    private boolean mark() {
        return marks.mark(
                new Reviewer(raviId, false), handing.round(work, 2), sleeve, MarkState.ADDRESSED, "Well drawn.");
    }

    private String published() {
        return db.select(COMMENT_MARK.STATE)
                .from(COMMENT_MARK)
                .join(REVIEW)
                .on(REVIEW.ID.eq(COMMENT_MARK.REVIEW_ID))
                .where(COMMENT_MARK.COMMENT_ID.eq(sleeve))
                .and(REVIEW.PUBLISHED_AT.isNotNull())
                .fetchSingle(row -> row.value1());
    }

    private void publish(int number) {
        ravi.post(
                "/staff/reviews/" + handing.round(work, number) + "/publication",
                "token",
                token(number),
                "summary",
                "So far.",
                "verdict",
                "REVISE");
        assertThat(handing.state(handing.round(work, number))).isEqualTo("REVISE");
    }

    private String token() {
        return token(2);
    }

    private String token(int number) {
        try {
            return Visitor.field(ravi.page(desk(number)), "token");
        } catch (Exception unread) {
            throw new IllegalStateException(unread);
        }
    }

    private String desk(int number) {
        return "/staff/reviews/" + handing.round(work, number);
    }
}
