package dev.atelier.mentorship.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody reaches what is not theirs. */
@AtBrowsers
class StrangersTest {

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    UUID ravi;
    UUID meera;
    CohortId cohort;
    UUID round;
    UUID work;
    UUID artifact;

    @BeforeEach
    void aRoundOfMeera() {
        ravi = world.mentor("Ravi");
        cohort = world.cohort(ravi);
        meera = world.learner("Meera", cohort);
        round = handing.waiting(meera, cohort);
        work = handing.work(round);
        artifact = handing.artifact(round);
    }

    @Test
    void anotherLearnerOfTheSameCohortFindsNothing() {
        var karan = visitor.learner(world.learner("Karan", cohort));
        for (var path : List.of(
                "/my/work/" + work,
                "/my/work/artifacts/" + artifact,
                "/my/work/artifacts/" + artifact + "/small",
                "/my/work/artifacts/" + artifact + "/notebook")) {
            assertThat(karan.open(path)).as(path).hasStatus(404);
        }
        for (var act : List.of(
                "/text", "/links", "/submission", "/withdrawal", "/next", "/artifacts/" + artifact + "/removal")) {
            assertThat(karan.send(Handing.base(work, 1) + act, "text", "", "address", "https://example.org"))
                    .as(act)
                    .hasStatus(404);
        }
        assertThat(karan.sendFile(Handing.base(work, 1) + "/files", "mine.txt", new byte[] {65}))
                .hasStatus(404);
    }

    @Test
    void theStaffOfAnotherCohortFindsNothing() throws Exception {
        var zoya = world.mentor("Zoya");
        world.cohort(zoya);
        var stranger = visitor.instructor(zoya);

        assertThat(stranger.page("/staff/reviews")).doesNotContain("Portraits");
        for (var address : List.of(
                "/staff/reviews/" + round,
                "/staff/reviews/artifacts/" + artifact,
                "/staff/reviews/artifacts/" + artifact + "/small")) {
            assertThat(stranger.open(address)).as(address).hasStatus(404);
        }
        for (var act : List.of("/claim", "/draft", "/comments", "/publication")) {
            assertThat(stranger.send(
                            "/staff/reviews/" + round + act,
                            "token",
                            UUID.randomUUID(),
                            "id",
                            UUID.randomUUID(),
                            "artifact",
                            "",
                            "left",
                            "",
                            "top",
                            "",
                            "width",
                            "",
                            "height",
                            "",
                            "body",
                            "Mine!",
                            "summary",
                            "Mine!",
                            "verdict",
                            "ACCEPTED"))
                    .as(act)
                    .hasStatus(404);
        }
        assertThat(handing.state(round)).isEqualTo("SUBMITTED");
        assertThat(visitor.instructor(ravi).page("/staff/reviews/" + round))
                .contains("waits for a reviewer")
                .doesNotContain("Mine!");
    }

    @Test
    void learnersFindNoQueue() {
        assertThat(visitor.learner(meera).open("/staff/reviews")).hasStatus(403);
        assertThat(visitor.learner(meera).open("/staff/reviews/" + round)).hasStatus(403);
        assertThat(visitor.learner(meera).open("/staff/reviews/artifacts/" + artifact))
                .hasStatus(403);
    }

    @Test
    void nobodyReviewsTheirOwnWork() throws Exception {
        var both = world.learner("Latha", cohort);
        var own = handing.waiting(both, cohort);
        var asAdmin = visitor.admin(both);

        assertThat(asAdmin.page("/staff/reviews?cohort=" + cohort))
                .contains("Meera")
                .doesNotContain("Latha");
        assertThat(asAdmin.open("/staff/reviews/" + own)).hasStatus(404);
        assertThat(asAdmin.send("/staff/reviews/" + own + "/claim")).hasStatus(404);
    }

    @Test
    void adminsSeeEveryCohort() throws Exception {
        assertThat(visitor.admin(UUID.randomUUID()).page("/staff/reviews/" + round))
                .contains("Meera");
    }

    @Test
    void draftsAreTheLearnersAlone() {
        var draft = handing.round(handing.begun(meera, cohort), 1);

        assertThat(visitor.instructor(ravi).open("/staff/reviews/" + draft)).hasStatus(404);
    }

    @Test
    void whoeverLostTheSeatReadsAndChangesNothing() throws Exception {
        var begun = handing.begun(meera, cohort);
        world.seat(meera, cohort, "ENDED");

        assertThat(visitor.learner(meera).page("/my/work/" + work)).contains("You no longer have a seat");
        assertThat(visitor.learner(meera).page("/my/work/artifacts/" + artifact))
                .isNotEmpty();
        assertThat(visitor.learner(meera).send(Handing.base(begun, 1) + "/submission", "text", "More"))
                .hasStatus(404);
        assertThat(visitor.learner(meera)
                        .send("/my/work", "cohort", cohort, "form", UUID.randomUUID(), "title", "More"))
                .hasStatus(404);
    }

    @Test
    void aCommentOfAnotherReviewIsOutOfReach() throws Exception {
        var latha = world.mentor("Latha");
        var shared = world.cohort(ravi, latha);
        var other = handing.waiting(world.learner("Nisha", shared), shared);
        var comment = UUID.randomUUID();
        comment(ravi, other, comment, "Ravi's words");
        comment(latha, other, comment, "Latha's words");
        visitor.instructor(latha).post("/staff/reviews/" + other + "/comments/" + comment + "/removal");
        visitor.instructor(ravi).post("/staff/reviews/" + other + "/claim");

        assertThat(visitor.instructor(ravi).page("/staff/reviews/" + other))
                .contains("Ravi&#39;s words")
                .doesNotContain("Latha&#39;s words");
    }

    private void comment(UUID person, UUID about, UUID id, String body) {
        visitor.instructor(person)
                .post(
                        "/staff/reviews/" + about + "/comments",
                        "id",
                        id,
                        "artifact",
                        "",
                        "left",
                        "",
                        "top",
                        "",
                        "width",
                        "",
                        "height",
                        "",
                        "body",
                        body);
    }
}
