package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.event.InstructorId;
import dev.atelier.mentorship.people.StaffLeft;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What may happen while a review waits for its second reader. */
@AtBrowsers
class WaitingForALookTest {

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    @Autowired
    SentMails mails;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext db;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    UUID raviId;
    Visitor.Signed ravi;
    Visitor.Signed latha;
    CohortId cohort;

    @BeforeEach
    void twoWhoTeach() {
        raviId = world.mentor("Ravi");
        var lathaId = world.mentor("Latha");
        ravi = visitor.instructor(raviId);
        latha = visitor.instructor(lathaId);
        cohort = world.cohort(raviId, lathaId);
    }

    @Test
    void wordsThatChangeTakeItBackAndOldOnesAreNotPublished() throws Exception {
        var round = handedIn();
        for (var change : new Object[][] {
            {"/draft", "summary", "Look at the hands.", "verdict", "ACCEPTED"},
            {
                "/comments",
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
                "One more thing."
            }
        }) {
            round.publish(ravi, "ACCEPTED", "look", "yes");
            var ready = round.ready(db);
            var fields = new Object[change.length - 1];
            System.arraycopy(change, 1, fields, 0, fields.length);
            ravi.post(round.at(change[0].toString()), fields);

            assertThat(latha.send(round.at("/second-look/publication"), "ready", ready))
                    .hasStatus3xxRedirection();
            assertThat(handing.state(round.id())).as(change[0].toString()).isEqualTo("SUBMITTED");
            assertThat(round.seenBy(latha)).doesNotContain("asks for a second look");
        }
    }

    @Test
    void savedOnceMoreAsItIsItGoesOnWaiting() throws Exception {
        var round = handedIn();
        mails.forget();
        round.publish(ravi, "ACCEPTED", "look", "yes");
        var ready = round.ready(db);
        ravi.type(round.at("/draft"), "summary", "Look at the light.", "verdict", "ACCEPTED");
        round.publish(ravi, "ACCEPTED", "look", "yes");

        assertThat(round.ready(db)).isEqualTo(ready);
        assertThat(mails.all()).hasSize(1);
    }

    @Test
    void whileItWaitsItIsNeitherTakenBackNorTakenOver() throws Exception {
        var round = handedIn();
        round.publish(ravi, "ACCEPTED", "look", "yes");
        clock.move(Duration.ofDays(3));

        visitor.learner(round.learner()).post(Handing.base(round.work(), 1) + "/withdrawal");
        latha.post(round.at("/claim"));

        assertThat(handing.state(round.id())).isEqualTo("SUBMITTED");
        assertThat(round.seenByLearner()).contains("can no longer be taken back");
        latha.post(round.at("/second-look/publication"), "ready", round.ready(db));
        assertThat(handing.state(round.id())).isEqualTo("ACCEPTED");
    }

    @Test
    void aReviewerWhoLeavesFreesTheRoundForAnother() throws Exception {
        var round = handedIn();
        round.publish(ravi, "ACCEPTED", "look", "yes");
        var ready = round.ready(db);
        transactions.executeWithoutResult(
                transaction -> events.publishEvent(new StaffLeft(cohort, new InstructorId(raviId))));

        assertThat(latha.send(round.at("/second-look/publication"), "ready", ready))
                .hasStatus3xxRedirection();
        assertThat(handing.state(round.id())).isEqualTo("SUBMITTED");
        round.claim(latha);
        round.publish(latha, "REVISE");
        assertThat(handing.state(round.id())).isEqualTo("REVISE");
        assertThat(db.fetchCount(REVIEW, REVIEW.ROUND_ID.eq(round.id()).and(REVIEW.PUBLISHED_AT.isNotNull())))
                .isEqualTo(1);
    }

    private Round handedIn() {
        var round = Round.handedIn(visitor, handing, world.learner("Meera", cohort), cohort);
        round.claim(ravi);
        return round;
    }
}
