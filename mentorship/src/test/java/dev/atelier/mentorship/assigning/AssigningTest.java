package dev.atelier.mentorship.assigning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.world.AtBrowsers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is asked to review what: given, spread, taken, given back, handed over. */
@AtBrowsers
class AssigningTest extends ReviewingStaff {

    @Test
    void aLeadGivesSeveralRoundsAndTheHistoryTellsWhy() throws Exception {
        var first = round("Meera");
        var second = round("Nisha");

        give(grace, "She knows LoRAs", first, second);

        assertThat(asked(first)).isEqualTo(grace);
        assertThat(asked(second)).isEqualTo(grace);
        assertThat(visitor.instructor(ada).page("/staff/reviews/" + first + "/assignment"))
                .contains("Latha gave it to Grace.", "She knows LoRAs", "Take it over");
        assertThat(visitor.instructor(grace).page("/staff/reviews?cohort=" + cohort))
                .contains("aria-label=\"Yours\"", "given to you");
        assertThat(visitor.instructor(ada).page("/staff/reviews?cohort=" + cohort))
                .contains("given to Grace")
                .doesNotContain("aria-label=\"Yours\"");
    }

    @Test
    void whoDoesNotLeadGivesNothingAndStrangersFindNoPage() {
        var round = round("Meera");
        var stranger = world.mentor("Zoya");
        world.cohort(stranger);
        for (var person : new UUID[] {grace, stranger}) {
            assertThat(visitor.instructor(person).send(at("/assignments"), "rounds", round, "mentor", ada))
                    .hasStatus(404);
            assertThat(visitor.instructor(person).send(at("/spreading"))).hasStatus(404);
            assertThat(visitor.instructor(person).send(at("/handover"), "from", ada))
                    .hasStatus(404);
            assertThat(visitor.instructor(person).send(at("/way"), "byItself", true))
                    .hasStatus(404);
        }
        assertThat(visitor.instructor(stranger).open(at(""))).hasStatus(404);
        assertThat(visitor.instructor(stranger).open("/staff/reviews/" + round + "/assignment"))
                .hasStatus(404);
        assertThat(visitor.instructor(stranger).send("/staff/reviews/" + round + "/refusal"))
                .hasStatus(404);
        assertThat(asked(round)).isNull();
    }

    @Test
    void nobodyIsGivenWhatIsTheirsOrWhatTheyDoNotTeach() {
        var round = round("Meera");
        var elsewhere = world.mentor("Zoya");
        give(elsewhere, "", round);
        assertThat(asked(round)).isNull();
        visitor.instructor(grace).post("/staff/reviews/" + round + "/claim");
        give(ada, "", round);
        assertThat(asked(round)).isNull();
        give(grace, "", round);
        assertThat(asked(round)).isEqualTo(grace);
    }

    @Test
    void aGivenRoundIsTakenWithAReasonOrAfterThePromise() throws Exception {
        var round = round("Meera");
        give(grace, "", round);

        visitor.instructor(ada).post("/staff/reviews/" + round + "/claim");
        assertThat(held(round)).isNull();
        visitor.instructor(ada).post("/staff/reviews/" + round + "/claim", "reason", "Grace is ill");
        assertThat(held(round)).isEqualTo(ada);
        assertThat(asked(round)).isEqualTo(ada);
        assertThat(visitor.instructor(grace).page("/staff/reviews/" + round + "/assignment"))
                .contains("Ada took it from Grace.", "Grace is ill");

        var late = round("Nisha");
        give(grace, "", late);
        clock.move(Duration.ofDays(10));
        visitor.instructor(ada).post("/staff/reviews/" + late + "/claim");
        assertThat(held(late)).isEqualTo(ada);
    }

    @Test
    void allThatSomebodyHasIsHandedOverInOnePress() throws Exception {
        var first = round("Meera");
        var second = round("Nisha");
        give(grace, "", first, second);
        visitor.instructor(grace).post("/staff/reviews/" + first + "/claim");
        visitor.instructor(grace).post("/staff/reviews/" + first + "/draft", "summary", "So far");

        visitor.instructor(lead).post(at("/handover"), "from", grace, "mentor", ada, "reason", "On leave");

        assertThat(asked(first)).isEqualTo(ada);
        assertThat(asked(second)).isEqualTo(ada);
        assertThat(held(first)).isNull();
        visitor.instructor(ada).post("/staff/reviews/" + first + "/claim");
        assertThat(held(first)).isEqualTo(ada);
        assertThat(visitor.instructor(grace).page("/staff/reviews/kept")).contains("So far");
        visitor.instructor(lead).post(at("/handover"), "from", ada);
        assertThat(asked(second)).isNull();
    }
}
