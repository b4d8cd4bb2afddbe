package dev.atelier.mentorship.assigning;

import static dev.atelier.mentorship.jooq.Tables.ABSENCE;
import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.InstructorId;
import dev.atelier.mentorship.Mentors;
import dev.atelier.mentorship.people.StaffLeft;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Visitor;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@AtBrowsers
class SpreadingTest extends ReviewingStaff {

    @Autowired
    Mentors mentors;

    @Autowired
    SpreadSweep sweep;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

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
}
