package dev.atelier.mentorship.showcase;

import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.PUT;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import dev.atelier.testing.Calls;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Programs show, look, withdraw and take down by the rules of the pages. */
@AtBrowsers
@Import({Accepted.class, OpenDoors.class})
class ExhibitCallsTest {

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Accepted accepted;

    @Autowired
    MockMvcTester http;

    UUID ravi;
    UUID meera;
    CohortId cohort;
    UUID work;

    @BeforeEach
    void anAcceptedWork() {
        ravi = world.mentor("Ravi");
        cohort = accepted.cohort(ravi);
        meera = world.learner("Meera Iyer", cohort);
        work = accepted.work(meera, cohort);
    }

    @Test
    void aWorkIsShownLookedAtAndWithdrawn() throws Exception {
        var learner = calls(meera, "LEARNER");
        var karan = calls(world.learner("Karan", cohort), "LEARNER");
        var place = "/my/works/" + work + "/exhibit";
        var image = Accepted.images(visitor.learner(meera), work).getFirst();
        assertThat(learner.get(place)).hasStatus(404);
        assertThat(body(learner.send(PUT, place, "{\"images\":[]}"))).contains("\"field\":\"images\"");
        var shown = learner.send(
                PUT, place, "{\"images\":[\"" + image + "\"],\"naming\":\"FIRST\",\"title\":\"Portraits\"}");
        assertThat(shown).hasStatusOk();
        assertThat(text("$.reach", shown)).isEqualTo("COHORT");
        var list = "/my/cohorts/" + cohort + "/exhibits";
        assertThat(texts("$.items[*].name", karan.get(list))).containsExactly("Meera");
        assertThat(body(karan.get("/my/exhibits/" + text("$.id", shown))))
                .contains("/images/1/small")
                .doesNotContain("Usha", "Iyer", "secret", "@");
        assertThat(karan.send(PUT, place, "{}")).hasStatus(404);
        assertThat(karan.send(DELETE, place, "")).hasStatus(404);
        var stranger = calls(world.learner("Nisha", accepted.cohort()), "LEARNER");
        assertThat(texts("$.items[*].id", stranger.get(list))).isEmpty();
        assertThat(stranger.get("/my/exhibits/" + text("$.id", shown))).hasStatus(404);
        assertThat(learner.send(DELETE, place, "")).hasStatus(204);
        assertThat(learner.send(DELETE, place, "")).hasStatus(204);
        assertThat(texts("$.items[*].id", learner.get("/my/exhibits"))).isEmpty();
    }

    @Test
    void theStaffTakesDownAndAnAdminForgives() throws Exception {
        var learner = calls(meera, "LEARNER");
        var staff = calls(ravi, "INSTRUCTOR");
        var image = Accepted.images(visitor.learner(meera), work).getFirst();
        var show = "{\"images\":[\"" + image + "\"],\"reach\":\"WORLD\",\"parameters\":true}";
        var id = text("$.id", learner.send(PUT, "/my/works/" + work + "/exhibit", show));
        assertThat(body(staff.get("/staff/exhibits"))).contains("Aunt Usha");
        visitor.nobody().post("/showcase/" + id + "/report", "form", UUID.randomUUID(), "words", "Not mine.");
        var reports = "/staff/exhibits/" + id + "/reports";
        assertThat(texts("$.items[*].words", staff.get(reports))).containsExactly("Not mine.");
        assertThat(staff.post(reports + "/dismissal", "")).hasStatus(204);
        assertThat(texts("$.items[*].words", staff.get(reports))).isEmpty();
        var zoya = world.mentor("Zoya");
        accepted.cohort(zoya);
        assertThat(calls(zoya, "INSTRUCTOR").get(reports)).hasStatus(404);
        assertThat(body(staff.post("/staff/exhibits/" + id + "/takedown", "{}")))
                .contains("\"field\":\"reason\"");
        assertThat(staff.post("/staff/exhibits/" + id + "/takedown", "{\"reason\":\"No.\"}"))
                .hasStatus(204);
        assertThat(learner.send(PUT, "/my/works/" + work + "/exhibit", show)).hasStatus(409);
    }

    private Calls calls(UUID person, String role) {
        return new Calls(http, person, role);
    }
}
