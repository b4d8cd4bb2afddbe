package dev.atelier.learner.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.enrolment.EnrolmentTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is passed over, what is refused, and what fails without harm to the rest. */
@EnrolmentTest
class SelectionLimitsTest extends SelectionTest {

    @Test
    void oneWhoFailsHoldsUpNoOtherAndPressedTwiceItIsDoneOnce() {
        var reason = Map.of("words", "Booked twice.");
        var id = UUID.randomUUID();
        db.execute("alter table learner.enrolment_history add constraint fails check (enrolment_id <> '%s') not valid"
                .formatted(id(asha)));
        try {
            assertThat(run(id, "removal", ADMIN, reason, asha, bela))
                    .bodyText()
                    .containsSubsequence("Asha", "failed", "Please try it once more.", "Bela", "done");
        } finally {
            db.execute("alter table learner.enrolment_history drop constraint fails");
        }
        run(id, "removal", ADMIN, reason, asha, bela, chand);
        assertThat(venue.fate(cohort, asha)).containsExactly("ENROLLED");
        assertThat(venue.fate(cohort, chand)).containsExactly("WAITLISTED");
        assertThat(mails.all()).hasSize(1);
        assertThat(get("/selections/" + id + "/table.csv", RAVI, "INSTRUCTOR"))
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .contains("\"Bela\",\"bela@example.org\",\"done\",\"\"");

        clock.move(Duration.ofDays(31));
        forgetting.forget();
        assertThat(selections.of(cohort.id())).isEmpty();
        assertThat(get("/selections/" + id, RAVI, "INSTRUCTOR")).hasStatus(404);
    }

    @Test
    void peopleOfAnotherCohortAreNeverAmongThem() {
        var foreign = id(asha);
        know(venue.open(2));
        mails.forget();
        assertThat(post("/selection", RAVI, Map.of("verb", "mail", "who", foreign.toString())))
                .bodyText()
                .contains("Nothing to do")
                .doesNotContain("Asha");
        var fields = new HashMap<>(Map.of(
                "verb",
                "mail",
                "who",
                foreign.toString(),
                "id",
                UUID.randomUUID().toString()));
        fields.putAll(Map.of("subject", "x", "words", "y"));
        post("/selections", RAVI, fields);
        assertThat(selections.of(cohort.id()))
                .hasSize(1)
                .allMatch(one -> selections.rows(one.id()).isEmpty());
        assertThat(mails.all()).isEmpty();
    }

    @Test
    void theLeadAndAdminsDoThisAndNobodyElse() {
        assertThat(get("", RAVI, "INSTRUCTOR"))
                .bodyText()
                .contains("Give a seat", "Write a mail")
                .doesNotContain("value=\"removal\"");
        assertThat(get("", ADMIN, "ADMIN")).bodyText().contains("value=\"removal\"");
        assertThat(get("", HINA, "INSTRUCTOR")).bodyText().doesNotContain("Give a seat");
        for (var page : List.of("/selection", "/selections")) {
            var fields = Map.of(
                    "verb",
                    "mail",
                    "who",
                    id(asha).toString(),
                    "id",
                    UUID.randomUUID().toString());
            assertThat(post(page, HINA, fields)).hasStatus(403);
            assertThat(post(page, UUID.randomUUID(), fields)).hasStatus(404);
        }
        assertThat(post("/selection", RAVI, Map.of("verb", "mail"))).flash().containsKey("problem");
        assertThat(post("/selection", RAVI, Map.of("verb", "dance", "who", id(asha).toString())))
                .hasStatus(400);
    }
}
