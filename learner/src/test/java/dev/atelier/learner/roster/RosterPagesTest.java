package dev.atelier.learner.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.enrolment.EnrolmentTest;
import dev.atelier.learner.enrolment.FakeCohorts;
import dev.atelier.learner.enrolment.Venue;
import dev.atelier.learner.world.Staffed;
import dev.atelier.testing.SentMails;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EnrolmentTest
class RosterPagesTest {

    private static final UUID RAVI = UUID.randomUUID();
    private static final UUID HINA = UUID.randomUUID();
    private static final UUID ADMIN = UUID.randomUUID();

    @Autowired
    MockMvcTester http;

    @Autowired
    Venue venue;

    @Autowired
    FakeCohorts cohorts;

    @Autowired
    SentMails mails;

    CohortFacts cohort;

    @BeforeEach
    void aCohortOfRavis() {
        cohort = withStaff(venue.open(2));
        cohorts.know(cohort);
        mails.forget();
    }

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
    void onlyAnAdminRemovesSomebody() {
        var asha = take("Asha");
        var removal = removalOfTheFirst();

        assertThat(get(removal, RAVI, "INSTRUCTOR")).hasStatus(403);
        assertThat(remove(removal, RAVI, "INSTRUCTOR", "No.")).hasStatus(403);
        assertThat(venue.fate(cohort, asha)).containsExactly("ENROLLED");
    }

    @Test
    void aRemovalNeedsAReasonAndKeepsWhatWasTyped() {
        take("Asha");
        var removal = removalOfTheFirst();
        mails.forget();

        assertThat(get(removal, ADMIN, "ADMIN")).hasStatusOk().bodyText().contains("Remove Asha?");
        assertThat(remove(removal, ADMIN, "ADMIN", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Please say why", "aria-invalid");
        assertThat(remove(removal, ADMIN, "ADMIN", "x".repeat(501)))
                .hasStatus(422)
                .bodyText()
                .contains("xxxxx");
        assertThat(remove(removal, ADMIN, "ADMIN", "Booked twice."))
                .hasRedirectedUrl(path())
                .flash()
                .containsKey("done");
        assertThat(remove(removal, ADMIN, "ADMIN", "Booked twice.")).flash().containsKey("note");

        assertThat(mails.all()).hasSize(1);
        assertThat(get(path() + "?state=left", ADMIN, "ADMIN")).bodyText().contains("Asha", "removed", "Booked twice.");
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
    void thePageOfAPersonTellsWhatHappenedAndByWhom() {
        var asha = take("Asha");
        post("/my/cohorts/" + cohort.id() + "/withdrawal", asha.value(), "LEARNER", Map.of());
        take(asha);

        assertThat(get(personOf("Asha"), RAVI, "INSTRUCTOR"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("has a seat", "by themselves", "withdrawn", "Gave it back.", "has a seat");
        assertThat(get(personOf("Asha"), UUID.randomUUID(), "INSTRUCTOR")).hasStatus(404);
        assertThat(get(personOf("Asha"), asha.value(), "LEARNER")).hasStatus(403);
        assertThat(get(path() + "/" + UUID.randomUUID(), RAVI, "INSTRUCTOR")).hasStatus(404);
    }

    @Test
    void notesAreTheStaffsAndTheirAuthorsTakeThemBack() {
        var asha = take("Asha");
        var person = personOf("Asha");
        var id = UUID.randomUUID();

        assertThat(note(person, id, " ")).hasStatus(422).bodyText().contains("nothing in this note yet");
        assertThat(note(person, id, "x".repeat(2001))).hasStatus(422).bodyText().contains("xxxx");
        note(person, id, "Comes by train.");
        note(person, id, "Comes by train.");
        assertThat(text(get(person, RAVI, "INSTRUCTOR")))
                .containsOnlyOnce("Comes by train.")
                .contains("Ravi, ");
        assertThat(get("/my/cohorts/" + cohort.id() + "/seat", asha.value(), "LEARNER"))
                .bodyText()
                .doesNotContain("train");

        var removal = person + "/notes/" + id + "/removal";
        cohort = Staffed.with(
                cohort,
                new StaffMember(new InstructorId(RAVI), "Ravi", StaffRole.LEAD),
                new StaffMember(new InstructorId(HINA), "Hina", StaffRole.HELPER));
        cohorts.know(cohort);
        assertThat(post(removal, HINA, "INSTRUCTOR", Map.of())).hasStatus(403);
        assertThat(get(person, HINA, "INSTRUCTOR"))
                .bodyText()
                .contains("Comes by train.")
                .doesNotContain(removal);
        post(removal, RAVI, "INSTRUCTOR", Map.of());
        assertThat(get(person, RAVI, "INSTRUCTOR")).bodyText().doesNotContain("Comes by train.");
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

    @Test
    void theStaffSeesWhoIsSomewhereElseAtThatTime() {
        var asha = take("Asha");
        var other = venue.open(2);
        post("/my/cohorts/" + other.id() + "/seat", asha.value(), "LEARNER", Map.of());

        assertThat(asRavi("")).bodyText().contains("at that time also in Mastering Stable Diffusion (has a seat)");
        assertThat(get(personOf("Asha"), RAVI, "INSTRUCTOR")).bodyText().contains("Something else takes place");
    }

    private String personOf(String name) {
        var link = Pattern.compile("href=\"([^\"]*/roster/[0-9a-f-]{36})\">" + name + "<")
                .matcher(text(asRavi("?state=all")));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private MvcTestResult note(String person, UUID id, String words) {
        return post(person + "/notes", RAVI, "INSTRUCTOR", Map.of("id", id.toString(), "words", words));
    }

    private MvcTestResult post(String path, UUID who, String role, Map<String, String> fields) {
        var request = http.post().uri(path);
        fields.forEach(request::param);
        return request.with(user(who.toString()).roles(role)).with(csrf()).exchange();
    }

    private void take(LearnerId person, String... fields) {
        var typed = fields.length == 0 ? Map.<String, String>of() : Map.of(fields[0], fields[1]);
        assertThat(post("/my/cohorts/" + cohort.id() + "/seat", person.value(), "LEARNER", typed))
                .hasStatus(302);
    }

    private LearnerId take(String name) {
        var person = venue.person(name);
        assertThat(http.post()
                        .uri("/my/cohorts/" + cohort.id() + "/seat")
                        .with(user(person.toString()))
                        .with(csrf())
                        .exchange())
                .hasStatus(302);
        return person;
    }

    private String removalOfTheFirst() {
        var link = Pattern.compile("href=\"([^\"]*/removal)\"").matcher(text(get(path(), ADMIN, "ADMIN")));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String path() {
        return "/staff/cohorts/" + cohort.id() + "/roster";
    }

    private MvcTestResult asRavi(String query) {
        return get(path() + query, RAVI, "INSTRUCTOR");
    }

    private MvcTestResult get(String path, UUID who, String role) {
        return http.get()
                .uri(java.net.URI.create(path))
                .with(user(who.toString()).roles(role))
                .exchange();
    }

    private MvcTestResult remove(String path, UUID who, String role, String reason) {
        return http.post()
                .uri(path)
                .param("reason", reason)
                .with(user(who.toString()).roles(role))
                .with(csrf())
                .exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static CohortFacts withStaff(CohortFacts facts) {
        return Staffed.with(facts, new StaffMember(new InstructorId(RAVI), "Ravi", StaffRole.LEAD));
    }
}
