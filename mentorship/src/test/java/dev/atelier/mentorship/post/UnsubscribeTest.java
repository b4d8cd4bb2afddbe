package dev.atelier.mentorship.post;

import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static dev.atelier.mentorship.jooq.Tables.NO_NOTICES;
import static dev.atelier.mentorship.jooq.Tables.SUPPRESSED_LETTER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.mailing.Mail;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Pages;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.mentorship.month.NoticeRun;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MailingTest
class UnsubscribeTest {

    @Autowired
    World world;

    @Autowired
    NoticeRun notices;

    @Autowired
    MovableClock clock;

    @Autowired
    SentMails sent;

    @Autowired
    DSLContext db;

    @Autowired
    MockMvcTester http;

    Instant before = Instant.EPOCH;
    Run run;
    LearnerFacts meera;
    UUID month;
    Pages learner;
    Pages ravi;
    Pages anybody;

    @BeforeEach
    void aMonthBegins() {
        before = clock.instant();
        clock.moveTo(Instant.parse("2023-08-05T12:00:00Z"));
        run = world.run("Ravi");
        meera = world.completes(run, "Meera");
        month = db.fetchValue(MONTH.ID, MONTH.LEARNER_ID.eq(meera.id().value()));
        learner = Pages.learner(http, meera.id().value());
        anybody = Pages.learner(http, UUID.randomUUID());
        ravi = Pages.mentor(http, run.lead().id().value());
    }

    @AfterEach
    void asItWas() {
        clock.moveTo(before);
    }

    @Test
    void aNoticeSaysHowToStopNoticesAndAnAnswerDoesNot() {
        var welcome = Mail.lastTo(sent, meera.address());
        assertThat(welcome.header("List-Unsubscribe")).matches("<http://localhost:8080/mail/unsubscribe/[a-z2-7]{32}>");
        assertThat(welcome.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(welcome.text()).contains(address(welcome));
        var thread = learner.ask(month, "Seeds", "Which one?");
        ravi.post("/staff/mentorship/" + thread + "/messages", "form", Pages.form(), "text", "42");
        for (var to : new String[] {meera.address(), run.lead().address()}) {
            var mail = Mail.lastTo(sent, to);
            assertThat(mail.subject()).endsWith("Seeds");
            assertThat(mail.header("List-Unsubscribe")).isEmpty();
        }
    }

    @Test
    void whoHoldsTheAddressStopsThemAndAnswersStillCome() {
        var place = address(Mail.lastTo(sent, meera.address()));
        assertThat(anybody.get(place)).hasStatusOk().bodyText().contains("Stop these notices?");
        assertThat(stopped()).isFalse();
        for (var time = 0; time < 2; time++) {
            assertThat(anybody.post(place, "List-Unsubscribe", "One-Click")).hasStatusOk();
        }
        assertThat(stopped()).isTrue();
        notices.at("2023-08-29T04:00:00Z");
        assertThat(Mail.to(sent, meera.address())).hasSize(1);
        assertThat(db.fetchValue(SUPPRESSED_LETTER.REASON, SUPPRESSED_LETTER.MONTH_ID.eq(month)))
                .isEqualTo("they asked for no notices");
        var thread = learner.ask(month, "Seeds", "Which one?");
        ravi.post("/staff/mentorship/" + thread + "/messages", "form", Pages.form(), "text", "42");
        assertThat(Mail.lastTo(sent, meera.address()).text()).contains("42");
    }

    @Test
    void onesOwnPageSwitchesThemOnAgain() {
        var place = "/my/mentor/months/" + month + "/notices";
        learner.post(place, "on", "false");
        assertThat(stopped()).isTrue();
        assertThat(learner.get("/my/mentor")).bodyText().contains("No mail tells you when the month ends.");
        learner.post(place, "on", "true");
        assertThat(stopped()).isFalse();
        notices.at("2023-08-29T04:00:00Z");
        assertThat(Mail.to(sent, meera.address())).hasSize(2);
    }

    @Test
    void othersTokensAndMonthsStopNothing() {
        var thread = learner.ask(month, "Seeds", "Which one?");
        var reply = Mail.lastTo(sent, run.lead().address()).replyTo();
        var token = reply.substring(reply.indexOf('+') + 1, reply.indexOf('@'));
        assertThat(thread).isNotNull();
        assertThat(anybody.post("/mail/unsubscribe/" + token)).hasStatus(404);
        assertThat(anybody.post("/mail/unsubscribe/" + "a".repeat(32))).hasStatus(404);
        assertThat(anybody.get("/mail/unsubscribe/short")).hasStatus(404);
        var asha = Pages.learner(http, world.completes(run, "Asha").id().value());
        asha.post("/my/mentor/months/" + month + "/notices", "on", "false");
        assertThat(db.fetchCount(NO_NOTICES, NO_NOTICES.MONTH_ID.eq(month))).isZero();
    }

    private static String address(Mail mail) {
        var header = Objects.requireNonNull(mail.header("List-Unsubscribe"));
        return header.substring(header.indexOf("/mail/"), header.length() - 1);
    }

    private boolean stopped() {
        return db.fetchExists(
                NO_NOTICES, NO_NOTICES.PERSON_ID.eq(meera.id().value()).and(NO_NOTICES.MONTH_ID.eq(month)));
    }
}
