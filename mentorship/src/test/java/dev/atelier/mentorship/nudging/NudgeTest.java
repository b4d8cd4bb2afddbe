package dev.atelier.mentorship.nudging;

import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static dev.atelier.mentorship.jooq.Tables.NO_NOTICES;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.SUPPRESSED_LETTER;
import static dev.atelier.mentorship.jooq.Tables.UNFINISHED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.mailing.Mail;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.AtOnce;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Visitor;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is reminded of what, and when work ends by itself. */
@AtBrowsers
class NudgeTest extends WorkInWaiting {

    @Autowired
    Visitor visitor;

    @Test
    void threeRemindersThenAnEndAndOnePressOpensItAgain() throws Exception {
        var work = asked();
        at("2030-08-12T03:29:00Z");
        assertThat(mails()).isEmpty();
        at("2030-08-12T03:30:00Z");
        at("2030-08-12T03:35:00Z");
        assertThat(mails()).hasSize(1);
        assertThat(mails().getFirst().text())
                .contains("on 2 September 2030", "closed, not finished", "you can open it again", "/my/work/" + work);
        assertThat(mails().getFirst().header("List-Unsubscribe")).contains("/mail/unsubscribe/");
        at("2030-08-19T03:30:00Z");
        at("2030-08-26T03:30:00Z");
        assertThat(mails()).hasSize(3);
        assertThat(page(work)).contains("Begin round 2", "ends by itself on Monday 2 September");

        at("2030-09-02T03:30:00Z");
        assertThat(mails()).hasSize(4);
        assertThat(mails().getLast().subject()).contains("has ended");
        assertThat(page(work)).contains("closed, not finished", "Open it again").doesNotContain("Begin round 2");
        assertThat(visitor.learner(meera).send(Handing.base(work, 1) + "/next")).hasStatus(409);

        visitor.learner(meera).post("/my/work/" + work + "/continuation");
        assertThat(page(work)).contains("Begin round 2", "Monday 30 September");
        at("2030-09-09T03:30:00Z");
        assertThat(mails()).hasSize(5);
    }

    @Test
    void onceTheMonthIsOverItStaysClosed() throws Exception {
        db.update(MONTH)
                .set(MONTH.CLOSES_AT, OffsetDateTime.parse("2030-08-20T00:00+05:30"))
                .set(MONTH.WEEK_LEFT_AT, OffsetDateTime.parse("2030-08-12T09:00+05:30"))
                .set(MONTH.DAY_LEFT_AT, OffsetDateTime.parse("2030-08-18T09:00+05:30"))
                .where(MONTH.ID.eq(month))
                .execute();
        var work = asked();
        at("2030-08-26T03:30:00Z");
        at("2030-09-02T03:30:00Z");
        assertThat(mails().getLast().text()).doesNotContain("open it again");
        assertThat(page(work)).contains("closed, not finished").doesNotContain("Open it again");
        visitor.learner(meera).post("/my/work/" + work + "/continuation");
        assertThat(page(work)).contains("closed, not finished");
    }

    @Test
    void whoHandsInOrGaveTheSeatBackIsNotReminded() {
        var work = asked();
        visitor.learner(meera).post(Handing.base(work, 1) + "/next");
        visitor.learner(meera).post(Handing.base(work, 2) + "/submission", "text", "Better");
        at("2030-08-12T03:30:00Z");
        assertThat(mails()).isEmpty();
        visitor.learner(meera).post(Handing.base(work, 2) + "/withdrawal");
        at("2030-08-19T03:30:00Z");
        assertThat(mails()).isEmpty();

        asked();
        world.seat(meera, cohort, "ENDED");
        at("2030-08-26T03:30:00Z");
        assertThat(mails()).isEmpty();
        assertThat(db.fetchCount(UNFINISHED)).isZero();
    }

    @Test
    void whoWantsNoRemindersOrWhoseAddressIsDeadGetsNoneAndARowSaysSo() {
        asked();
        db.insertInto(NO_NOTICES)
                .values(meera, month, OffsetDateTime.parse("2030-08-05T00:00Z"))
                .execute();
        at("2030-08-12T03:30:00Z");
        db.deleteFrom(NO_NOTICES).where(NO_NOTICES.PERSON_ID.eq(meera)).execute();
        db.execute(
                "insert into mentorship.unreachable values (sha256(convert_to(?, 'UTF8')), 'no such mailbox', now())",
                name + "@example.org");
        at("2030-08-19T03:30:00Z");

        assertThat(mails()).isEmpty();
        assertThat(db.fetchCount(SUPPRESSED_LETTER, SUPPRESSED_LETTER.PERSON_ID.eq(meera)))
                .isEqualTo(2);
    }

    @Test
    void severalInstancesThatLookAtOnceRemindOnce() {
        asked();
        clock.moveTo(Instant.parse("2030-08-12T03:30:00Z"));
        AtOnce.all(IntStream.range(0, 6)
                .<Callable<Boolean>>mapToObj(number -> () -> {
                    sweep.sweep();
                    return true;
                })
                .toList());
        assertThat(mails()).hasSize(1);
    }

    @Test
    void afterALongOutageNobodyIsClosedUnwarned() {
        var work = asked();
        at("2030-10-14T03:30:00Z");
        assertThat(mails()).hasSize(1);
        assertThat(mails().getFirst().text()).contains("in a week");
        assertThat(closed(work)).isFalse();
        at("2030-10-21T03:30:00Z");
        assertThat(closed(work)).isTrue();
        assertThat(mails()).hasSize(2);
    }

    @Test
    void nobodyGoesOnWithTheWorkOfOthers() {
        var work = asked();
        assertThat(visitor.learner(world.learner("stranger", cohort)).send("/my/work/" + work + "/continuation"))
                .hasStatus(404);
    }

    /** Round 1 of a new work, to which the review asks for another. */
    private UUID asked() {
        var round = handing.waiting(meera, cohort);
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
                        "summary",
                        "The hands, please.",
                        "verdict",
                        "REVISE");
        return handing.work(round);
    }

    private boolean closed(UUID work) {
        return db.fetchExists(UNFINISHED, UNFINISHED.WORK_ID.eq(work), UNFINISHED.CLOSED_AT.isNotNull());
    }

    private String page(UUID work) throws Exception {
        return visitor.learner(meera).page("/my/work/" + work);
    }

    /** What Atelier itself says of unfinished work; that it was reviewed is another mail. */
    private List<Mail> mails() {
        return Mail.to(sent, name + "@example.org").stream()
                .filter(mail -> !mail.subject().contains("was reviewed"))
                .toList();
    }
}
