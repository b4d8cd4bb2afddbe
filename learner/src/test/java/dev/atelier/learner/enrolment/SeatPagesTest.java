package dev.atelier.learner.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortStatus;
import dev.atelier.learner.LearnerId;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EnrolmentTest
class SeatPagesTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Venue venue;

    @Autowired
    MovableClock clock;

    @Test
    void thePageSaysWhatOneGetsAndTheButtonGivesIt() {
        var cohort = venue.open(2);
        var meera = venue.person("Meera");

        page(cohort, meera)
                .contains("Take a seat")
                .contains("2 seats are left.")
                .contains("Saturday 5 August 2023, 09:30 to 18:00, India Standard Time (Asia/Kolkata)")
                .contains("action=\"/my/cohorts/" + cohort.id() + "/seat\"");

        assertThat(post(cohort, meera, "seat")).hasRedirectedUrl("/my/cohorts/" + cohort.id() + "/seat");
        assertThat(post(cohort, meera, "seat")).flash().containsKey("done");
        page(cohort, meera)
                .contains("You have a seat")
                .contains("Give back your seat")
                .doesNotContain("button primary");
    }

    @Test
    void whoeverWaitsSeesTheirNumberAndWhyNothingWasOfferedYet() {
        var cohort = venue.open(1);
        var asha = venue.person("Asha");
        var bela = venue.person("Bela");
        post(cohort, asha, "seat");

        page(cohort, bela).contains("Join the waiting list").contains("You would be number 1.");
        assertThat(post(cohort, bela, "seat")).flash().containsKey("note");
        page(cohort, bela)
                .contains("You are number 1 on the waiting list")
                .contains("No seat is free at this moment")
                .contains("48 hours to answer");

        clock.move(Duration.ofHours(10));
        post(cohort, asha, "withdrawal");
        page(cohort, bela)
                .contains("A seat is free for you")
                .contains("At night we send no offers")
                .contains("Take the seat");
    }

    @Test
    void anOfferIsAcceptedOrDeclinedOnThePageThatTheMailNames() {
        var cohort = venue.open(1);
        var asha = venue.person("Asha");
        var bela = venue.person("Bela");
        post(cohort, asha, "seat");
        post(cohort, bela, "seat");
        post(cohort, asha, "withdrawal");

        page(cohort, bela)
                .contains("A seat is yours if you want it")
                .contains("/my/cohorts/" + cohort.id() + "/acceptance")
                .contains("/my/cohorts/" + cohort.id() + "/refusal");
        assertThat(post(cohort, bela, "acceptance")).flash().containsKey("done");
        assertThat(post(cohort, bela, "refusal")).flash().containsKey("note");
        page(cohort, bela).contains("You have a seat");
    }

    @Test
    void aLapsedOfferSaysSo() {
        var cohort = venue.open(1);
        var asha = venue.person("Asha");
        var bela = venue.person("Bela");
        post(cohort, asha, "seat");
        post(cohort, bela, "seat");
        post(cohort, asha, "withdrawal");
        clock.move(Duration.ofDays(3));

        page(cohort, bela).contains(Reason.OFFER_LAPSED.words());
        assertThat(post(cohort, bela, "acceptance")).flash().containsEntry("problem", Reason.OFFER_LAPSED.words());
    }

    @Test
    void aStrangerFindsNothingToAcceptDeclineOrGiveBack() {
        var cohort = venue.open(1);
        var asha = venue.person("Asha");
        post(cohort, asha, "seat");
        var bela = venue.person("Bela");
        post(cohort, bela, "seat");
        post(cohort, asha, "withdrawal");
        var stranger = venue.person("Stranger");

        assertThat(post(cohort, stranger, "acceptance")).hasStatus(404);
        assertThat(post(cohort, stranger, "refusal")).hasStatus(404);
        assertThat(post(cohort, stranger, "withdrawal")).hasStatus(404);
        assertThat(venue.fate(cohort, bela)).containsExactly("OFFERED");
    }

    @Test
    void whatIsNotPublicDoesNotExist() {
        var draft = venue.change(venue.open(3), CohortStatus.DRAFT, 3);
        var meera = venue.person("Meera");
        assertThat(get("/my/cohorts/" + draft.id() + "/seat", meera)).hasStatus(404);
        assertThat(post(draft, meera, "seat")).hasStatus(404);
        assertThat(get("/my/cohorts/" + UUID.randomUUID() + "/seat", meera)).hasStatus(404);
    }

    @Test
    void aClosedCohortSaysWhy() {
        var meera = venue.person("Meera");
        page(venue.change(venue.open(3), CohortStatus.ANNOUNCED, 3), meera).contains(Reason.NOT_OPEN_YET.words());
        page(venue.change(venue.open(3), CohortStatus.CANCELLED, 3), meera).contains(Reason.CANCELLED.words());
        page(venue.change(venue.open(3), CohortStatus.POSTPONED, 3), meera).contains(Reason.POSTPONED.words());
    }

    @Test
    void nobodyTakesASeatWithoutSigningIn() {
        var cohort = venue.open(3);
        var answer = http.get().uri("/my/cohorts/{id}/seat", cohort.id()).exchange();
        assertThat(answer.getResponse().getStatus()).isIn(302, 401, 403);
    }

    @Test
    void mySeatsShowsWhatIsToComeAndWhatIsPast() {
        var meera = venue.person("Meera");
        assertThat(get("/my/seats", meera))
                .bodyText()
                .contains("You have no seat yet")
                .contains("href=\"/\"");

        var past = venue.open(3);
        post(past, meera, "seat");
        venue.change(past, CohortStatus.COMPLETED, 3);
        var full = venue.open(1);
        post(full, venue.person("Asha"), "seat");
        post(full, meera, "seat");

        assertThat(get("/my/seats", meera))
                .bodyText()
                .contains("To come and now")
                .contains("number 1")
                .contains("Past")
                .contains("completed")
                .doesNotContain("You have no seat yet");
    }

    private AbstractStringAssert<?> page(CohortFacts cohort, LearnerId who) {
        var result = get("/my/cohorts/" + cohort.id() + "/seat", who);
        assertThat(result).hasStatusOk();
        return assertThat(result).bodyText();
    }

    private MvcTestResult get(String path, LearnerId who) {
        return http.get().uri(path).with(user(who.toString())).exchange();
    }

    private MvcTestResult post(CohortFacts cohort, LearnerId who, String what) {
        return http.post()
                .uri("/my/cohorts/" + cohort.id() + "/" + what)
                .with(user(who.toString()))
                .with(csrf())
                .exchange();
    }
}
