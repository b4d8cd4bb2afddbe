package dev.atelier.learner.question;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.text;
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
class QuestionCallsTest {

    private final World world;
    private final MockMvcTester web;
    private CohortFacts cohort;
    private Calls meera;
    private Calls karan;
    private Calls ravi;

    @Autowired
    QuestionCallsTest(World world, MockMvcTester web) {
        this.world = world;
        this.web = web;
    }

    @BeforeEach
    void twoLearnersAndRavi() {
        cohort = world.cohort();
        meera = learner("Meera");
        karan = learner("Karan");
        ravi = new Calls(web, cohort.staff().getFirst().id().value(), "INSTRUCTOR");
    }

    @Test
    void whoAsksAnonymouslyIsKnownToTheStaffOnly() {
        var asked = meera.post(my(""), "{\"text\":\"Why 512?\",\"named\":false}", "Idempotency-Key", "one");
        meera.post(my(""), "{\"text\":\"Why 512?\",\"named\":false}", "Idempotency-Key", "one");
        assertThat(at("$.items[0].mine", asked)).isEqualTo(true);
        assertThat(karan.get(my(""))).bodyText().contains("Why 512?").doesNotContain("Meera");
        assertThat(texts("$.items[*].by", ravi.get(staff("")))).containsExactly("Meera");
    }

    @Test
    void aVoteIsGivenAndTakenBack() {
        var question = ask(meera, "Which seed?");
        for (var sent = 0; sent < 2; sent++) {
            karan.send(PUT, my("/" + question + "/vote"), "");
        }
        assertThat(at("$.items[0].votes", karan.get(my("")))).isEqualTo(2);
        assertThat(at("$.items[0].voted", karan.get(my("")))).isEqualTo(true);
        karan.send(DELETE, my("/" + question + "/vote"), "");
        assertThat(at("$.items[0].votes", meera.get(my("")))).isEqualTo(1);
    }

    @Test
    void theStaffAnswersMergesHidesAndOpensAgain() {
        var first = ask(meera, "Which seed?");
        var second = ask(karan, "What seed?");
        assertThat(ravi.post(staff("/" + second + "/merge"), "{}")).hasStatus(422);
        assertThat(ravi.post(staff("/" + second + "/merge"), "{\"into\":\"" + first + "\"}"))
                .hasStatus(204);
        assertThat(at("$.items[0].votes", meera.get(my("")))).isEqualTo(2);
        assertThat(ravi.post(staff("/" + first + "/hiding"), "")).hasStatus(204);
        assertThat(texts("$.items[*].id", karan.get(my("")))).isEmpty();
        assertThat(ravi.post(staff("/" + first + "/reopening"), "")).hasStatus(204);
        assertThat(ravi.post(staff("/" + first + "/spoken-answer"), "")).hasStatus(204);
        assertThat(ravi.post(staff("/" + first + "/spoken-answer"), "")).hasStatus(409);
        assertThat(ravi.post(staff("/" + first + "/answer"), "{\"text\":\"Any.\"}"))
                .hasStatus(204);
        assertThat(at("$.items[0].answer", karan.get(my("")))).isEqualTo("Any.");
    }

    @Test
    void whatIsTooShortOrTooLongIsSaid() {
        assertThat(meera.post(my(""), "{\"text\":\" \"}"))
                .hasStatus(422)
                .bodyText()
                .contains("\"text\"");
        assertThat(meera.post(my(""), "{\"text\":\"" + "x".repeat(501) + "\"}")).hasStatus(422);
        var question = ask(meera, "Which seed?");
        assertThat(ravi.post(staff("/" + question + "/answer"), "{}")).hasStatus(422);
        assertThat(ravi.post(staff("/" + question + "/answer"), "{\"text\":\"" + "x".repeat(2001) + "\"}"))
                .hasStatus(422);
    }

    @Test
    void strangersFindNothing() {
        ask(meera, "Which seed?");
        assertThat(new Calls(web, UUID.randomUUID(), "LEARNER").get(my(""))).hasStatus(404);
        assertThat(new Calls(web, UUID.randomUUID(), "INSTRUCTOR").get(staff("")))
                .hasStatus(404);
        assertThat(meera.get(staff(""))).hasStatus(403);
    }

    private String ask(Calls who, String words) {
        who.post(my(""), "{\"text\":\"" + words + "\"}");
        return text("$.items[?(@.text=='" + words + "')].id", ravi.get(staff("")))
                .replaceAll("[\\[\\]\"]", "");
    }

    private Calls learner(String name) {
        return new Calls(web, world.seat(cohort, name).learner().value(), "LEARNER");
    }

    private String my(String path) {
        return "/my/cohorts/" + cohort.id() + "/questions" + path;
    }

    private String staff(String path) {
        return "/staff/cohorts/" + cohort.id() + "/questions" + path;
    }
}
