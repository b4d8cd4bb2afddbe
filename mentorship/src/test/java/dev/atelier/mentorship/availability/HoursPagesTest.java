package dev.atelier.mentorship.availability;

import static dev.atelier.mentorship.jooq.Tables.ABSENCE;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Pages;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.testing.MovableClock;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MailingTest
class HoursPagesTest {

    private static final String HOURS = "/staff/mentorship/hours";
    private static final String AWAY = HOURS + "/absences";

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext db;

    @Autowired
    MockMvcTester http;

    Instant before = Instant.EPOCH;
    Run run;
    Pages ravi;

    @BeforeEach
    void fridayInBengaluru() {
        before = clock.instant();
        clock.moveTo(Instant.parse("2023-08-04T06:00:00Z"));
        run = world.run("Ravi", "Anil");
        ravi = Pages.mentor(http, run.lead().id().value());
    }

    @AfterEach
    void asItWas() {
        clock.moveTo(before);
    }

    @Test
    void theCohortsZoneStandsThereUntilAnotherIsChosen() {
        assertThat(ravi.get(HOURS))
                .bodyText()
                .contains("name=\"zone\" list=\"zones\" required autocomplete=\"off\" value=\"Asia/Kolkata\"");
        ravi.post(HOURS, "zone", "Europe/Berlin");
        assertThat(ravi.get(HOURS)).bodyText().contains("autocomplete=\"off\" value=\"Europe/Berlin\"");
    }

    @Test
    void learnersSeeTheHoursAndUntilWhenTheirAnswerIsDue() {
        ravi.post(
                HOURS,
                "zone",
                "Asia/Kolkata",
                "opens-6",
                "10:00",
                "closes-6",
                "12:00",
                "opens-7",
                "10:00",
                "closes-7",
                "12:00");
        var meera = world.completes(run, "Meera");
        var learner = Pages.learner(http, meera.id().value());
        assertThat(learner.get("/my/mentor"))
                .bodyText()
                .contains("Sat to Sun 10:00 to 12:00, India Standard Time (Asia/Kolkata)", "within 2 of these days");
        var thread = ask(learner);
        assertThat(learner.get("/my/mentor/" + thread)).bodyText().contains("Answer due Sun 6 Aug, 12:00 IST");
        assertThat(ravi.get("/staff/mentorship?whose=mine")).bodyText().contains("Answer due Sun 6 Aug, 12:00 IST");
        clock.moveTo(Instant.parse("2023-08-06T06:30:01Z"));
        assertThat(learner.get("/my/mentor/" + thread)).bodyText().contains("Answer was due Sun 6 Aug, 12:00 IST");
    }

    @Test
    void whoIsAwayIsSaidToBeAndGetsNoNewLearners() {
        var meera = world.completes(run, "Meera");
        ravi.post(AWAY, "form", Pages.form(), "first", "2023-08-04", "last", "2023-08-20");
        var learner = Pages.learner(http, meera.id().value());
        assertThat(learner.get("/my/mentor")).bodyText().contains("Away until 20 August 2023.");
        var thread = ask(learner);
        assertThat(learner.get("/my/mentor/" + thread))
                .bodyText()
                .contains("Ravi is away until 20 August 2023", "Answer due Tue 22 Aug, 18:00 IST");
        assertThat(ravi.get("/staff/mentorship?whose=mine")).bodyText().contains("away until 20 August 2023");
        for (var name : new String[] {"Asha", "Nisha", "Kavya"}) {
            var next = world.completes(run, name);
            assertThat(db.fetchValue(
                            MONTH.MENTOR_ID, MONTH.LEARNER_ID.eq(next.id().value())))
                    .isEqualTo(run.teachers().get(1).id().value());
        }
    }

    @Test
    void daysAwayAreAddedOnceAndRemoved() {
        var form = Pages.form();
        ravi.post(AWAY, "form", form, "first", "2023-08-10", "last", "2023-08-10");
        ravi.post(AWAY, "form", form, "first", "2023-08-10", "last", "2023-08-10");
        assertThat(absences()).isOne();
        assertThat(ravi.get(HOURS)).bodyText().contains("Thu 10 August 2023");
        var zoya = Pages.mentor(http, world.run("Zoya").lead().id().value());
        assertThat(zoya.get(HOURS)).bodyText().doesNotContain("10 August 2023");
        zoya.post(AWAY + "/" + form + "/removal");
        assertThat(absences()).isOne();
        ravi.post(AWAY + "/" + form + "/removal");
        assertThat(absences()).isZero();
    }

    @Test
    void whatCannotBeIsSaidAndStaysTyped() {
        for (var wrong : new String[][] {
            {"", ""},
            {"2023-08-10", "2023-08-09"},
            {"2023-08-01", "2023-08-03"},
            {"2023-08-10", "2024-08-09"},
            {"2025-08-10", "2025-08-11"},
            {"soon", "later"}
        }) {
            assertThat(ravi.post(AWAY, "form", Pages.form(), "first", wrong[0], "last", wrong[1]))
                    .hasStatus(422)
                    .bodyText()
                    .contains("This is not kept yet", "value=\"" + wrong[0] + "\"");
        }
        assertThat(absences()).isZero();
        assertThat(ravi.post(HOURS, "zone", "Mars/Olympus", "opens-1", "18:00", "closes-1", "20:00"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a time zone of the list", "value=\"18:00\"", "value=\"Mars/Olympus\"");
        assertThat(ravi.post(HOURS, "zone", "Asia/Kolkata", "opens-3", "18:00", "closes-3", "17:00"))
                .hasStatus(422)
                .bodyText()
                .contains("Wednesday: write from when to when");
    }

    @Test
    void learnersHaveNoHours() {
        var learner = Pages.learner(http, UUID.randomUUID());
        assertThat(learner.get(HOURS)).hasStatus(403);
        assertThat(learner.post(HOURS, "zone", "Asia/Kolkata")).hasStatus(403);
        assertThat(learner.post(AWAY, "form", Pages.form(), "first", "2023-08-10", "last", "2023-08-10"))
                .hasStatus(403);
    }

    private UUID ask(Pages learner) {
        return learner.ask(db.fetchValue(MONTH.ID, MONTH.LEARNER_ID.eq(learner.person())), "Seeds", "Which one?");
    }

    private int absences() {
        return db.fetchCount(ABSENCE, ABSENCE.MENTOR_ID.eq(ravi.person()));
    }
}
