package dev.atelier.learner.progress;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.PUT;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.World;
import dev.atelier.testing.Calls;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RoomTest
class ProgressCallsTest {

    private final World world;
    private final MockMvcTester web;
    private CohortFacts cohort;
    private Calls meera;

    @Autowired
    ProgressCallsTest(World world, MockMvcTester web) {
        this.world = world;
        this.web = web;
    }

    @BeforeEach
    void meeraHasASeat() {
        cohort = world.cohort();
        meera = new Calls(web, world.seat(cohort, "Meera").learner().value(), "LEARNER");
    }

    @Test
    void onesOwnWordCountsWhereItIsAsked() {
        var before = meera.get(my("/progress"));
        assertThat(at("$.done", before)).isEqualTo(0);
        assertThat(at("$.required", before)).isEqualTo(3);
        assertThat(at("$.next", before)).isEqualTo("setup");
        assertThat(texts("$.items[?(@.mine==true)].key", before)).containsExactly("setup", "ethics");

        for (var sent = 0; sent < 2; sent++) {
            var done = meera.send(PUT, my("/items/setup/completion"), "");
            assertThat(at("$.done", done)).isEqualTo(1);
            assertThat(at("$.next", done)).isEqualTo("webui");
            assertThat(texts("$.items[?(@.key=='setup')].source", done)).containsExactly("SELF");
        }
        assertThat(at("$.done", meera.send(DELETE, my("/items/setup/completion"), "")))
                .isEqualTo(0);
    }

    @Test
    void whatOthersDecideOneDoesNotDecideOneself() {
        for (var item : new String[] {"webui", "clothing", "nothing"}) {
            assertThat(meera.send(PUT, my("/items/" + item + "/completion"), ""))
                    .as(item)
                    .hasStatus(404);
        }
        assertThat(at("$.done", meera.get(my("/progress")))).isEqualTo(0);
    }

    @Test
    void theStaffSeesHowFarEverybodyIsAndSaysWhatWasTaught() {
        var ravi = new Calls(web, cohort.staff().getFirst().id().value(), "INSTRUCTOR");
        meera.send(PUT, my("/items/setup/completion"), "");
        var map = ravi.get(staff("/progress"));
        assertThat(texts("$.items[*].key", map)).containsExactly("setup", "webui", "clothing");
        assertThat(at("$.items[0].done", map)).isEqualTo(1);
        assertThat(at("$.learners[0].name", map)).isEqualTo("Meera");
        assertThat(at("$.learners[0].doneAt.setup", map)).isNotNull();
        assertThat(at("$.learners", ravi.post(staff("/taught"), "{\"item\":\"webui\"}")))
                .as("nobody is checked in")
                .isEqualTo(0);
        assertThat(ravi.post(staff("/taught"), "{\"item\":\"nothing\"}")).hasStatus(422);
        assertThat(new Calls(web, UUID.randomUUID(), "INSTRUCTOR").get(staff("/progress")))
                .hasStatus(404);
    }

    @Test
    void strangersFindNothing() {
        var stranger = new Calls(web, UUID.randomUUID(), "LEARNER");
        assertThat(stranger.get(my("/progress"))).hasStatus(404);
        assertThat(stranger.send(PUT, my("/items/setup/completion"), "")).hasStatus(404);
    }

    private String staff(String path) {
        return "/staff/cohorts/" + cohort.id() + path;
    }

    private String my(String path) {
        return "/my/cohorts/" + cohort.id() + path;
    }
}
