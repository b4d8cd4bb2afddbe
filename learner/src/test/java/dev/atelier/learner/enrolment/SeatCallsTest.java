package dev.atelier.learner.enrolment;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortStatus;
import dev.atelier.learner.LearnerId;
import dev.atelier.testing.Calls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@EnrolmentTest
class SeatCallsTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Venue venue;

    CohortFacts cohort;
    Calls asha;
    Calls bela;

    @BeforeEach
    void oneSeatForTwo() {
        cohort = venue.open(1);
        asha = program(venue.person("Asha"));
        bela = program(venue.person("Bela"));
    }

    @Test
    void aSeatGoesFromHandToHand() {
        assertThat(at("$.heading", asha.get(my("/seat")))).isEqualTo("Take a seat");
        assertThat(at("$.status", asha.post(my("/seat"), ""))).isEqualTo("ENROLLED");
        assertThat(at("$.rank", bela.post(my("/seat"), ""))).isEqualTo(1);
        assertThat(at("$.status", asha.post(my("/withdrawal"), ""))).isEqualTo("WITHDRAWN");
        assertThat(at("$.status", bela.get(my("/seat")))).isEqualTo("OFFERED");
        assertThat(at("$.offeredUntil", bela.get(my("/seat")))).isNotNull();
        assertThat(at("$.status", bela.post(my("/acceptance"), ""))).isEqualTo("ENROLLED");
        assertThat(texts("$.items[*].status", bela.get("/my/seats"))).containsExactly("ENROLLED");
        assertThat(texts("$.items[*].status", asha.get("/my/seats"))).containsExactly("WITHDRAWN");
    }

    @Test
    void anOfferIsDeclined() {
        asha.post(my("/seat"), "");
        bela.post(my("/seat"), "");
        asha.post(my("/withdrawal"), "");
        assertThat(at("$.status", bela.post(my("/refusal"), ""))).isEqualTo("DECLINED");
    }

    @Test
    void eachCallSentTwiceIsDoneOnce() {
        for (var sent = 0; sent < 2; sent++) {
            assertThat(at("$.status", asha.post(my("/seat"), ""))).isEqualTo("ENROLLED");
        }
        for (var sent = 0; sent < 2; sent++) {
            assertThat(at("$.status", asha.post(my("/withdrawal"), ""))).isEqualTo("WITHDRAWN");
        }
        assertThat(asha.get("/my/seats")).bodyText().containsOnlyOnce("WITHDRAWN");
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        for (var exit : new String[] {"/acceptance", "/refusal", "/withdrawal"}) {
            assertThat(asha.post(my(exit), "")).as(exit).hasStatus(404);
        }
        cohort = venue.change(cohort, CohortStatus.CANCELLED, 1);
        assertThat(asha.post(my("/seat"), "")).hasStatus(409).bodyText().contains(Reason.CANCELLED.words());
        venue.change(cohort, CohortStatus.DRAFT, 1);
        assertThat(asha.get(my("/seat"))).hasStatus(404);
    }

    private Calls program(LearnerId learner) {
        return new Calls(http, learner.value(), "LEARNER");
    }

    private String my(String path) {
        return "/my/cohorts/" + cohort.id() + path;
    }
}
