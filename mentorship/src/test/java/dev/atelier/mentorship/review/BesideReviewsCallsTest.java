package dev.atelier.mentorship.review;

import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.PUT;

import dev.atelier.event.CohortId;
import dev.atelier.event.WorkshopId;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Upstream;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.Workshops;
import dev.atelier.mentorship.world.World;
import dev.atelier.testing.Calls;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Rubrics, the comment bank, notes and second looks, by calls. */
@AtBrowsers
class BesideReviewsCallsTest {

    private static final String RUBRIC = "{\"number\":0,\"text\":\"Light\\n- not yet: Two suns.\\n- there\"}";

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    @Autowired
    Upstream.KnownCohorts upstream;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester http;

    UUID raviId;
    Calls ravi;
    Calls ananya;
    Calls zoya;
    Calls admin;
    WorkshopId workshop;
    CohortId cohort;

    @BeforeEach
    void people() {
        raviId = world.mentor("Ravi");
        var ananyaId = world.mentor("Ananya");
        var zoyaId = world.mentor("Zoya");
        ravi = new Calls(http, raviId, "INSTRUCTOR");
        ananya = new Calls(http, ananyaId, "INSTRUCTOR");
        zoya = new Calls(http, zoyaId, "INSTRUCTOR");
        admin = new Calls(http, UUID.randomUUID(), "ADMIN");
        cohort = world.cohort(raviId, ananyaId);
        workshop = Workshops.of(upstream, cohort, raviId, ananyaId);
        Workshops.of(upstream, world.cohort(zoyaId), zoyaId);
    }

    @Test
    void aRubricIsWrittenAndARoundIsJudgedByIt() throws Exception {
        var rubrics = "/admin/workshops/" + workshop + "/rubrics";
        assertThat(texts("$.items[*].item", admin.get(rubrics))).containsExactly("first-images", "blending");
        assertThat(text("$.number", admin.send(PUT, rubrics + "/first-images", RUBRIC)))
                .isEqualTo("1");
        assertThat(admin.send(PUT, rubrics + "/first-images", RUBRIC.replace("Light", "Hands")))
                .hasStatus(409);
        assertThat(body(admin.send(PUT, rubrics + "/first-images", "{\"number\":1,\"text\":\"Light\"}")))
                .contains("\"field\":\"text\"");
        assertThat(admin.send(PUT, rubrics + "/latents", RUBRIC)).hasStatus(404);
        assertThat(ravi.get(rubrics)).hasStatus(403);
        clock.move(Duration.ofMinutes(1));

        var place = "/staff/rounds/" + handedIn().id() + "/judgements";
        assertThat(texts("$.items[*].levels[*]", ravi.get(place))).containsExactly("not yet", "there");
        assertThat(text("$.items[0].level", ravi.send(PUT, place + "/1", "{\"level\":2,\"words\":\"One sun.\"}")))
                .isEqualTo("2");
        assertThat(ravi.send(PUT, place + "/1", "{\"level\":3}")).hasStatus(422);
        assertThat(ravi.send(PUT, place + "/2", "{\"level\":1}")).hasStatus(404);
        assertThat(body(ananya.get(place))).doesNotContain("\"level\":2", "One sun.");
        assertThat(zoya.get(place)).hasStatus(404);
        assertThat(zoya.send(PUT, place + "/1", "{\"level\":2}")).hasStatus(404);
    }

    @Test
    void remarksAreTheirWritersToChange() {
        var remark = "{\"workshop\":\"" + workshop + "\",\"words\":\"Mind the light.\",\"shared\":true}";
        var made = ravi.post("/staff/remarks", remark);
        assertThat(made).hasStatus(201);
        var place = "/staff/remarks/" + text("$.id", made);
        assertThat(texts("$.items[*].words", ananya.get("/staff/remarks"))).containsExactly("Mind the light.");
        assertThat(texts("$.items[*].words", ananya.get("/staff/remarks?search=hands")))
                .isEmpty();
        assertThat(texts("$.items[*].words", zoya.get("/staff/remarks"))).isEmpty();
        assertThat(ananya.send(PUT, place, remark)).hasStatus(404);
        assertThat(ananya.send(DELETE, place, "")).hasStatus(404);
        assertThat(ravi.send(PUT, place, remark.replace("true", "false"))).hasStatusOk();
        assertThat(texts("$.items[*].words", ananya.get("/staff/remarks"))).isEmpty();
        assertThat(body(zoya.post("/staff/remarks", remark))).contains("\"field\":\"workshop\"");
        assertThat(ravi.send(DELETE, place, "")).hasStatus(204);
        assertThat(ravi.send(DELETE, place, "")).hasStatus(404);
    }

    @Test
    void notesAreForTheStaffAndChangedByTheirAuthor() throws Exception {
        var place = "/staff/rounds/" + handedIn().id() + "/notes";
        var made = ravi.post(place, "{\"text\":\"She was ill.\"}");
        assertThat(made).hasStatus(201);
        var id = text("$.items[0].id", made);
        assertThat(texts("$.items[*].text", ananya.get(place))).containsExactly("She was ill.");
        assertThat(ananya.send(PUT, place + "/" + id, "{\"text\":\"x\"}")).hasStatus(404);
        assertThat(ravi.send(PUT, place + "/" + id, "{\"text\":\"She is back.\"}"))
                .hasStatusOk();
        assertThat(ravi.post(place, "{\"text\":\" \"}")).hasStatus(422);
        assertThat(texts("$.items[*].text", admin.get(place))).containsExactly("She is back.");
        assertThat(zoya.get(place)).hasStatus(404);
        assertThat(zoya.post(place, "{\"text\":\"x\"}")).hasStatus(404);
    }

    @Test
    void aSecondReaderReturnsAndPublishes() throws Exception {
        var rule = "/admin/cohorts/" + cohort + "/second-look";
        assertThat(text("$.kind", admin.get(rule))).isEqualTo("OFF");
        assertThat(admin.send(PUT, rule, "{\"kind\":\"FIRST\"}")).hasStatus(422);
        assertThat(admin.send(PUT, rule, "{\"kind\":\"SOME\"}")).hasStatus(422);
        assertThat(text("$.first", admin.send(PUT, rule, "{\"kind\":\"FIRST\",\"first\":5}")))
                .isEqualTo("5");
        assertThat(ravi.get(rule)).hasStatus(403);
        var round = handedIn();
        var reviewer = visitor.instructor(raviId);
        round.claim(reviewer);
        round.publish(reviewer, "REVISE");

        var place = "/staff/rounds/" + round.id() + "/second-look";
        assertThat(ravi.get(place)).hasStatus(404);
        assertThat(zoya.get(place)).hasStatus(404);
        var ready = text("$.ready", ananya.get(place));
        assertThat(ananya.post(place + "/publication", "{}")).hasStatus(422);
        assertThat(ananya.post(place + "/return", "{\"ready\":\"" + ready + "\"}"))
                .hasStatus(422);
        assertThat(ravi.post(place + "/publication", "{\"ready\":\"" + ready + "\"}"))
                .hasStatus(403);
        assertThat(zoya.post(place + "/publication", "{\"ready\":\"" + ready + "\"}"))
                .hasStatus(404);
        assertThat(ananya.post(place + "/return", "{\"ready\":\"" + ready + "\",\"why\":\"Kinder\"}"))
                .hasStatus(204);
        assertThat(ananya.post(place + "/publication", "{\"ready\":\"" + ready + "\"}"))
                .hasStatus(409);
        round.publish(reviewer, "REVISE", "summary", "A kinder word.");
        var again = text("$.ready", ananya.get(place));
        assertThat(ananya.post(place + "/publication", "{\"ready\":\"" + again + "\"}"))
                .hasStatus(204);
        assertThat(handing.state(round.id())).isEqualTo("REVISE");
    }

    private Round handedIn() {
        return Round.handedIn(visitor, handing, world.learner("Meera", cohort), cohort);
    }
}
