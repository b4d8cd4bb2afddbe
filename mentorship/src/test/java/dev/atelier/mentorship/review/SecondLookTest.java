package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.SECOND_LOOK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.learner.ItemEvidence;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import jakarta.mail.Message;
import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.AssertablePublishedEvents;

/** A second pair of eyes reads a review before its learner does. */
@AtBrowsers
class SecondLookTest {

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
    void itIsReadByAnotherAndPublishedInOneStep(AssertablePublishedEvents published) throws Exception {
        rule("EVERY", "");
        var round = handedIn();
        mails.forget();

        assertThat(round.publish(ravi, "ACCEPTED")).isEqualTo(round.at(""));

        assertThat(handing.state(round.id())).isEqualTo("SUBMITTED");
        assertThat(round.seenByLearner()).doesNotContain("Look at the light.", "second look");
        assertThat(recipients()).containsExactly("Latha <latha@example.org>");
        assertThat(published.ofType(ItemEvidence.class)).isEmpty();
        assertThat(latha.page("/staff/reviews?state=SECOND_LOOK")).contains("Generate your first images");
        assertThat(ravi.page("/staff/reviews?state=SECOND_LOOK")).doesNotContain("Generate your first images");
        var page = round.seenBy(latha);
        assertThat(page).contains("asks for a second look", "Look at the light.");
        mails.forget();

        assertThat(latha.post(round.at("/second-look/publication"), "ready", Visitor.field(page, "ready")))
                .isEqualTo("/staff/reviews");
        latha.post(round.at("/second-look/publication"), "ready", Visitor.field(page, "ready"));

        assertThat(handing.state(round.id())).isEqualTo("ACCEPTED");
        assertThat(round.seenByLearner())
                .contains("<strong>Ravi</strong>", "Look at the light.")
                .doesNotContain("Latha");
        assertThat(published.ofType(ItemEvidence.class)).hasSize(1);
        assertThat(recipients()).containsExactlyInAnyOrder("Meera <meera@example.org>", "Ravi <ravi@example.org>");
        assertThat(db.fetchCount(
                        SECOND_LOOK, SECOND_LOOK.OUTCOME.eq("PUBLISHED").and(of(round))))
                .isEqualTo(1);
    }

    @Test
    void itIsReturnedWithWordsAndHandedOverAgain() throws Exception {
        rule("EVERY", "");
        var round = handedIn();
        round.publish(ravi, "REVISE");
        var ready = round.ready(db);
        mails.forget();

        assertThat(latha.send(round.at("/second-look/return"), "ready", ready, "why", " "))
                .hasStatus(422);
        latha.post(round.at("/second-look/return"), "ready", ready, "why", "Kinder, please.");
        latha.post(round.at("/second-look/return"), "ready", ready, "why", "Kinder, please.");

        assertThat(recipients()).containsExactly("Ravi <ravi@example.org>");
        clock.move(Duration.ofHours(20));
        assertThat(round.seenBy(ravi)).contains("Latha", "Kinder, please.", "yours until");
        assertThat(round.seenByLearner()).doesNotContain("Kinder");
        assertThat(latha.send(round.at("/second-look/publication"), "ready", ready))
                .hasStatus3xxRedirection();
        assertThat(handing.state(round.id())).isEqualTo("SUBMITTED");

        round.publish(ravi, "REVISE", "summary", "A kinder word.");
        latha.post(round.at("/second-look/publication"), "ready", round.ready(db));
        assertThat(handing.state(round.id())).isEqualTo("REVISE");
    }

    @Test
    void whoeverReviewsMayAskForOne() throws Exception {
        var round = handedIn();
        round.publish(ravi, "COMMENTED", "look", "yes");
        assertThat(round.seenBy(ravi)).contains("It waits for a second look");
        assertThat(round.seenBy(latha)).contains("asks for a second look");
    }

    @Test
    void rulesSayWhichReviewsAreRead() throws Exception {
        rule("ACCEPTED", "");
        var accepted = handedIn();
        accepted.publish(ravi, "ACCEPTED");
        assertThat(handing.state(accepted.id())).isEqualTo("SUBMITTED");
        var commented = handedIn();
        commented.publish(ravi, "COMMENTED");
        assertThat(handing.state(commented.id())).isEqualTo("COMMENTED");

        rule("FIRST", "2");
        var second = handedIn();
        second.publish(ravi, "COMMENTED");
        assertThat(handing.state(second.id())).isEqualTo("SUBMITTED");
        latha.post(second.at("/second-look/publication"), "ready", second.ready(db));
        var third = handedIn();
        third.publish(ravi, "COMMENTED");
        assertThat(handing.state(third.id())).isEqualTo("COMMENTED");
    }

    @Test
    void neitherReviewerNorLearnerNorStrangersRead() throws Exception {
        var round = handedIn();
        round.publish(ravi, "ACCEPTED", "look", "yes");
        var ready = round.ready(db);
        var zoya = world.mentor("Zoya");
        world.cohort(zoya);

        assertThat(visitor.instructor(zoya).send(round.at("/second-look/publication"), "ready", ready))
                .hasStatus(404);
        assertThat(visitor.instructor(zoya).page("/staff/reviews?state=SECOND_LOOK"))
                .doesNotContain("Generate your first images");
        assertThat(visitor.learner(round.learner()).send(round.at("/second-look/publication"), "ready", ready))
                .hasStatus(403);
        assertThat(visitor.admin(round.learner()).send(round.at("/second-look/publication"), "ready", ready))
                .hasStatus(404);
        ravi.post(round.at("/second-look/publication"), "ready", ready);
        ravi.post(round.at("/second-look/return"), "ready", ready, "why", "Myself");
        assertThat(handing.state(round.id())).isEqualTo("SUBMITTED");
        assertThat(round.seenBy(ravi)).contains("It waits for a second look");
    }

    @Test
    void theOnlyOneWhoTeachesIsNotBlockedForEver() throws Exception {
        cohort = world.cohort(raviId);
        rule("EVERY", "");
        var round = handedIn();
        round.publish(ravi, "ACCEPTED");
        var admin = visitor.admin(UUID.randomUUID());

        assertThat(admin.page("/staff/reviews?state=SECOND_LOOK")).contains("Meera");
        admin.post(round.at("/second-look/publication"), "ready", Visitor.field(round.seenBy(admin), "ready"));

        assertThat(handing.state(round.id())).isEqualTo("ACCEPTED");
        assertThat(db.fetchCount(SECOND_LOOK, SECOND_LOOK.OUTCOME.eq("RELEASED").and(of(round))))
                .isEqualTo(1);
    }

    private org.jooq.Condition of(Round round) {
        return SECOND_LOOK.REVIEW_ID.in(
                org.jooq.impl.DSL.select(REVIEW.ID).from(REVIEW).where(REVIEW.ROUND_ID.eq(round.id())));
    }

    private java.util.List<String> recipients() throws Exception {
        var all = new java.util.ArrayList<String>();
        for (var mail : mails.all()) {
            all.add(mail.getRecipients(Message.RecipientType.TO)[0].toString());
        }
        return all;
    }

    private Round handedIn() {
        var round = Round.handedIn(visitor, handing, world.learner("Meera", cohort), cohort);
        round.claim(ravi);
        return round;
    }

    private void rule(String kind, String first) {
        visitor.admin(UUID.randomUUID()).post("/admin/reviews/second-look/" + cohort, "kind", kind, "first", first);
    }
}
