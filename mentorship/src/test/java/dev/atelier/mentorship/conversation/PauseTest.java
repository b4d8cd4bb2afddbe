package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Pages;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MailingTest
class PauseTest {

    private static final String WAITING = "/staff/mentorship";
    private static final String ASIDE = "/staff/mentorship?turn=paused";

    @Autowired
    World world;

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
    Pages learner;
    Pages ravi;
    UUID thread;

    @BeforeEach
    void aQuestionWaits() {
        before = clock.instant();
        clock.moveTo(Instant.parse("2023-08-05T12:00:00Z"));
        run = world.run("Ravi", "Anil");
        meera = world.completes(run, "Meera");
        learner = Pages.learner(http, meera.id().value());
        ravi = Pages.mentor(http, run.lead().id().value());
        thread = learner.ask(
                db.fetchValue(MONTH.ID, MONTH.LEARNER_ID.eq(meera.id().value())), "Seeds", "Which one?");
    }

    @AfterEach
    void asItWas() {
        clock.moveTo(before);
    }

    @Test
    void whatIsPutAsideComesBackOnItsMorningInTheCohortsZone() {
        var mails = sent.all().size();
        assertThat(ravi.post(staff("/pause"), "day", "2023-08-09")).hasRedirectedUrl(staff(""));
        assertThat(ravi.post(staff("/pause"), "day", "2023-08-09")).hasRedirectedUrl(staff(""));
        assertThat(ravi.get(WAITING)).bodyText().doesNotContain(staff(""));
        assertThat(ravi.get(ASIDE)).bodyText().contains(staff(""), "back Wed 9 Aug 2023, 9:00 IST");
        assertThat(ravi.get(staff(""))).bodyText().contains("Put aside until Wed 9 Aug 2023, 9:00.");
        clock.moveTo(Instant.parse("2023-08-09T03:29:59Z"));
        assertThat(ravi.get(WAITING)).bodyText().doesNotContain(staff(""));
        clock.moveTo(Instant.parse("2023-08-09T03:30:00Z"));
        assertThat(ravi.get(WAITING)).bodyText().contains(staff(""));
        assertThat(ravi.get(ASIDE)).bodyText().doesNotContain(staff(""));
        assertThat(sent.all()).hasSize(mails);
    }

    @Test
    void aWordOfTheLearnerBringsItBackAtOnceAndTheyNeverSawThatItWasAside() {
        ravi.post(staff("/pause"), "day", "2023-08-09");
        assertThat(learner.get("/my/mentor/" + thread))
                .bodyText()
                .contains("Waiting for Ravi since today")
                .doesNotContain("ut aside", "ut it aside", "/pause");
        learner.post("/my/mentor/" + thread + "/messages", "text", "Please?", "form", Pages.form());
        assertThat(ravi.get(WAITING)).bodyText().contains(staff(""));
    }

    @Test
    void whoeverTakesItUpAgainOrOnFindsItWaiting() {
        ravi.post(staff("/pause"), "day", "2023-08-09");
        ravi.post(staff("/pause/end"));
        ravi.post(staff("/pause/end"));
        assertThat(ravi.get(WAITING)).bodyText().contains(staff(""));
        ravi.post(staff("/pause"), "day", "2023-08-09");
        ravi.post(staff("/mentor"), "mentor", run.teachers().get(1).id().toString());
        assertThat(ravi.get(WAITING)).bodyText().contains(staff(""));
    }

    @Test
    void whatNobodyWaitsForIsNotPutAside() {
        ravi.post(staff("/messages"), "text", "Any.", "form", Pages.form());
        ravi.post(staff("/pause"), "day", "2023-08-09");
        assertThat(paused()).isNull();
        assertThat(ravi.get(staff(""))).bodyText().doesNotContain("Put it aside");
    }

    @Test
    void onlyADayToComeIsADay() {
        for (var day : new String[] {"", "Some words", "2023-08-05", "2023-11-04"}) {
            ravi.post(staff("/pause"), "day", day);
            assertThat(paused()).as(day).isNull();
        }
        ravi.post(staff("/pause"), "day", "2023-11-03");
        assertThat(paused()).isNotNull();
    }

    @Test
    void theMorningIsNineByTheClockOnTheWallAlsoWhenTheClocksChange() {
        var berlin = ZoneId.of("Europe/Berlin");
        var now = Instant.parse("2023-10-27T22:30:00Z");
        // It is the 28th there already, so tomorrow is the day on which the clocks go back.
        assertThat(Pause.of(LocalDate.parse("2023-10-28"), berlin, now)).isInstanceOf(Pause.Refused.class);
        assertThat(Pause.of(LocalDate.parse("2023-10-29"), berlin, now))
                .isEqualTo(new Pause.Until(Instant.parse("2023-10-29T08:00:00Z")));
    }

    @Test
    void strangersPutNothingAside() {
        var elsewhere = Pages.mentor(http, world.run("Zoya").lead().id().value());
        for (var verb : new String[] {"/pause", "/pause/end"}) {
            assertThat(elsewhere.post(staff(verb), "day", "2023-08-09")).hasStatus(404);
            assertThat(Pages.admin(http).post(staff(verb), "day", "2023-08-09")).hasStatus(404);
            assertThat(learner.post(staff(verb), "day", "2023-08-09")).hasStatus(403);
        }
        assertThat(paused()).isNull();
    }

    private String staff(String verb) {
        return "/staff/mentorship/" + thread + verb;
    }

    private java.time.OffsetDateTime paused() {
        return db.fetchValue(CONVERSATION.PAUSED_UNTIL, CONVERSATION.ID.eq(thread));
    }
}
