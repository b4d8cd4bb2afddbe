package dev.atelier.mentorship.review;

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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens when half an hour is over, and to the words of whoever was writing. */
@AtBrowsers
class LeaseTest {

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    @Autowired
    MovableClock clock;

    @Autowired
    Mentors mentors;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    UUID ravi;
    UUID latha;
    UUID meera;
    CohortId cohort;
    UUID round;

    @BeforeEach
    void aRoundThatRaviHasClaimed() {
        ravi = world.mentor("Ravi");
        latha = world.mentor("Latha");
        cohort = world.cohort(ravi, latha);
        meera = world.learner("Meera", cohort);
        round = handing.waiting(meera, cohort);
        visitor.instructor(ravi).post(at("/claim"));
    }

    @Test
    void aLiveClaimKeepsOthersOut() throws Exception {
        visitor.instructor(latha).post(at("/claim"));

        assertThat(visitor.instructor(latha).page(at("")))
                .contains("Ravi reviews it until")
                .doesNotContain("Claim this round");
    }

    @Test
    void anExpiredClaimStillPublishesAsLongAsNobodyTookTheRound() throws Exception {
        var token = token();
        clock.move(Duration.ofHours(3));

        publish(token);

        assertThat(handing.state(round)).isEqualTo("COMMENTED");
    }

    @Test
    void anExpiredClaimLosesToWhoeverTookTheRoundAndTheWordsAreKept() throws Exception {
        var token = token();
        clock.move(Claims.LEASE);
        visitor.instructor(latha).post(at("/claim"));

        publish(token);

        assertThat(handing.state(round)).isEqualTo("SUBMITTED");
        assertThat(visitor.instructor(ravi).page(at(""))).contains("Latha reviews it until", "Look at the light.");
    }

    @Test
    void savingExtendsTheClaim() throws Exception {
        clock.move(Duration.ofMinutes(25));
        visitor.instructor(ravi).post(at("/draft"), "summary", "So far");
        clock.move(Duration.ofMinutes(25));
        visitor.instructor(latha).post(at("/claim"));

        assertThat(visitor.instructor(ravi).page(at(""))).contains("yours until");
    }

    @Test
    void aRoundThatIsGivenBackIsFreeAndItsDraftIsThereWhenItIsClaimedAgain() throws Exception {
        visitor.instructor(ravi).post(at("/draft"), "summary", "Half a thought");
        visitor.instructor(ravi).post(at("/return"));
        assertThat(visitor.instructor(latha).page(at("")))
                .contains("Claim this round")
                .doesNotContain("Half a thought");

        visitor.instructor(ravi).post(at("/claim"));

        assertThat(visitor.instructor(ravi).page(at(""))).contains("Half a thought");
    }

    @Test
    void whoeverTeachesNoLongerGivesBackWhatTheyHeld() throws Exception {
        mentors.retire(new InstructorId(ravi));

        assertThat(visitor.instructor(latha).page(at(""))).contains("Claim this round");
        visitor.instructor(ravi).post(at("/claim"));
        assertThat(visitor.instructor(latha).page(at(""))).contains("waits for a reviewer");
    }

    @Test
    void whoeverLeavesTheStaffGivesBackWhatTheyHeld() throws Exception {
        transactions.executeWithoutResult(
                transaction -> events.publishEvent(new StaffLeft(cohort, new InstructorId(ravi))));

        assertThat(visitor.instructor(latha).page(at(""))).contains("Claim this round");
    }

    @Test
    void wordsOutliveTheWithdrawalOfTheirRound() throws Exception {
        var token = token();
        clock.move(Claims.LEASE);
        visitor.learner(meera).post(Handing.base(handing.work(round), 1) + "/withdrawal");

        publish(token);

        assertThat(handing.state(round)).isEqualTo("WITHDRAWN");
        assertThat(visitor.instructor(ravi).page(at(""))).contains("taken back by its learner", "Look at the light.");
        var work = handing.work(round);
        visitor.learner(meera).post(Handing.base(work, 2) + "/submission", "text", "Better now");
        assertThat(visitor.instructor(ravi).page("/staff/reviews/" + handing.round(work, 2)))
                .contains("What you wrote about round 1, never published", "Look at the light.");
    }

    @Test
    void publishingTwiceIsPublishingOnce() throws Exception {
        var token = token();
        publish(token);
        publish(token);

        assertThat(visitor.learner(meera).page("/my/work/" + handing.work(round)))
                .containsOnlyOnce("<p>Look at the light.</p>");
    }

    @Test
    void whatIsTypedIsSavedAndTheReviewerIsToldWhenTheRoundIsLost() throws Exception {
        assertThat(visitor.instructor(ravi).type(at("/draft"), "summary", "So far"))
                .contains("Saved as a draft.");
        assertThat(visitor.instructor(ravi).type(at("/lease"))).contains("yours until");
        clock.move(Claims.LEASE);
        visitor.instructor(latha).post(at("/claim"));
        assertThat(visitor.instructor(ravi).type(at("/draft"), "summary", "So far, so good"))
                .contains("Saved for you, but Latha reviews this round now.");
        assertThat(visitor.instructor(ravi)
                        .type(
                                at("/comments"),
                                "id",
                                UUID.randomUUID(),
                                "artifact",
                                "",
                                "left",
                                "",
                                "top",
                                "",
                                "width",
                                "",
                                "height",
                                "",
                                "body",
                                "A word"))
                .contains("Saved for you");
    }

    @Test
    void anAdminWhoDoesNotTeachReadsButDoesNotReview() throws Exception {
        var admin = visitor.admin(UUID.randomUUID());
        visitor.instructor(ravi).post(at("/return"));
        admin.post(at("/claim"));
        admin.post(at("/draft"), "summary", "Mine");
        admin.post(at("/publication"), "token", new UUID(0, 0), "verdict", "ACCEPTED");

        assertThat(handing.state(round)).isEqualTo("SUBMITTED");
        assertThat(admin.page(at(""))).contains("waits for a reviewer");
    }

    @Test
    void aDemandNeedsWords() throws Exception {
        visitor.instructor(ravi).post(at("/publication"), "token", token(), "summary", " ", "verdict", "REVISE");
        visitor.instructor(ravi).post(at("/publication"), "token", token(), "summary", "Words");

        assertThat(handing.state(round)).isEqualTo("SUBMITTED");
    }

    private String token() throws Exception {
        return Visitor.field(visitor.instructor(ravi).page(at("")), "token");
    }

    private void publish(String token) {
        visitor.instructor(ravi)
                .post(at("/publication"), "token", token, "summary", "Look at the light.", "verdict", "COMMENTED");
    }

    private String at(String what) {
        return "/staff/reviews/" + round + what;
    }
}
