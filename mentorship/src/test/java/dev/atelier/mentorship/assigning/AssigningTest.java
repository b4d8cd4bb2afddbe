package dev.atelier.mentorship.assigning;

import static dev.atelier.mentorship.jooq.Tables.ABSENCE;
import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.event.InstructorId;
import dev.atelier.mentorship.Mentors;
import dev.atelier.mentorship.people.StaffLeft;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is asked to review what: given, spread, taken, given back, handed over. */
@AtBrowsers
class AssigningTest {

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext db;

    @Autowired
    Mentors mentors;

    @Autowired
    SpreadSweep sweep;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    UUID grace;
    UUID ada;
    UUID lead;
    CohortId cohort;

    @BeforeEach
    void aCohortWithTwoReviewersAndALead() {
        grace = world.mentor("Grace");
        ada = world.mentor("Ada");
        lead = world.mentor("Latha");
        cohort = world.cohort(grace, ada, lead);
        db.update(COHORT_STAFF)
                .set(COHORT_STAFF.ROLE, "LEAD")
                .where(COHORT_STAFF.COHORT_ID.eq(cohort.value()), COHORT_STAFF.MENTOR_ID.eq(lead))
                .execute();
    }

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
    void whatIsNotForOneGoesBackAndIsNotSpreadToThemAgain() throws Exception {
        var round = round("Meera");
        give(grace, "", round);
        visitor.instructor(grace).post("/staff/reviews/" + round + "/claim");
        visitor.instructor(grace).post("/staff/reviews/" + round + "/draft", "summary", "Half a thought");

        visitor.instructor(grace).post("/staff/reviews/" + round + "/refusal", "reason", "Not my field");

        assertThat(asked(round)).isNull();
        assertThat(held(round)).isNull();
        assertThat(visitor.instructor(grace).page("/staff/reviews/kept")).contains("Half a thought");
        assertThat(visitor.instructor(ada).page("/staff/reviews/kept")).doesNotContain("Half a thought");
        visitor.instructor(lead).post(at("/spreading"));
        assertThat(asked(round)).isIn(ada, lead);
    }

    @Test
    void newWorkIsSpreadByItselfToWhoIsThere() {
        away(grace);
        away(lead);
        visitor.instructor(lead).post(at("/way"), "byItself", true, "sameReviewer", true);

        assertThat(asked(round("Meera"))).isEqualTo(ada);

        away(ada);
        var nobodys = round("Nisha");
        assertThat(asked(nobodys)).isNull();
        db.deleteFrom(ABSENCE).where(ABSENCE.MENTOR_ID.eq(grace)).execute();
        sweep.sweep();
        assertThat(asked(nobodys)).isEqualTo(grace);
    }

    @Test
    void whatIsTakenBackAndHandedInAgainStaysWithItsReviewer() {
        var meera = world.learner("Meera", cohort);
        var round = handing.waiting(meera, cohort);
        give(grace, "", round);
        var work = handing.work(round);
        visitor.learner(meera).post(Handing.base(work, 1) + "/withdrawal");
        visitor.learner(meera).post(Handing.base(work, 2) + "/submission", "text", "Another text");

        assertThat(asked(handing.round(work, 2))).isEqualTo(grace);
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

    @Test
    void whoLeavesInMidWorkLosesNoWordAndNothingIsReviewedTwice() throws Exception {
        var round = round("Meera");
        give(grace, "", round);
        visitor.instructor(grace).post("/staff/reviews/" + round + "/claim");
        var token = Visitor.field(visitor.instructor(grace).page("/staff/reviews/" + round), "token");
        visitor.instructor(grace).post("/staff/reviews/" + round + "/draft", "summary", "Look at the light");

        db.deleteFrom(COHORT_STAFF).where(COHORT_STAFF.MENTOR_ID.eq(grace)).execute();
        transactions.executeWithoutResult(
                transaction -> events.publishEvent(new StaffLeft(cohort, new InstructorId(grace))));

        assertThat(asked(round)).isNull();
        assertThat(held(round)).isNull();
        assertThat(visitor.instructor(grace)
                        .send(
                                "/staff/reviews/" + round + "/publication",
                                "token",
                                token,
                                "summary",
                                "Look at the light",
                                "verdict",
                                "COMMENTED"))
                .hasStatus(404);
        assertThat(visitor.instructor(grace).page("/staff/reviews/kept")).contains("Look at the light");
        visitor.instructor(ada).post("/staff/reviews/" + round + "/claim");
        assertThat(held(round)).isEqualTo(ada);
        assertThat(visitor.instructor(ada).page("/staff/reviews/" + round + "/assignment"))
                .contains("Grace reviews here no longer.");
    }

    @Test
    void whoTeachesNoLongerHasNothingAnyMore() {
        var round = round("Meera");
        give(grace, "", round);
        mentors.retire(new InstructorId(grace));
        assertThat(asked(round)).isNull();
    }

    private UUID round(String name) {
        return handing.waiting(world.learner(name, cohort), cohort);
    }

    private void give(UUID to, String reason, UUID... rounds) {
        for (var round : rounds) {
            visitor.instructor(lead).post(at("/assignments"), "rounds", round, "mentor", to, "reason", reason);
        }
    }

    private void away(UUID mentor) {
        var today = clock.instant().atZone(java.time.ZoneOffset.UTC).toLocalDate();
        db.insertInto(ABSENCE)
                .values(
                        UUID.randomUUID(),
                        mentor,
                        today.minusDays(1),
                        today.plusDays(5),
                        "UTC",
                        false,
                        OffsetDateTime.parse("2023-07-01T00:00Z"))
                .execute();
    }

    private String at(String verb) {
        return "/staff/reviews/sharing/" + cohort + verb;
    }

    private @Nullable UUID asked(UUID round) {
        return db.select(ROUND.ASSIGNEE_ID)
                .from(ROUND)
                .where(ROUND.ID.eq(round))
                .fetchSingle(ROUND.ASSIGNEE_ID);
    }

    private @Nullable UUID held(UUID round) {
        return db.select(ROUND.REVIEWER_ID)
                .from(ROUND)
                .where(ROUND.ID.eq(round))
                .fetchSingle(ROUND.REVIEWER_ID);
    }
}
