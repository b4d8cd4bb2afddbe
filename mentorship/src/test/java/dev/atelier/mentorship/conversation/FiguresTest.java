package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.ANSWER;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Pages;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MailingTest
class FiguresTest {

    private static final Instant NOON = Instant.parse("2023-08-07T06:30:00Z");

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext db;

    @Autowired
    MockMvcTester http;

    @Autowired
    Figures figures;

    Instant before = Instant.EPOCH;
    Run run;
    LearnerFacts meera;
    Pages learner;
    Pages ravi;

    @BeforeEach
    void monday() {
        before = clock.instant();
        clock.moveTo(NOON);
        run = world.run("Ravi");
        meera = world.completes(run, "Meera");
        learner = Pages.learner(http, meera.id().value());
        ravi = Pages.mentor(http, run.lead().id().value());
    }

    @AfterEach
    void asItWas() {
        clock.moveTo(before);
    }

    @Test
    void answersAreMeasuredFromTheFirstWordThatWaits() {
        var thread = ask();
        clock.moveTo(NOON.plus(Duration.ofHours(1)));
        learner.post("/my/mentor/" + thread + "/messages", "form", Pages.form(), "text", "Still there?");
        clock.moveTo(NOON.plus(Duration.ofHours(3)));
        answer(thread);
        answer(thread);
        assertThat(db.selectFrom(ANSWER)
                        .where(ANSWER.CONVERSATION_ID.eq(thread))
                        .fetch())
                .singleElement()
                .satisfies(answer -> {
                    assertThat(Duration.between(answer.getAskedAt(), answer.getAnsweredAt()))
                            .isEqualTo(Duration.ofHours(3));
                    assertThat(answer.getMentorId()).isEqualTo(run.lead().id().value());
                    assertThat(answer.getDueAt().toInstant()).isEqualTo(Instant.parse("2023-08-09T12:30:00Z"));
                });
    }

    @Test
    void theMiddleAndTheLateOnesAreCounted() {
        for (var hours : new int[] {1, 2, 5, 9, 200}) {
            clock.moveTo(NOON);
            var thread = ask();
            clock.moveTo(NOON.plus(Duration.ofHours(hours)));
            answer(thread);
        }
        assertThat(figures.byMentor(NOON))
                .filteredOn(line -> run.lead().id().value().equals(line.mentor()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.count()).isEqualTo(5);
                    assertThat(line.median()).isEqualTo(Duration.ofHours(5));
                    assertThat(line.kept()).isEqualTo(4);
                });
        assertThat(learner.get("/my/mentor"))
                .bodyText()
                .contains("within 2 working days; half of all answers of late came within 5 hours");
        assertThat(Pages.admin(http).get("/admin/mentorship/figures?days=90"))
                .hasStatusOk()
                .bodyText()
                .contains("5 hours", "80 %");
    }

    @Test
    void ofFewAnswersLearnersAreToldNothing() {
        answer(ask());
        assertThat(learner.get("/my/mentor")).bodyText().doesNotContain("of late");
        assertThat(figures.mediansOf(List.of(run.id().value()), clock.instant()))
                .isEmpty();
    }

    @Test
    void onlyAdminsSeeThem() {
        assertThat(ravi.get("/admin/mentorship/figures")).hasStatus(403);
        assertThat(learner.get("/admin/mentorship/figures")).hasStatus(403);
    }

    @Test
    void spansAreSaidAsExactlyAsAnybodyWantsToKnow() {
        assertThat(Spans.words(Duration.ZERO)).isEqualTo("1 minute");
        assertThat(Spans.words(Duration.ofMinutes(99))).isEqualTo("99 minutes");
        assertThat(Spans.words(Duration.ofMinutes(100))).isEqualTo("2 hours");
        assertThat(Spans.words(Duration.ofHours(47))).isEqualTo("47 hours");
        assertThat(Spans.words(Duration.ofHours(49))).isEqualTo("2 days");
        assertThat(Spans.words(Duration.ofDays(30))).isEqualTo("30 days");
    }

    private UUID ask() {
        return learner.ask(
                db.fetchValue(MONTH.ID, MONTH.LEARNER_ID.eq(meera.id().value())), "Seeds", "Which one?");
    }

    private void answer(UUID thread) {
        ravi.post("/staff/mentorship/" + thread + "/messages", "form", Pages.form(), "text", "42");
    }
}
