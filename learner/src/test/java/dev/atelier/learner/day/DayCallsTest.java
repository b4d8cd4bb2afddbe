package dev.atelier.learner.day;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.World;
import dev.atelier.testing.Calls;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RoomTest
class DayCallsTest {

    private final World world;
    private final MockMvcTester web;
    private CohortFacts cohort;
    private Seat meera;
    private Calls learner;
    private Calls ravi;

    @Autowired
    DayCallsTest(World world, MockMvcTester web) {
        this.world = world;
        this.web = web;
    }

    @BeforeEach
    void makeTheRoom() {
        cohort = world.cohort();
        meera = world.seat(cohort, "Meera");
        learner = new Calls(web, meera.learner().value(), "LEARNER");
        ravi = new Calls(web, cohort.staff().getFirst().id().value(), "INSTRUCTOR");
    }

    @Test
    void aCheckpointFromOpeningToClosing() {
        ravi.post(staff("/checkpoints"), "{\"item\":\"webui\",\"prompt\":\"All in?\"}");
        var run = text("$.checkpoints[0].run", learner.get(my("/day")));
        assertThat(at("$.checkpoints[0].prompt", learner.get(my("/day")))).isEqualTo("All in?");
        assertThat(at("$.run.id", ravi.get(staff("/board")))).isEqualTo(run);

        answer(run, "{\"answer\":\"STUCK\",\"sees\":\"Out of memory\",\"sits\":\"Row 3\"}", 204);
        assertThat(at("$.checkpoints[0].answer", learner.get(my("/day")))).isEqualTo("STUCK");
        var board = ravi.get(staff("/board"));
        assertThat(at("$.people[0].standing", board)).isEqualTo("STUCK");
        assertThat(at("$.queue[0].sees", board)).isEqualTo("Out of memory");

        answer(run, "{\"answer\":\"OK\"}", 204);
        var day = learner.get(my("/day"));
        assertThat(at("$.done", day)).isEqualTo(1);
        assertThat(at("$.checkpoints[0].there", day)).isEqualTo(1);
        assertThat(texts("$.queue[*].id", ravi.get(staff("/board")))).isEmpty();

        assertThat(ravi.post(staff("/checkpoints/" + run + "/closing"), "")).hasStatus(204);
        answer(run, "{\"answer\":\"WORKING\"}", 409);
        assertThat(at("$.run.closedAt", ravi.get(staff("/board?run=" + run)))).isNotNull();
    }

    @Test
    void whatACheckpointLacksIsSaid() {
        assertThat(ravi.post(staff("/checkpoints"), "{\"item\":\"nothing\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("\"field\":\"item\"");
        assertThat(ravi.post(staff("/checkpoints"), "{\"item\":\"webui\"}")).hasStatus(204);
        assertThat(ravi.post(staff("/checkpoints"), "{\"item\":\"webui\"}")).hasStatus(409);
        answer(text("$.checkpoints[0].run", learner.get(my("/day"))), "{}", 422);
        answer(UUID.randomUUID().toString(), "{\"answer\":\"OK\"}", 404);
    }

    @Test
    void helpIsAskedForClaimedHandedBackAndDone() {
        assertThat(learner.post(my("/help"), "{\"sits\":\"Row 1\"}")).hasStatus(204);
        assertThat(at("$.help.before", learner.get(my("/day")))).isEqualTo(0);
        var request = text("$.queue[0].id", ravi.get(staff("/board")));
        assertThat(helper(request, "/claim")).isEqualTo(204);
        assertThat(helper(request, "/claim")).isEqualTo(409);
        assertThat(at("$.help.coming", learner.get(my("/day")))).isEqualTo(true);
        assertThat(helper(request, "/release")).isEqualTo(204);
        assertThat(helper(request, "/release")).isEqualTo(409);
        assertThat(helper(request, "/resolution")).isEqualTo(204);
        assertThat(helper(request, "/resolution")).isEqualTo(409);
        assertThat(learner.post(my("/help/cancellation"), "")).hasStatus(409);
        learner.post(my("/help"), "{}");
        assertThat(learner.post(my("/help/solution"), "")).hasStatus(204);
        assertThat(learner.get(my("/day"))).bodyText().doesNotContain("\"help\"");
    }

    @Test
    void oneAnswerHelpsAllWhoHaveTheSameProblem() {
        learner.post(my("/help"), "{\"sees\":\"CUDA out of memory\"}");
        var request = text("$.queue[0].id", ravi.get(staff("/board")));
        assertThat(ravi.post(staff("/help/" + request + "/cause"), "{\"words\":\"Memory\"}"))
                .hasStatus(204);
        var causes = ravi.get(staff("/help/causes"));
        assertThat(texts("$.items[0].waiting[*]", causes)).containsExactly("Meera");
        var fix = staff("/help/causes/" + text("$.items[0].id", causes) + "/fix");
        assertThat(ravi.post(fix, "{}")).hasStatus(422);
        assertThat(ravi.post(fix, "{\"words\":\"Start it with --medvram.\"}")).hasStatus(204);
        assertThat(at("$.items[0].fix", ravi.get(staff("/help/causes")))).isEqualTo("Start it with --medvram.");
        helper(request, "/resolution");
        assertThat(ravi.post(staff("/help/" + request + "/cause"), "{}")).hasStatus(409);
    }

    @Test
    void aRequestIsHandedOnlyToTheStaff() {
        learner.post(my("/help"), "{}");
        var request = text("$.queue[0].id", ravi.get(staff("/board")));
        helper(request, "/claim");
        var to = "{\"from\":\"" + ravi.person() + "\",\"to\":\"%s\"}";
        assertThat(ravi.post(staff("/help/" + request + "/handover"), to.formatted(UUID.randomUUID())))
                .hasStatus(422);
        assertThat(ravi.post(staff("/help/" + request + "/handover"), to.formatted(ravi.person())))
                .hasStatus(204);
        assertThat(ravi.post(staff("/help/" + request + "/handover"), "{\"to\":\"" + ravi.person() + "\"}"))
                .hasStatus(422);
    }

    @Test
    void strangersFindNothing() {
        var stranger = new Calls(web, world.learner("Stranger").value(), "LEARNER");
        assertThat(stranger.get(my("/day"))).hasStatus(404);
        assertThat(stranger.post(my("/help"), "{}")).hasStatus(404);
        assertThat(stranger.get(staff("/board"))).hasStatus(403);
        var elsewhere = new Calls(web, UUID.randomUUID(), "INSTRUCTOR");
        assertThat(elsewhere.get(staff("/board"))).hasStatus(404);
        assertThat(elsewhere.post(staff("/checkpoints"), "{\"item\":\"webui\"}"))
                .hasStatus(404);
        assertThat(texts("$.items[*].id", elsewhere.get("/staff/cohorts"))).isEmpty();
        assertThat(texts("$.items[*].id", ravi.get("/staff/cohorts")))
                .containsExactly(cohort.id().toString());
    }

    private void answer(String run, String answer, int status) {
        assertThat(learner.post(my("/checkpoints/" + run + "/answer"), answer)).hasStatus(status);
    }

    private int helper(String request, String act) {
        return ravi.post(staff("/help/" + request + act), "").getResponse().getStatus();
    }

    private String my(String path) {
        return "/my/cohorts/" + cohort.id() + path;
    }

    private String staff(String path) {
        return "/staff/cohorts/" + cohort.id() + path;
    }
}
