package dev.atelier.mentorship.assigning;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.next;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.PUT;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.World;
import dev.atelier.testing.Calls;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The queue and its sharing, by calls. */
@AtBrowsers
class SharingCallsTest {

    @Autowired
    World world;

    @Autowired
    Handing handing;

    @Autowired
    MockMvcTester http;

    UUID grace;
    CohortId cohort;
    Calls admin;
    Calls reviewer;
    Calls stranger;

    @BeforeEach
    void aCohort() {
        grace = world.mentor("Grace");
        cohort = world.cohort(grace);
        admin = new Calls(http, UUID.randomUUID(), "ADMIN");
        reviewer = new Calls(http, grace, "INSTRUCTOR");
        var zoya = world.mentor("Zoya");
        world.cohort(zoya);
        stranger = new Calls(http, zoya, "INSTRUCTOR");
    }

    @Test
    void theQueueIsReadPageByPageAndByFilter() {
        var expected = new ArrayList<String>();
        for (var number = 0; number < 3; number++) {
            expected.add(handing.waiting(world.learner("Meera" + number, cohort), cohort)
                    .toString());
        }
        var list = "/staff/reviews?limit=2&cohort=" + cohort;
        var seen = new ArrayList<String>();
        for (var page = Optional.of(list); page.isPresent(); ) {
            var answer = reviewer.get(page.get());
            seen.addAll(texts("$.items[*].id", answer));
            page = next(list, answer);
        }
        assertThat(seen).containsExactlyElementsOf(expected);
        assertThat(texts("$.items[*].id", reviewer.get(list + "&whose=me"))).isEmpty();
        assertThat(texts("$.items[*].id", reviewer.get(list + "&q=meera1"))).containsExactly(expected.get(1));
        assertThat(texts("$.items[*].id", stranger.get(list))).isEmpty();
        assertThat(reviewer.get(list + "&state=SOMETHING")).hasStatus(400);
    }

    @Test
    void roundsAreGivenSpreadGivenBackAndHandedOver() {
        var round = handing.waiting(world.learner("Meera", cohort), cohort);
        var verbs = "/staff/cohorts/" + cohort + "/reviews";
        var gift = "{\"rounds\":[\"" + round + "\"],\"reviewer\":\"" + grace + "\",\"reason\":\"LoRA\"}";

        assertThat(stranger.send(PUT, verbs + "/assignments", gift)).hasStatus(404);
        assertThat(reviewer.send(PUT, verbs + "/assignments", gift)).hasStatus(404);
        assertThat(at("$.changed", admin.send(PUT, verbs + "/assignments", gift)))
                .isEqualTo(1);
        assertThat(at("$.changed", admin.send(PUT, verbs + "/assignments", gift)))
                .isEqualTo(0);
        assertThat(body(admin.send(PUT, verbs + "/assignments", "{}"))).contains("\"field\":\"rounds\"");
        assertThat(texts("$.items[*].assignee", reviewer.get("/staff/reviews?whose=me&cohort=" + cohort)))
                .containsExactly(grace.toString());

        assertThat(stranger.post("/staff/reviews/" + round + "/refusal", "{}")).hasStatus(404);
        assertThat(reviewer.post("/staff/reviews/" + round + "/refusal", "{\"reason\":\"Too much\"}"))
                .hasStatus(204);
        assertThat(at("$.changed", admin.post(verbs + "/spreading", ""))).isEqualTo(0);
        admin.send(PUT, verbs + "/assignments", gift);
        assertThat(at("$.changed", admin.post(verbs + "/handover", "{\"from\":\"" + grace + "\"}")))
                .isEqualTo(1);
        assertThat(body(admin.post(verbs + "/handover", "{}"))).contains("\"field\":\"from\"");
    }
}
