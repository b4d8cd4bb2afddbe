package dev.atelier.learner.roll;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.world.Doorway;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.World;
import dev.atelier.testing.Calls;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RoomTest
class AttendanceCallsTest {

    private static final Pattern CODE = Pattern.compile("class=\"mono\">([A-Z0-9]{6})<");

    private final World world;
    private final MockMvcTester web;
    private CohortFacts cohort;
    private Seat meera;
    private Calls learner;
    private Calls ravi;

    @Autowired
    AttendanceCallsTest(World world, MockMvcTester web) {
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
    void theCodeOnTheWallChecksInAndNoOther() {
        assertThat(learner.post(my("/check-in"), "{\"code\":\"WRONG2\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("\"code\"");
        var room = new Doorway(web, cohort);
        var code = found(CODE, room.text(room.ravi(), room.staff("/live")));
        for (var sent = 0; sent < 2; sent++) {
            assertThat(at("$.status", learner.post(my("/check-in"), "{\"code\":\"" + code + "\"}")))
                    .as("half an hour after the start")
                    .isEqualTo("LATE");
        }
        assertThat(at("$.people[0].status", ravi.get(staff("/attendance")))).isEqualTo("LATE");
        assertThat(at("$.status", learner.post(my("/leaving"), ""))).isEqualTo("LEFT_EARLY");
        assertThat(learner.post(my("/leaving"), "")).hasStatus(409);
        assertThat(at("$.people[0].status", ravi.get(staff("/attendance")))).isEqualTo("LEFT_EARLY");
    }

    @Test
    void theStaffMarksByHand() {
        assertThat(ravi.get(staff("/attendance"))).bodyText().doesNotContain("\"status\"");
        assertThat(ravi.post(staff("/attendance"), mark("2023-08-05", "LATE"))).hasStatus(204);
        assertThat(at("$.people[0].status", ravi.get(staff("/attendance?day=2023-08-05"))))
                .isEqualTo("LATE");
        assertThat(ravi.post(staff("/attendance"), mark("2023-08-07", "LATE")))
                .hasStatus(422)
                .bodyText()
                .contains("\"day\"");
        assertThat(ravi.post(staff("/attendance"), "{\"day\":\"2023-08-05\",\"status\":\"LATE\"}"))
                .hasStatus(422);
        assertThat(ravi.post(
                        staff("/attendance"),
                        mark("2023-08-05", "LATE")
                                .replace(
                                        meera.learner().toString(),
                                        UUID.randomUUID().toString())))
                .hasStatus(422);
    }

    @Test
    void aPassIsReadAtTheDoor() {
        var room = new Doorway(web, cohort);
        var pass = found(CODE, room.text(Doorway.as(meera), room.my("/pass")));
        assertThat(text("$.words", ravi.post(staff("/door"), "{\"pass\":\"" + pass + "\"}")))
                .contains("Meera");
        assertThat(ravi.post(staff("/door"), "{\"pass\":\"nonsense\"}")).hasStatus(422);
        assertThat(ravi.post(staff("/door"), "{\"pass\":\"" + "x".repeat(500) + "\"}"))
                .hasStatus(422);
    }

    @Test
    void anExcuseIsAnnouncedAndAccepted() {
        assertThat(learner.post(my("/excuses"), "{\"day\":\"2023-08-05\"}")).hasStatus(422);
        assertThat(learner.post(my("/excuses"), "{\"day\":\"2024-01-01\",\"reason\":\"x\"}"))
                .hasStatus(422);
        learner.post(my("/excuses"), "{\"day\":\"2023-08-05\",\"reason\":\"A train\"}");
        var excuse = text("$.items[0].id", ravi.get(staff("/excuses")));
        assertThat(ravi.post(staff("/excuses/" + excuse + "/acceptance"), "")).hasStatus(204);
        assertThat(ravi.post(staff("/excuses/" + excuse + "/refusal"), "")).hasStatus(409);
        assertThat(at("$.items[0].state", learner.get(my("/excuses")))).isEqualTo("ACCEPTED");
        assertThat(learner.post(my("/excuses/" + excuse + "/withdrawal"), "")).hasStatus(409);
        assertThat(at("$.people[0].status", ravi.get(staff("/attendance")))).isEqualTo("EXCUSED");
    }

    @Test
    void strangersFindNothing() {
        var stranger = new Calls(web, UUID.randomUUID(), "LEARNER");
        assertThat(stranger.post(my("/check-in"), "{}")).hasStatus(404);
        assertThat(stranger.get(my("/excuses"))).hasStatus(404);
        var elsewhere = new Calls(web, UUID.randomUUID(), "INSTRUCTOR");
        for (var page : new String[] {"/attendance", "/excuses"}) {
            assertThat(elsewhere.get(staff(page))).hasStatus(404);
        }
        assertThat(elsewhere.post(staff("/attendance"), mark("2023-08-05", "LATE")))
                .hasStatus(404);
        assertThat(elsewhere.post(staff("/door"), "{\"pass\":\"x\"}")).hasStatus(404);
        assertThat(texts("$.people[*].status", ravi.get(staff("/attendance")))).isEmpty();
    }

    private String mark(String day, String status) {
        return "{\"learner\":\"" + meera.learner() + "\",\"day\":\"" + day + "\",\"status\":\"" + status + "\"}";
    }

    private static String found(Pattern what, String page) {
        var found = what.matcher(page);
        assertThat(found.find()).as(what + " in " + page).isTrue();
        return found.group(1);
    }

    private String my(String path) {
        return "/my/cohorts/" + cohort.id() + path;
    }

    private String staff(String path) {
        return "/staff/cohorts/" + cohort.id() + path;
    }
}
