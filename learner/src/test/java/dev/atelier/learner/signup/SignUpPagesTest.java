package dev.atelier.learner.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.enrolment.EnrolmentTest;
import dev.atelier.learner.enrolment.FakeCohorts;
import dev.atelier.learner.enrolment.Venue;
import dev.atelier.learner.world.Staffed;
import dev.atelier.testing.Calls;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EnrolmentTest
class SignUpPagesTest {

    private static final UUID RAVI = UUID.randomUUID();
    private static final UUID HELPER = UUID.randomUUID();

    @Autowired
    MockMvcTester http;

    @Autowired
    Venue venue;

    @Autowired
    FakeCohorts cohorts;

    @Autowired
    SignUps signUps;

    @Autowired
    Needs needs;

    @Autowired
    MovableClock clock;

    @Autowired
    SentMails mails;

    CohortFacts cohort;
    LearnerId meera;

    @BeforeEach
    void aCohortOfRavis() {
        cohort = Staffed.with(
                venue.open(2),
                new StaffMember(new InstructorId(RAVI), "Ravi", StaffRole.LEAD),
                new StaffMember(new InstructorId(HELPER), "Hina", StaffRole.HELPER));
        cohorts.know(cohort);
        meera = venue.person("Meera");
        mails.forget();
    }

    @Test
    void seatsAreTakenInsideTheWindowOnlyByTheClockOfTheCohort() {
        settle("opens", "2023-07-01T18:00", "closes", "2023-07-02T18:00");

        assertThat(seat(meera))
                .bodyText()
                .contains("Sign-up is not open yet", "Saturday 1 July 2023, 18:00, India Standard Time")
                .doesNotContain("Take a seat</button>");
        take(meera, Map.of());
        assertThat(venue.fate(cohort, meera)).isEmpty();

        clock.move(Duration.ofHours(6));
        assertThat(seat(meera)).bodyText().contains("Take a seat");
        take(meera, Map.of());
        assertThat(venue.fate(cohort, meera)).containsExactly("ENROLLED");

        clock.move(Duration.ofHours(24));
        var bela = venue.person("Bela");
        assertThat(seat(bela)).bodyText().contains("Sign-up has closed");
        take(bela, Map.of());
        assertThat(venue.fate(cohort, bela)).isEmpty();
    }

    @Test
    void whoeverWaitsIsOfferedASeatAfterTheWindowHasClosed() {
        cohort = Staffed.with(
                venue.change(cohort, CohortStatus.OPEN, 1),
                new StaffMember(new InstructorId(RAVI), "Ravi", StaffRole.LEAD));
        cohorts.know(cohort);
        var asha = venue.person("Asha");
        take(asha, Map.of());
        take(meera, Map.of());
        settle("closes", "2023-07-01T11:00");
        post("/my/cohorts/" + cohort.id() + "/withdrawal", asha.value(), "LEARNER", Map.of());

        post("/my/cohorts/" + cohort.id() + "/acceptance", meera.value(), "LEARNER", Map.of());
        assertThat(venue.fate(cohort, meera)).containsExactly("ENROLLED");
    }

    @Test
    void aCodeIsAskedForAndALinkBringsIt() {
        settle("code", "Marble 42");

        assertThat(take(meera, Map.of())).hasStatus(422).bodyText().contains("Please type the access code");
        assertThat(take(meera, Map.of("code", "marble 41")))
                .hasStatus(422)
                .bodyText()
                .contains("This is not the access code", "marble 41");
        assertThat(get("/my/cohorts/" + cohort.id() + "/seat?code=Marble%2042", meera.value(), "LEARNER"))
                .bodyText()
                .contains("value=\"Marble 42\"");
        assertThat(get(path(), RAVI, "INSTRUCTOR")).bodyText().contains("/seat?code=Marble%2042");
        take(meera, Map.of("code", " mARBLE42 "));
        assertThat(venue.fate(cohort, meera)).containsExactly("ENROLLED");
    }

    @Test
    void afterTenWrongCodesNotEvenTheRightOneCountsForAnHour() {
        settle("code", "Marble 42");
        for (var tries = 0; tries < 10; tries++) {
            take(meera, Map.of("code", "guess"));
        }
        assertThat(take(meera, Map.of("code", "Marble 42"))).bodyText().contains("That was too often");
        var bela = venue.person("Bela");
        take(bela, Map.of("code", "Marble 42"));
        assertThat(venue.fate(cohort, bela)).as("somebody else").containsExactly("ENROLLED");

        clock.move(Duration.ofMinutes(61));
        take(meera, Map.of("code", "Marble 42"));
        assertThat(venue.fate(cohort, meera)).containsExactly("ENROLLED");
    }

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
    void whoIsInvitedComesInAtAnyTimeAndWithoutTheCode() {
        settle("opens", "2023-07-05T18:00", "code", "Marble 42");
        assertThat(invite("meera@example.org\nMEERA@example.org; kiran@example.org"))
                .flash()
                .containsEntry("done", "2 invitations are on their way.");
        assertThat(mails.all()).hasSize(2);
        invite("meera@example.org");
        assertThat(mails.all()).as("nobody is written to twice").hasSize(2);

        assertThat(seat(meera)).bodyText().contains("Take a seat").doesNotContain("Access code");
        take(meera, Map.of());
        assertThat(venue.fate(cohort, meera)).containsExactly("ENROLLED");
        assertThat(get(path() + "/invitations", RAVI, "INSTRUCTOR"))
                .bodyText()
                .contains("meera@example.org", "has a seat", "kiran@example.org", "has not come yet");

        var kiran = venue.person("Kiran");
        post(path() + "/invitations/removal", RAVI, "INSTRUCTOR", Map.of("address", "kiran@example.org"));
        take(kiran, Map.of());
        assertThat(venue.fate(cohort, kiran)).isEmpty();
    }

    @Test
    void anInvitationKeepsWhatWasTyped() {
        assertThat(invite("meera@example.org\nno address"))
                .hasStatus(422)
                .bodyText()
                .contains("“no address” can't be an e-mail address.", "meera@example.org");
        assertThat(mails.all()).isEmpty();
    }

    @Test
    void onlyTheLeadAndAdminsSaySo() {
        for (var page : new String[] {"", "/questions/new", "/invitations"}) {
            assertThat(get(path() + page, HELPER, "INSTRUCTOR")).hasStatus(403);
            assertThat(get(path() + page, UUID.randomUUID(), "INSTRUCTOR")).hasStatus(404);
            assertThat(get(path() + page, meera.value(), "LEARNER")).hasStatus(403);
            assertThat(get(path() + page, UUID.randomUUID(), "ADMIN")).hasStatusOk();
        }
        assertThat(post(path(), HELPER, "INSTRUCTOR", Map.of("revision", "0", "code", "Hina")))
                .hasStatus(403);
        assertThat(signUps.of(cohort.id()).asksCode()).isFalse();
    }

    @Test
    void nobodyWritesOverWhatTheyHaveNotSeenAndWhatIsWrongIsKept() {
        settle("code", "First");
        assertThat(post(path(), RAVI, "INSTRUCTOR", Map.of("revision", "0", "code", "Second")))
                .hasStatus(409)
                .bodyText()
                .contains("somebody changed this", "Second");
        assertThat(signUps.of(cohort.id()).code()).isEqualTo("First");
        assertThat(post(path(), RAVI, "INSTRUCTOR", Map.of("revision", "1", "code", "§")))
                .hasStatus(422)
                .bodyText()
                .contains("4 to 40 letters", "§");
        assertThat(post(
                        path(),
                        RAVI,
                        "INSTRUCTOR",
                        Map.of("revision", "1", "opens", "2023-07-02T10:00", "closes", "2023-07-01T10:00")))
                .hasStatus(422)
                .bodyText()
                .contains("must close after it opens");
    }

    @Test
    void aClashIsToldAndOneMayGoOn() {
        var other = venue.open(2);
        post("/my/cohorts/" + other.id() + "/seat", meera.value(), "LEARNER", Map.of());

        assertThat(seat(meera))
                .bodyText()
                .contains(
                        "Something else takes place at that time", "/my/cohorts/" + other.id() + "/seat", "has a seat");
        take(meera, Map.of());
        assertThat(venue.fate(cohort, meera)).containsExactly("ENROLLED");
        assertThat(venue.fate(other, meera)).containsExactly("ENROLLED");
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

    private void settle(String... words) {
        var fields = new java.util.HashMap<String, String>();
        fields.put("revision", Integer.toString(signUps.of(cohort.id()).revision()));
        for (var at = 0; at < words.length; at += 2) {
            fields.put(words[at], words[at + 1]);
        }
        assertThat(post(path(), RAVI, "INSTRUCTOR", fields)).flash().containsKey("done");
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

    private MvcTestResult invite(String addresses) {
        return post(path() + "/invitations", RAVI, "INSTRUCTOR", Map.of("addresses", addresses));
    }

    private MvcTestResult seat(LearnerId who) {
        return get("/my/cohorts/" + cohort.id() + "/seat", who.value(), "LEARNER");
    }

    private MvcTestResult take(LearnerId who, Map<String, String> fields) {
        return post("/my/cohorts/" + cohort.id() + "/seat", who.value(), "LEARNER", fields);
    }

    private MvcTestResult change(LearnerId who, Map<String, String> fields) {
        return post("/my/cohorts/" + cohort.id() + "/answers", who.value(), "LEARNER", fields);
    }

    private String path() {
        return "/staff/cohorts/" + cohort.id() + "/sign-up";
    }

    private MvcTestResult get(String path, UUID who, String role) {
        return http.get()
                .uri(java.net.URI.create(path))
                .with(user(who.toString()).roles(role))
                .exchange();
    }

    private MvcTestResult post(String path, UUID who, String role, Map<String, String> fields) {
        var request = http.post().uri(path);
        fields.forEach(request::param);
        return request.with(user(who.toString()).roles(role)).with(csrf()).exchange();
    }
}
