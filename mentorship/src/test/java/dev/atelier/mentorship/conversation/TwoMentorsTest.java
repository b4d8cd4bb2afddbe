package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.atelier.event.CohortChanged.CohortReplanned;
import dev.atelier.event.CohortFacts;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.inbox.Postman;
import dev.atelier.mentorship.mailing.Mail;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Pages;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A second mentor, and a colleague who stands in. */
@MailingTest
class TwoMentorsTest {

    @Autowired
    World world;

    @Autowired
    Postman postman;

    @Autowired
    SentMails sent;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext db;

    @Autowired
    MockMvcTester http;

    Run run;
    LearnerFacts meera;
    Pages learner;
    Pages ravi;
    Run.Teacher anil;
    UUID thread;

    @BeforeEach
    void aQuestionWaits() {
        run = world.run("Ravi", "Anil", "Kamala");
        meera = world.completes(run, "Meera");
        learner = Pages.learner(http, meera.id().value());
        ravi = Pages.mentor(http, run.lead().id().value());
        anil = run.teachers().get(1);
        thread = learner.ask(
                db.fetchValue(MONTH.ID, MONTH.LEARNER_ID.eq(meera.id().value())), "Seeds", "Which one?");
    }

    @Test
    void theSecondHearsEverythingAndAnswersByMail() throws Exception {
        join(anil);
        join(anil);
        assertThat(subjects(anil)).containsExactly("Re: Seeds");
        learner.post("/my/mentor/" + thread + "/messages", "form", Pages.form(), "text", "And how many steps?");
        assertThat(Mail.lastTo(sent, anil.address()).text()).contains("And how many steps?");
        ravi.post(staff("/messages"), "form", Pages.form(), "text", "Thirty.");
        assertThat(Mail.lastTo(sent, anil.address()).text()).contains("Thirty.");
        assertThat(Mail.lastTo(sent, meera.address()).text()).contains("Thirty.");
        postman.bring(
                anil.address(), Mail.lastTo(sent, anil.address()).replyTo(), "Subject: Re: Seeds", "", "Or forty.");
        assertThat(Mail.lastTo(sent, run.lead().address()).text()).contains("Or forty.");
        assertThat(Mail.lastTo(sent, meera.address()).from()).startsWith("Anil via Atelier");
        assertThat(subjects(anil)).hasSize(3);
        assertThat(learner.get("/my/mentor/" + thread)).bodyText().contains("Anil is in this as a second mentor.");
        assertThat(Pages.mentor(http, anil.id().value()).get("/staff/mentorship?turn=answered&whose=mine"))
                .bodyText()
                .contains(staff(""), "Ravi, Anil");
    }

    @Test
    void whoStepsBackHearsNoMore() {
        join(anil);
        ravi.post(staff("/second"), "second", "");
        ravi.post(staff("/second"), "second", "");
        ravi.post(staff("/messages"), "form", Pages.form(), "text", "Thirty.");
        assertThat(subjects(anil)).hasSize(1);
        assertThat(learner.get("/my/mentor/" + thread)).bodyText().containsOnlyOnce("Anil is in this no longer.");
    }

    @Test
    void whoTakesItOverIsSecondNoLonger() {
        join(anil);
        ravi.post(staff("/mentor"), "mentor", anil.id().toString());
        assertThat(second()).isNull();
        join(anil);
        assertThat(second()).isNull();
    }

    @Test
    void whoLeavesTheCohortLeavesItsConversations() {
        join(anil);
        var facts = run.cohort();
        world.publish(new CohortReplanned(without(facts)));
        await().atMost(20, SECONDS).until(() -> second() == null);
    }

    @Test
    void strangersAskNobodyIn() {
        var zoya = Pages.mentor(http, world.run("Zoya").lead().id().value());
        assertThat(zoya.post(staff("/second"), "second", anil.id().toString())).hasStatus(404);
        assertThat(learner.post(staff("/second"), "second", anil.id().toString()))
                .hasStatus(403);
        assertThat(ravi.post(staff("/second"), "second", zoya.person().toString()))
                .hasStatus(404);
        assertThat(ravi.post(staff("/second"), "second", "somebody")).hasStatus(404);
        assertThat(second()).isNull();
    }

    @Test
    void anAutomaticAnswerOfTheMentorCallsAColleagueOnce() throws Exception {
        var toRavi = Mail.lastTo(sent, run.lead().address());
        for (var time = 0; time < 3; time++) {
            postman.bringAs(
                    "<>",
                    toRavi.envelopeFrom(),
                    "From: " + run.lead().address(),
                    "Auto-Submitted: auto-replied",
                    "Subject: Out of office: Seeds",
                    "",
                    "I am away until " + inDays(9) + ".");
        }
        var colleagues = List.of(run.teachers().get(1), run.teachers().get(2));
        assertThat(colleagues.stream().flatMap(one -> Mail.to(sent, one.address()).stream()))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.text()).contains("Ravi is away until", "\"Seeds\" still waits");
                    assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
                });
        learner.post("/my/mentor/" + thread + "/messages", "form", Pages.form(), "text", "Anybody?");
        assertThat(colleagues.stream()
                        .flatMap(one -> Mail.to(sent, one.address()).stream())
                        .filter(mail -> mail.text().contains("Anybody?")))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("You get this because who is asked is away."));
    }

    @Test
    void theMentorHearsThatAnAnswerCameBackForGood() throws Exception {
        ravi.post(staff("/messages"), "form", Pages.form(), "text", "Thirty.");
        var toMeera = Mail.lastTo(sent, meera.address());
        for (var time = 0; time < 2; time++) {
            postman.bounce(toMeera.envelopeFrom(), meera.address(), "5.1.1");
        }
        assertThat(Mail.to(sent, run.lead().address()))
                .filteredOn(mail -> mail.text().contains("to Meera came back (5.1.1)"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).doesNotContain(meera.address()));
    }

    private void join(Run.Teacher second) {
        assertThat(ravi.post(staff("/second"), "second", second.id().toString()))
                .hasStatus(302);
    }

    private List<String> subjects(Run.Teacher teacher) {
        return Mail.to(sent, teacher.address()).stream().map(Mail::subject).toList();
    }

    private UUID second() {
        return db.fetchValue(CONVERSATION.SECOND_ID, CONVERSATION.ID.eq(thread));
    }

    private String staff(String verb) {
        return "/staff/mentorship/" + thread + verb;
    }

    private String inDays(int days) {
        return clock.instant().atZone(World.ZONE).toLocalDate().plusDays(days).toString();
    }

    private CohortFacts without(CohortFacts facts) {
        return new CohortFacts(
                facts.id(),
                facts.revision() + 1,
                facts.workshop(),
                facts.title(),
                facts.status(),
                facts.startsAt(),
                facts.endsAt(),
                facts.zone(),
                facts.place(),
                facts.link(),
                facts.capacity(),
                facts.staff().stream()
                        .filter(member -> !member.id().equals(anil.id()))
                        .toList());
    }
}
