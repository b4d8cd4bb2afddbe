package dev.atelier.mentorship.month;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static dev.atelier.mentorship.jooq.Tables.MONTH_EXTENSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.inbox.Postman;
import dev.atelier.mentorship.mailing.Mail;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Pages;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@MailingTest
class ExtendMonthTest {

    @Autowired
    World world;

    @Autowired
    Postman postman;

    @Autowired
    NoticeSweep sweep;

    @Autowired
    SentMails sent;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext db;

    @Autowired
    MockMvcTester http;

    Instant before = Instant.EPOCH;
    Run run;
    LearnerFacts meera;
    Pages admin;

    @BeforeEach
    void aMonthUntilTheFifthOfSeptember() {
        before = clock.instant();
        clock.moveTo(Instant.parse("2023-08-05T12:00:00Z"));
        run = world.run("Ravi", "Anil");
        meera = world.completes(run, "Meera");
        admin = Pages.admin(http);
    }

    @AfterEach
    void asItWas() {
        clock.moveTo(before);
    }

    @Test
    void theLearnerIsToldOnceAndTheNoticesFollowTheNewEnd() {
        at("2023-08-29T03:30:00Z");
        assertThat(mails()).isEqualTo(2);
        var form = Pages.form();
        assertThat(extend(form, "2023-09-20")).hasRedirectedUrl("/admin/mentorship");
        assertThat(extend(form, "2023-09-20")).hasRedirectedUrl("/admin/mentorship");
        assertThat(mails()).isEqualTo(3);
        var told = Mail.lastTo(sent, meera.address());
        assertThat(told.subject()).startsWith("More time to ask your mentor");
        assertThat(told.text())
                .contains("22 days left", "the end of Wednesday 20 September 2023", world.mailbox(run))
                .doesNotContain("Ill since Monday", "was not passed on");
        assertThat(told.replyTo()).isEqualTo(world.mailbox(run));
        assertThat(extensions()).isOne();

        at("2023-09-04T03:30:00Z");
        assertThat(mails()).as("the old end is no news any more").isEqualTo(3);
        at("2023-09-13T03:30:00Z");
        assertThat(Mail.lastTo(sent, meera.address()).text()).contains("7 days left");
        at("2023-09-19T03:30:00Z");
        assertThat(Mail.lastTo(sent, meera.address()).text()).contains("1 day left");
        assertThat(mails()).isEqualTo(5);
    }

    @Test
    void whereTheNewEndIsNearTheSameMailStandsForTheNotice() {
        clock.moveTo(Instant.parse("2023-09-04T10:00:00Z"));
        extend(Pages.form(), "2023-09-08");
        var told = mails();
        at("2023-09-04T10:05:00Z");
        assertThat(mails()).isEqualTo(told);
        at("2023-09-07T03:30:00Z");
        assertThat(Mail.lastTo(sent, meera.address()).text()).contains("1 day left");
    }

    @Test
    void whatIsAskedAfterTheMonthHasBeenOpenedAgainIsTaken() throws Exception {
        clock.moveTo(Instant.parse("2023-09-20T10:00:00Z"));
        mail("Too late?");
        assertThat(questions()).isZero();
        assertThat(Mail.lastTo(sent, meera.address()).subject()).startsWith("Your month of mentorship has ended");

        assertThat(admin.get("/admin/mentorship")).bodyText().contains("Open again");
        extend(Pages.form(), "2023-10-01");
        var told = Mail.lastTo(sent, meera.address());
        assertThat(told.subject()).startsWith("You can ask your mentor again");
        assertThat(told.text()).contains("please write again", "the end of Sunday 1 October 2023");
        mail("And now?");
        assertThat(questions()).isOne();
        Pages.learner(http, meera.id().value()).ask(month(), "Here", "As well?");
        assertThat(questions()).isEqualTo(2);

        clock.moveTo(Instant.parse("2023-10-01T18:30:00Z"));
        var count = mails();
        mail("Over again?");
        mail("And again?");
        assertThat(questions()).isEqualTo(2);
        assertThat(mails()).as("each end is told once").isEqualTo(count + 1);
    }

    @Test
    void whoeverMentorsNoLongerIsReplacedWhenTheMonthBeginsAgain() {
        var thread = Pages.learner(http, meera.id().value()).ask(month(), "Seeds", "Which?");
        var ravi = run.lead().id().value();
        Pages.mentor(http, ravi)
                .post("/staff/mentorship/" + thread + "/messages", "text", "Any.", "form", Pages.form());
        clock.moveTo(Instant.parse("2023-09-20T10:00:00Z"));
        world.retires(ravi);
        assertThat(mentor(thread)).isEqualTo(ravi);
        extend(Pages.form(), "2023-10-01");
        var anil = run.teachers().get(1).id().value();
        assertThat(db.fetchValue(MONTH.MENTOR_ID, MONTH.ID.eq(month()))).isEqualTo(anil);
        assertThat(mentor(thread)).isEqualTo(anil);
    }

    @Test
    void whatCannotBeIsSaidAndNothingIsDone() {
        assertThat(extend(Pages.form(), "2024-09-20"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a day from 6 September 2023 to 3 November 2023.", "Ill since Monday");
        assertThat(extend(Pages.form(), "Some words")).hasStatus(422).bodyText().contains("Choose the new last day.");
        assertThat(admin.post(address(), "form", Pages.form(), "lastDay", "2023-09-20"))
                .hasStatus(422)
                .bodyText()
                .contains("Say why");
        assertThat(extensions()).isZero();
        assertThat(mails()).isOne();
    }

    @Test
    void theRecordIsShownAndNeverChanges() {
        extend(Pages.form(), "2023-09-20");
        assertThat(admin.get(address()))
                .hasStatusOk()
                .bodyText()
                .contains("An admin: from 5 September 2023 to 20 September 2023", "Ill since Monday");
        var mine = MONTH_EXTENSION.MONTH_ID.eq(month());
        assertThatThrownBy(() -> db.update(MONTH_EXTENSION)
                        .set(MONTH_EXTENSION.REASON, "Other")
                        .where(mine)
                        .execute())
                .hasMessageContaining("stays as it is");
        assertThatThrownBy(() -> db.deleteFrom(MONTH_EXTENSION).where(mine).execute())
                .hasMessageContaining("stays as it is");
    }

    @Test
    void onlyAdminsMakeAMonthLonger() {
        for (var stranger : new Pages[] {
            Pages.learner(http, meera.id().value()),
            Pages.mentor(http, run.lead().id().value())
        }) {
            assertThat(stranger.get(address())).hasStatus(403);
            assertThat(stranger.post(
                            address(), "form", Pages.form(), "lastDay", "2023-09-20", "reason", "I want it longer"))
                    .hasStatus(403);
        }
        var nowhere = "/admin/mentorship/" + UUID.randomUUID() + "/extensions";
        assertThat(admin.get(nowhere)).hasStatus(404);
        assertThat(admin.post(nowhere, "lastDay", "2023-09-20", "reason", "x")).hasStatus(404);
        assertThat(extensions()).isZero();
    }

    private void at(String instant) {
        clock.moveTo(Instant.parse(instant));
        sweep.sweep();
        sweep.sweep();
    }

    private MvcTestResult extend(String form, String lastDay) {
        return admin.post(address(), "form", form, "lastDay", lastDay, "reason", "Ill since Monday");
    }

    private void mail(String subject) throws Exception {
        postman.bring(meera.address(), world.mailbox(run), "Subject: " + subject, "", "How do I begin?");
    }

    private String address() {
        return "/admin/mentorship/" + month() + "/extensions";
    }

    private UUID month() {
        return db.fetchValue(MONTH.ID, MONTH.LEARNER_ID.eq(meera.id().value()));
    }

    private UUID mentor(UUID thread) {
        return db.fetchValue(CONVERSATION.MENTOR_ID, CONVERSATION.ID.eq(thread));
    }

    private int mails() {
        return Mail.to(sent, meera.address()).size();
    }

    private int questions() {
        return db.fetchCount(CONVERSATION, CONVERSATION.LEARNER_ID.eq(meera.id().value()));
    }

    private int extensions() {
        return db.fetchCount(MONTH_EXTENSION, MONTH_EXTENSION.MONTH_ID.eq(month()));
    }
}
