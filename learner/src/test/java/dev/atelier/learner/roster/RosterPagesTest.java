package dev.atelier.learner.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.enrolment.EnrolmentTest;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@EnrolmentTest
class RosterPagesTest extends StaffedRoster {

    @Test
    void staffSeesWhoHasASeatAndWhoWaits() {
        take("Asha");
        take("Bela");
        take("Chand");

        assertThat(asRavi(""))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Asha", "has a seat", "Bela", "has a seat", "Chand", "waiting", "number 1")
                .doesNotContain("/removal");
        assertThat(asRavi("?state=waiting")).bodyText().contains("Chand").doesNotContain("Asha");
        assertThat(asRavi("?name=bel")).bodyText().contains("Bela").doesNotContain("Asha");
        assertThat(asRavi("?name=100%25")).bodyText().contains("Nobody to show");
    }

    @Test
    void aLongRosterGoesOnOnTheNextPage() {
        cohort = withStaff(venue.change(cohort, cohort.status(), 120));
        cohorts.know(cohort);
        for (var number = 1; number <= 60; number++) {
            take("Learner%02d".formatted(number));
        }

        var first = asRavi("");
        assertThat(first).bodyText().contains("Learner50").doesNotContain("Learner51");
        var next = Pattern.compile("rel=\"next\" href=\"[^\"]*\\?([^\"]*)\"").matcher(text(first));
        assertThat(next.find()).isTrue();
        assertThat(asRavi("?" + next.group(1).replace("&amp;", "&")))
                .bodyText()
                .contains("Learner51", "Learner60")
                .doesNotContain("Learner50", "More people");
    }

    @Test
    void strangersFindNoRoster() {
        var path = path();
        assertThat(get(path, UUID.randomUUID(), "INSTRUCTOR")).hasStatus(404);
        assertThat(get(path + ".csv", UUID.randomUUID(), "INSTRUCTOR")).hasStatus(404);
        assertThat(get(path, UUID.randomUUID(), "LEARNER")).hasStatus(403);
        assertThat(get(path + ".csv", UUID.randomUUID(), "LEARNER")).hasStatus(403);
    }

    @Test
    void anotherCohortsPersonIsNotOnThisRoster() {
        take("Asha");
        var removal = removalOfTheFirst();
        var other = withStaff(venue.open(2));
        cohorts.know(other);

        assertThat(get(removal.replace(cohort.id().toString(), other.id().toString()), ADMIN, "ADMIN"))
                .hasStatus(404);
    }

    @Test
    void theTableIsTextThroughAndThrough() {
        take("=HYPERLINK(1)");

        var table = get(path() + ".csv", RAVI, "INSTRUCTOR");
        assertThat(table)
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"people-2023-08-05.csv\"");
        assertThat(table).hasContentType("text/csv;charset=UTF-8");
        assertThat(text(table)).contains("\"'=HYPERLINK(1)\",").contains("\"has a seat\"");
    }

    @Test
    void peopleAreFoundByWhatTheyAnsweredAndInTheOrderInWhichTheyCame() {
        var lunch = UUID.randomUUID();
        post(
                "/staff/cohorts/" + cohort.id() + "/sign-up/questions/" + lunch,
                RAVI,
                "INSTRUCTOR",
                Map.of("words", "Lunch", "kind", "one of several", "choices", "Vegan\n=Anything"));
        take(venue.person("Zoya"), "answer-" + lunch, "Vegan");
        take(venue.person("Bela"), "answer-" + lunch, "=Anything");
        take("Chand");

        assertThat(asRavi("")).bodyText().contains("Lunch: Vegan", "Lunch: not answered");
        assertThat(asRavi("?answer=" + lunch + ":Vegan"))
                .bodyText()
                .contains("Zoya")
                .doesNotContain("Bela", "Chand");
        assertThat(asRavi("?answer=" + lunch + ":"))
                .bodyText()
                .contains("Chand")
                .doesNotContain("Bela", "Zoya");
        assertThat(asRavi("?answer=nonsense")).bodyText().contains("Chand", "Bela", "Zoya");
        assertThat(asRavi("?order=first")).bodyText().containsSubsequence("Zoya", "Bela", "Chand");
        assertThat(asRavi("?order=last")).bodyText().containsSubsequence("Chand", "Bela", "Zoya");
        assertThat(asRavi("?order=name")).bodyText().containsSubsequence("Bela", "Chand", "Zoya");
        assertThat(text(get(path() + ".csv", RAVI, "INSTRUCTOR"))).contains("\"Reason\",\"Lunch\"", "\"'=Anything\"");
        assertThat(get(personOf("Zoya"), RAVI, "INSTRUCTOR")).bodyText().containsSubsequence("Lunch", "Vegan");
    }
}
