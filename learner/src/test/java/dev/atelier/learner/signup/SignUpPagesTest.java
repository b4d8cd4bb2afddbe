package dev.atelier.learner.signup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortStatus;
import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.learner.enrolment.EnrolmentTest;
import dev.atelier.learner.world.Staffed;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EnrolmentTest
class SignUpPagesTest extends SignUpCohort {

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
    void anInvitationDoesNotSayTheLinkOfACohortOnline() {
        cohorts.know(venue.online(cohort, "https://meet.example.org/secret-room"));
        invite("meera@example.org");
        assertThat(mails.all())
                .singleElement()
                .satisfies(mail -> assertThat(mail.getContent().toString())
                        .contains("Online")
                        .doesNotContain("secret-room"));
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

    private MvcTestResult invite(String addresses) {
        return post(path() + "/invitations", RAVI, "INSTRUCTOR", Map.of("addresses", addresses));
    }
}
