package dev.atelier.learner.signup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.enrolment.EnrolmentTest;
import dev.atelier.testing.Calls;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EnrolmentTest
class SignUpQuestionsTest extends SignUpCohort {

    @Autowired
    Needs needs;

    @Test
    void questionsAreAskedAndWhatWasTypedIsKeptWhenOneIsMissing() {
        var card = question("Which graphics card do you have?", "a few words", true, "");
        var lunch = question("Lunch", "one of several", true, "Vegetarian\nVegan\nAnything");

        assertThat(seat(meera)).bodyText().contains("Which graphics card", "Vegan");
        assertThat(take(meera, Map.of("answer-" + card, "An old one")))
                .hasStatus(422)
                .bodyText()
                .contains("An old one", "Please answer “Lunch”.");
        assertThat(take(meera, Map.of("answer-" + card, "An old one", "answer-" + lunch, "Steak")))
                .hasStatus(422)
                .bodyText()
                .contains("Please choose one of the answers shown.");
        assertThat(take(meera, Map.of("answer-" + card, "x".repeat(2001), "answer-" + lunch, "Vegan")))
                .hasStatus(422);
        assertThat(venue.fate(cohort, meera)).isEmpty();
        take(meera, Map.of("answer-" + card, "An old one", "answer-" + lunch, "Vegan"));
        assertThat(venue.fate(cohort, meera)).containsExactly("ENROLLED");
        assertThat(seat(meera)).bodyText().contains("Your answers", "An old one");
    }

    @Test
    void answersAreChangedAfterwardsByWhomTheyAre() {
        var card = question("Which graphics card do you have?", "a few words", true, "");
        take(meera, Map.of("answer-" + card, "An old one"));

        assertThat(change(meera, Map.of("answer-" + card, " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Please answer");
        assertThat(change(meera, Map.of("answer-" + card, "A new one"))).flash().containsKey("done");
        assertThat(seat(meera)).bodyText().contains("A new one").doesNotContain("An old one");
        assertThat(change(venue.person("Stranger"), Map.of("answer-" + card, "Mine")))
                .hasStatus(404);
    }

    @Test
    void aQuestionKeepsItsKindAndMayBeAskedNoMore() {
        var card = question("Which graphics card do you have?", "a few words", true, "");
        assertThat(ask(card, "Which card?", "yes or no", false, "")).flash().containsKey("done");
        assertThat(signUps.of(cohort.id()).questions())
                .containsExactly(
                        new SignUpQuestion(card, "Which card?", SignUpQuestion.Kind.TEXT, false, java.util.List.of()));
        post(path() + "/questions/" + card + "/removal", RAVI, "INSTRUCTOR", Map.of());
        assertThat(signUps.of(cohort.id()).questions()).isEmpty();
        assertThat(get(path() + "/questions/" + card, RAVI, "INSTRUCTOR")).hasStatus(404);
        assertThat(ask(UUID.randomUUID(), "", "one of several", false, "One"))
                .hasStatus(422)
                .bodyText()
                .contains("Write the question", "Write 2 to 20 different choices");
    }

    @Test
    void needsAreReadByTheLeadAndAdminsAndForgottenInTime() {
        settle("needs", "true");
        assertThat(seat(meera)).bodyText().contains("anything you need in order to take part");
        take(meera, Map.of("needs", "A ramp, please"));

        var page = "/staff/cohorts/" + cohort.id() + "/access-needs";
        assertThat(get(page, RAVI, "INSTRUCTOR")).bodyText().contains("Meera", "A ramp, please");
        assertThat(get(page, UUID.randomUUID(), "ADMIN")).hasStatusOk();
        assertThat(get(page, HELPER, "INSTRUCTOR")).hasStatus(403);
        assertThat(get(page, UUID.randomUUID(), "INSTRUCTOR")).hasStatus(404);
        assertThat(get("/staff/cohorts/" + cohort.id() + "/roster", HELPER, "INSTRUCTOR"))
                .bodyText()
                .contains("Meera")
                .doesNotContain("A ramp");
        needs.forget();
        assertThat(needs.of(cohort.id())).hasSize(1);
        clock.move(Duration.ofDays(35 + 32));
        needs.forget();
        assertThat(needs.of(cohort.id())).isEmpty();
    }

    @Test
    void whoeverLeavesIsNotAskedToBeRemembered() {
        settle("needs", "true");
        take(meera, Map.of("needs", "A ramp, please"));
        post("/my/cohorts/" + cohort.id() + "/withdrawal", meera.value(), "LEARNER", Map.of());
        needs.forget();
        take(meera, Map.of());
        assertThat(seat(meera)).bodyText().doesNotContain("A ramp");
    }

    @Test
    void programsAreAskedAndAnswerToo() {
        settle("code", "Marble 42");
        var program = new Calls(http, meera.value(), "LEARNER");
        var seat = "/my/cohorts/" + cohort.id() + "/seat";

        assertThat(Calls.texts("$.asks[*].field", program.get(seat))).containsExactly("code");
        assertThat(program.post(seat, "")).hasStatus(422).bodyText().contains("fields.code");
        assertThat(Calls.at("$.status", program.post(seat, "{\"fields\":{\"code\":\"Marble 42\"}}")))
                .isEqualTo("ENROLLED");
    }

    private UUID question(String words, String kind, boolean required, String choices) {
        var id = UUID.randomUUID();
        assertThat(ask(id, words, kind, required, choices)).flash().containsKey("done");
        return id;
    }

    private MvcTestResult ask(UUID id, String words, String kind, boolean required, String choices) {
        return post(
                path() + "/questions/" + id,
                RAVI,
                "INSTRUCTOR",
                Map.of("words", words, "kind", kind, "required", Boolean.toString(required), "choices", choices));
    }
}
