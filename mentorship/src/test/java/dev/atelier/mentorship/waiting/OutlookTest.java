package dev.atelier.mentorship.waiting;

import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import dev.atelier.testing.Calls;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What learners and admins read of how long reviews take. */
@AtBrowsers
class OutlookTest {

    /** Monday noon in Bengaluru. */
    private static final Instant MONDAY = Instant.parse("2031-08-04T06:30:00Z");

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester http;

    @Autowired
    DSLContext db;

    Instant before = Instant.EPOCH;
    UUID ravi;
    CohortId cohort;

    @BeforeEach
    void monday() {
        before = clock.instant();
        clock.moveTo(MONDAY);
        ravi = world.mentor("Ravi");
        cohort = world.cohort(ravi);
        // A title of its own, so that no other cohort is of the same workshop.
        db.execute("update mentorship.cohort set title = ? where id = ?", "Workshop " + cohort, cohort.value());
    }

    @AfterEach
    void asItWas() {
        clock.moveTo(before);
    }

    @Test
    void thePromiseIsToldBeforeAndAfterAndThatItWasBroken() throws Exception {
        var meera = world.learner("Meera", cohort);
        var work = handing.begun(meera, cohort);
        assertThat(page(meera, work)).contains("promised within 3 working days", "too few reviews so far");
        visitor.learner(meera).post(Handing.base(work, 1) + "/submission", "text", "Look");
        assertThat(page(meera, work)).contains("promised until Thu 7 Aug, 18:00 IST", "Nobody has taken it yet");
        var round = handing.round(work, 1);
        db.update(ROUND)
                .set(ROUND.ASSIGNEE_ID, ravi)
                .set(ROUND.ASSIGNED_AT, OffsetDateTime.parse("2031-08-04T00:00Z"))
                .where(ROUND.ID.eq(round))
                .execute();
        assertThat(page(meera, work)).contains("Ravi is asked to review it");
        visitor.instructor(ravi).post("/staff/reviews/" + round + "/claim");
        assertThat(page(meera, work)).contains("Ravi looks at it right now");
        clock.moveTo(Instant.parse("2031-08-07T12:30:00Z"));
        assertThat(page(meera, work)).contains("was promised until Thu 7 Aug", "That is past");
    }

    @Test
    void ofFiveReviewsHalfIsToldAndWhoeverWaitsLongestBesideIt() throws Exception {
        for (var hours = 1; hours <= 5; hours++) {
            reviewedAfter(Duration.ofHours(hours));
        }
        var meera = world.learner("Meera", cohort);
        handing.waiting(meera, cohort);
        clock.move(Duration.ofHours(28));
        var work = handing.begun(meera, cohort);

        assertThat(page(meera, work))
                .contains(
                        "Half of the last 5 reviews in this cohort came within 3 hours.",
                        "Whoever waits longest right now has waited 1 day 4 hours.");
    }

    @Test
    void adminsReadItByCohortAndByReviewer() throws Exception {
        for (var hours = 1; hours <= 4; hours++) {
            reviewedAfter(Duration.ofHours(hours));
        }
        reviewedAfter(Duration.ofDays(9));
        handing.waiting(world.learner("Meera", cohort), cohort);
        clock.move(Duration.ofDays(8));
        var admin = visitor.admin(UUID.randomUUID());

        assertThat(admin.page("/admin/reviews/figures")).contains("Workshop " + cohort);
        assertThat(admin.page("/admin/reviews/figures/" + cohort))
                .contains("Ravi", "3 hours", "80 %", "Given to nobody", "8 days");
        assertThat(visitor.instructor(ravi).open("/admin/reviews/figures")).hasStatus(403);

        var call = new Calls(http, UUID.randomUUID(), "ADMIN").get("/admin/review-figures?cohort=" + cohort);
        assertThat(Calls.texts("$.items[?(@.name == 'Ravi')].reviewed", call)).containsExactly("5");
        assertThat(Calls.texts("$.items[?(@.name == 'Ravi')].kept", call)).containsExactly("4");
        assertThat(Calls.texts("$.items[?(@.name == 'Given to nobody')].overdue", call))
                .containsExactly("1");
        assertThat(new Calls(http, UUID.randomUUID(), "ADMIN").get("/admin/review-figures?days=0"))
                .hasStatus(400);
    }

    private void reviewedAfter(Duration wait) {
        var round = handing.waiting(world.learner("Learner", cohort), cohort);
        clock.move(wait);
        visitor.instructor(ravi).post("/staff/reviews/" + round + "/claim");
        var token = db.select(ROUND.CLAIM_TOKEN)
                .from(ROUND)
                .where(ROUND.ID.eq(round))
                .fetchSingle(ROUND.CLAIM_TOKEN);
        visitor.instructor(ravi)
                .post(
                        "/staff/reviews/" + round + "/publication",
                        "token",
                        String.valueOf(token),
                        "verdict",
                        "ACCEPTED");
    }

    private String page(UUID learner, UUID work) throws Exception {
        return visitor.learner(learner).page("/my/work/" + work);
    }
}
