package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.world.Programs.begun;
import static dev.atelier.mentorship.world.Programs.file;
import static dev.atelier.mentorship.world.Programs.round;
import static dev.atelier.mentorship.world.Programs.waiting;
import static dev.atelier.testing.Calls.answer;
import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.PUT;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Programs;
import dev.atelier.mentorship.world.World;
import dev.atelier.testing.Calls;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A reviewer's program claims a round, comments on it, and publishes. */
@AtBrowsers
class ReviewCallsTest {

    @Autowired
    World world;

    @Autowired
    Programs programs;

    CohortId cohort;
    Calls ravi;
    Calls latha;
    Calls meera;
    String desk = "";
    String image = "";

    @BeforeEach
    void aRoundThatWaits() {
        var lead = world.mentor("Ravi");
        var second = world.mentor("Latha");
        cohort = world.cohort(lead, second);
        ravi = programs.instructor(lead);
        latha = programs.instructor(second);
        meera = programs.learner(world.learner("Meera", cohort));
        desk = "/staff/reviews/" + waiting(meera, cohort);
        image = text("$.rounds[0].artifacts[0].id", ravi.get(desk));
    }

    @Test
    void aClaimIsOnesOwnUntilItIsGivenBack() {
        assertThat(at("$.hold.state", ravi.get(desk))).isEqualTo("FREE");
        var claimed = ravi.post(desk + "/claim", "");
        assertThat(at("$.hold.state", claimed)).isEqualTo("YOURS");
        var token = text("$.hold.token", claimed);
        assertThat(text("$.hold.token", ravi.post(desk + "/claim", "")))
                .as("once more is the same hold")
                .isEqualTo(token);
        assertThat(text("$.hold.token", ravi.post(desk + "/lease", ""))).isEqualTo(token);

        assertThat(at("$.hold.state", latha.get(desk))).isEqualTo("TAKEN");
        assertThat(answer(latha.get(desk))).doesNotContain(token);
        assertThat(body(latha.post(desk + "/claim", ""))).contains("\"status\":409", "round-taken", "Ravi");
        assertThat(body(latha.post(desk + "/lease", ""))).contains("round-not-yours");

        assertThat(at("$.hold.state", ravi.post(desk + "/return", ""))).isEqualTo("FREE");
        assertThat(latha.post(desk + "/claim", "")).hasStatusOk();
        assertThat(at("$.hold.state", ravi.post(desk + "/return", "")))
                .as("what is another's is not given back")
                .isEqualTo("TAKEN");
    }

    @Test
    void whatIsGivenToSomebodyElseIsTakenWithAReason(@Autowired DSLContext db) {
        db.update(ROUND)
                .set(ROUND.ASSIGNEE_ID, latha.person())
                .set(ROUND.ASSIGNED_AT, OffsetDateTime.parse("2023-08-07T00:00Z"))
                .where(ROUND.ID.eq(UUID.fromString(text("$.round", ravi.get(desk)))))
                .execute();
        assertThat(at("$.hold.state", ravi.get(desk))).isEqualTo("GIVEN");
        assertThat(at("$.hold.givenTo", ravi.get(desk))).isEqualTo("Latha");
        assertThat(at("$.hold.state", latha.get(desk))).isEqualTo("FREE");
        assertThat(body(ravi.post(desk + "/claim", ""))).contains("\"status\":409", "round-given", "Latha");
        assertThat(at("$.hold.state", ravi.post(desk + "/claim", "{\"reason\":\"She is away.\"}")))
                .isEqualTo("YOURS");
    }

    @Test
    void whatIsWrittenIsItsWritersAloneUntilItIsPublished() {
        ravi.post(desk + "/claim", "");
        var pinned = ravi.post(desk + "/comments", comment("The sleeve melts.", "19", "46.5", "18", "32"));
        assertThat(pinned).hasStatus(201);
        assertThat(at("$.region.top", pinned)).isEqualTo(46.5);
        ravi.send(PUT, desk + "/draft", "{\"summary\":\"Choose one window.\",\"verdict\":\"REVISE\"}");

        assertThat(answer(latha.get(desk))).doesNotContain("sleeve", "window");
        var work = text("$.items[0].id", meera.get("/my/works"));
        assertThat(answer(meera.get("/my/works/" + work))).doesNotContain("sleeve", "window");

        var mine = ravi.get(desk);
        assertThat(at("$.draft.verdict", mine)).isEqualTo("REVISE");
        assertThat(texts("$.draft.comments[*].words", mine)).containsExactly("The sleeve melts.");
        var published = ravi.post(desk + "/publication", "{\"token\":\"" + text("$.hold.token", mine) + "\"}");
        assertThat(at("$.hold.state", published)).isEqualTo("REVIEWED");
        assertThat(answer(published)).doesNotContain("\"draft\"");
        assertThat(texts("$.rounds[0].reviews[0].comments[*].words", meera.get("/my/works/" + work)))
                .containsExactly("The sleeve melts.");
        assertThat(at("$.rounds[0].reviews[0].summary", meera.get("/my/works/" + work)))
                .isEqualTo("Choose one window.");
        assertThat(answer(latha.get(desk))).contains("sleeve", "window");

        assertThat(body(ravi.send(PUT, desk + "/draft", "{\"summary\":\"Later\"}")))
                .contains("review-closed");
        assertThat(body(ravi.post(desk + "/comments", "{\"words\":\"Later\"}"))).contains("review-closed");
        assertThat(ravi.send(DELETE, desk + "/comments/" + text("$.id", pinned), ""))
                .hasStatus(404);
    }

    @Test
    void commentsAreChangedAndRemovedByTheirWriter() {
        var made = ravi.post(desk + "/comments", "{\"words\":\"On the whole.\"}", "Idempotency-Key", "a");
        assertThat(text("$.id", ravi.post(desk + "/comments", "{\"words\":\"On the whole.\"}", "Idempotency-Key", "a")))
                .isEqualTo(text("$.id", made));
        var place = desk + "/comments/" + text("$.id", made);
        assertThat(latha.send(PUT, place, "{\"words\":\"Mine!\"}")).hasStatus(404);
        assertThat(latha.send(DELETE, place, "")).hasStatus(404);
        assertThat(text("$.artifact", ravi.send(PUT, place, "{\"words\":\"Of it.\",\"artifact\":\"" + image + "\"}")))
                .isEqualTo(image);
        assertThat(texts("$.draft.comments[*].words", ravi.get(desk))).containsExactly("Of it.");
        assertThat(ravi.send(DELETE, place, "")).hasStatus(204);
        assertThat(texts("$.draft.comments[*].words", ravi.get(desk))).isEmpty();
    }

    @Test
    void whatNoCommentCanBeIsToldByItsField() {
        assertThat(body(ravi.post(desk + "/comments", "{\"words\":\" \"}"))).contains("\"field\":\"words\"");
        assertThat(body(ravi.post(desk + "/comments", "{\"words\":\"" + "x".repeat(4001) + "\"}")))
                .contains("\"field\":\"words\"", "4,000", "4,001");
        assertThat(body(ravi.post(desk + "/comments", "{\"words\":\"x\",\"artifact\":\"" + UUID.randomUUID() + "\"}")))
                .contains("\"field\":\"artifact\"");
        for (var wrong : List.of(
                comment("x", "90", "0", "20", "10"),
                comment("x", "0", "0", "0", "10"),
                comment("x", "-1", "0", "5", "5"))) {
            assertThat(body(ravi.post(desk + "/comments", wrong))).as(wrong).contains("\"field\":\"region\"");
        }
        assertThat(body(ravi.post(
                        desk + "/comments",
                        "{\"words\":\"x\",\"region\":{\"left\":1,\"top\":1,\"width\":1,\"height\":1}}")))
                .contains("\"field\":\"region\"");
        assertThat(body(ravi.send(PUT, desk + "/draft", "{\"summary\":\"" + "x".repeat(10_001) + "\"}")))
                .contains("\"field\":\"summary\"");
        assertThat(body(ravi.send(PUT, desk + "/draft", "{\"verdict\":\"PERHAPS\"}")))
                .contains("\"field\":\"verdict\"");
        assertThat(answer(ravi.get(desk))).doesNotContain("\"draft\"");
    }

    @Test
    void eachReasonNotToPublishIsTold() {
        var token = text("$.hold.token", ravi.post(desk + "/claim", ""));
        var shown = "{\"token\":\"" + token + "\"";
        assertThat(body(ravi.post(desk + "/publication", "{\"verdict\":\"ACCEPTED\"}")))
                .contains("\"status\":422", "\"field\":\"token\"");
        assertThat(body(ravi.post(desk + "/publication", shown + ",\"summary\":\"Kept words\"}")))
                .contains("\"status\":422", "\"field\":\"verdict\"");
        assertThat(at("$.draft.summary", ravi.get(desk))).as("nothing is lost").isEqualTo("Kept words");
        assertThat(body(ravi.post(desk + "/publication", shown + ",\"summary\":\"\",\"verdict\":\"REVISE\"}")))
                .contains("\"status\":422", "\"field\":\"summary\"");
        assertThat(body(ravi.post(
                        desk + "/publication", "{\"token\":\"" + UUID.randomUUID() + "\",\"verdict\":\"ACCEPTED\"}")))
                .contains("\"status\":409", "round-not-yours");

        ravi.post(desk + "/return", "");
        var work = text("$.items[0].id", meera.get("/my/works"));
        meera.post(round(work, 1) + "/withdrawal", "");
        assertThat(body(ravi.post(desk + "/publication", shown + ",\"verdict\":\"ACCEPTED\"}")))
                .contains("\"status\":409", "round-withdrawn");
        assertThat(body(ravi.post(desk + "/claim", ""))).contains("\"status\":409", "round-withdrawn");
        assertThat(at("$.rounds[1].state", meera.get("/my/works/" + work))).isEqualTo("WITHDRAWN");
    }

    @Test
    void aPublicationThatIsSentTwiceIsOne() {
        var token = text("$.hold.token", ravi.post(desk + "/claim", ""));
        var typed = "{\"token\":\"" + token + "\",\"verdict\":\"ACCEPTED\"}";
        for (var time = 0; time < 2; time++) {
            assertThat(at("$.hold.state", ravi.post(desk + "/publication", typed)))
                    .isEqualTo("REVIEWED");
        }
        var work = text("$.items[0].id", meera.get("/my/works"));
        assertThat(texts("$.rounds[0].reviews[*].verdict", meera.get("/my/works/" + work)))
                .containsExactly("ACCEPTED");
        assertThat(body(latha.post(desk + "/claim", ""))).contains("round-reviewed");
    }

    @Test
    void whoHoldsARoundIsToldToItsLearnerWhoKeepsIt() {
        ravi.post(desk + "/claim", "");
        var work = text("$.items[0].id", meera.get("/my/works"));
        assertThat(text("$.rounds[0].inReviewUntil", meera.get("/my/works/" + work)))
                .endsWith("Z");
        assertThat(body(meera.post(round(work, 1) + "/withdrawal", ""))).contains("\"status\":409", "round-in-review");
    }

    @Test
    void theStaffOfAnotherCohortFindsNothing() {
        var zoya = world.mentor("Zoya");
        world.cohort(zoya);
        var stranger = programs.instructor(zoya);
        for (var path : List.of(
                desk,
                "/staff/artifacts/" + image,
                "/staff/artifacts/" + image + "/file",
                "/staff/artifacts/" + image + "/changes?since=" + image)) {
            assertThat(stranger.get(path)).as(path).hasStatus(404);
            assertThat(ravi.get(path)).as(path).hasStatusOk();
        }
        for (var verb : List.of("/claim", "/lease", "/return")) {
            assertThat(stranger.post(desk + verb, "")).as(verb).hasStatus(404);
        }
        assertThat(stranger.post(desk + "/comments", "{\"words\":\"Mine!\"}")).hasStatus(404);
        assertThat(stranger.send(PUT, desk + "/draft", "{\"summary\":\"Mine!\"}"))
                .hasStatus(404);
        assertThat(stranger.post(desk + "/publication", "{\"token\":\"" + UUID.randomUUID() + "\"}"))
                .hasStatus(404);
        assertThat(meera.get(desk)).as("learners have no desk").hasStatus(403);
        assertThat(at("$.hold.state", ravi.get(desk))).isEqualTo("FREE");
    }

    @Test
    void aDraftIsItsLearnersAloneAndAPickleStaysClosed() {
        var work = begun(meera, cohort);
        var draft = text("$.rounds[0].id", meera.get("/my/works/" + work));
        var pickle = "\u0080\u0002ccollections\nOrderedDict\n)R.".getBytes(StandardCharsets.ISO_8859_1);
        var artifact = text("$.id", file(meera, round(work, 1), "weights.bin", pickle));
        assertThat(ravi.get("/staff/reviews/" + draft)).hasStatus(404);
        assertThat(ravi.get("/staff/artifacts/" + artifact)).hasStatus(404);

        meera.post(round(work, 1) + "/submission", "");
        assertThat(answer(ravi.get("/staff/reviews/" + draft)))
                .contains("/api/v1/staff/artifacts/" + artifact)
                .doesNotContain(artifact + "/file");
        assertThat(answer(ravi.get("/staff/artifacts/" + artifact))).contains("collections.OrderedDict");
        assertThat(ravi.get("/staff/artifacts/" + artifact + "/file")).hasStatus(404);
        assertThat(meera.get("/my/artifacts/" + artifact + "/file")).hasStatusOk();
    }

    private String comment(String words, String left, String top, String width, String height) {
        return "{\"words\":\"" + words + "\",\"artifact\":\"" + image + "\",\"region\":{\"left\":" + left + ",\"top\":"
                + top + ",\"width\":" + width + ",\"height\":" + height + "}}";
    }
}
