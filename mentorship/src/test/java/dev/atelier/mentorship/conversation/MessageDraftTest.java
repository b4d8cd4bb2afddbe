package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.MESSAGE_DRAFT;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Pages;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.testing.SentMails;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MailingTest
class MessageDraftTest {

    private static final String QUESTION = "/my/mentor/questions/draft";

    @Autowired
    World world;

    @Autowired
    DSLContext db;

    @Autowired
    MockMvcTester http;

    @Autowired
    SentMails sent;

    Run run;
    LearnerFacts meera;
    UUID month;
    Pages learner;
    Pages ravi;

    @BeforeEach
    void aMonthIsOpen() {
        run = world.run("Ravi", "Anil");
        meera = world.completes(run, "Meera");
        month = db.fetchValue(MONTH.ID, MONTH.LEARNER_ID.eq(meera.id().value()));
        learner = Pages.learner(http, meera.id().value());
        ravi = Pages.mentor(http, run.lead().id().value());
    }

    @Test
    void aQuestionThatWasBegunStandsThereUntilItIsAsked() {
        var form = Pages.form();
        assertThat(learner.post(QUESTION, "form", form, "month", "", "subject", "Seeds", "text", "Why do <b>they"))
                .hasStatusOk()
                .bodyText()
                .contains("Kept until you send it")
                .doesNotContain("<html");
        assertThat(learner.get("/my/mentor"))
                .bodyText()
                .contains("value=\"Seeds\"", "Why do &lt;b&gt;they", "Not sent yet.")
                // The frame of every page has a line of its own for presses that are kept, and htmx takes the first.
                .contains("hx-target=\"#words-kept\"", "id=\"words-kept\"")
                .doesNotContain("id=\"kept\"");
        assertThat(learner.post(
                        "/my/mentor/questions",
                        "form",
                        form,
                        "month",
                        month.toString(),
                        "subject",
                        "Seeds",
                        "text",
                        "Why do they change?"))
                .hasStatus(302);
        assertThat(learner.get("/my/mentor")).bodyText().doesNotContain("Why do", "Not sent yet.");
    }

    @Test
    void anAnswerThatWasBegunIsSeenByItsWriterAlone() {
        var thread = learner.ask(month, "Seeds", "Which one?");
        var anil = Pages.mentor(http, run.teachers().get(1).id().value());
        var mails = sent.all().size();
        ravi.post(staff(thread, "/draft"), "form", Pages.form(), "text", "Half of an answer");
        assertThat(ravi.get(staff(thread, ""))).bodyText().contains("Half of an answer");
        assertThat(anil.get(staff(thread, ""))).bodyText().doesNotContain("Half of");
        assertThat(learner.get("/my/mentor/" + thread)).bodyText().doesNotContain("Half of");
        assertThat(sent.all()).hasSize(mails);
        ravi.post(staff(thread, "/draft"), "form", Pages.form(), "text", " \n ");
        assertThat(ravi.get(staff(thread, ""))).bodyText().doesNotContain("Half of");
    }

    /** A request that was under way when the button was pressed arrives after it. */
    @Test
    void whatWasSentDoesNotComeBackAsADraft() {
        var thread = learner.ask(month, "Seeds", "Which one?");
        var form = Pages.form();
        learner.post("/my/mentor/" + thread + "/draft", "form", form, "text", "It is 42.");
        learner.post("/my/mentor/" + thread + "/messages", "form", form, "text", "It is 42.");
        learner.post("/my/mentor/" + thread + "/draft", "form", form, "text", "It is 42.");
        assertThat(drafts(meera.id().value())).isZero();
        learner.post("/my/mentor/" + thread + "/draft", "form", Pages.form(), "text", "It is 43.");
        assertThat(drafts(meera.id().value())).isOne();
    }

    @Test
    void tooMuchIsNotKeptAndSaysSo() {
        var thread = learner.ask(month, "Seeds", "Which one?");
        for (var place : new String[] {"/my/mentor/" + thread + "/draft", QUESTION}) {
            assertThat(learner.post(
                            place, "form", Pages.form(), "month", "", "subject", "", "text", "x".repeat(100_001)))
                    .bodyText()
                    .contains("Too long");
        }
        assertThat(drafts(meera.id().value())).isZero();
    }

    @Test
    void strangersKeepNothingInOthersConversations() {
        var thread = learner.ask(month, "Seeds", "Which one?");
        var elsewhere = world.run("Zoya");
        var zoya = Pages.mentor(http, elsewhere.lead().id().value());
        var asha = Pages.learner(http, world.completes(elsewhere, "Asha").id().value());
        assertThat(zoya.post(staff(thread, "/draft"), "form", "", "text", "Mine"))
                .hasStatus(404);
        assertThat(Pages.admin(http).post(staff(thread, "/draft"), "form", "", "text", "Mine"))
                .hasStatus(404);
        assertThat(asha.post("/my/mentor/" + thread + "/draft", "form", "", "text", "Mine"))
                .hasStatus(404);
        assertThat(learner.post(staff(thread, "/draft"), "form", "", "text", "Mine"))
                .hasStatus(403);
        assertThat(db.fetchCount(MESSAGE_DRAFT, MESSAGE_DRAFT.PLACE_ID.eq(thread)))
                .isZero();
    }

    private int drafts(UUID person) {
        return db.fetchCount(MESSAGE_DRAFT, MESSAGE_DRAFT.PERSON_ID.eq(person));
    }

    private static String staff(UUID thread, String verb) {
        return "/staff/mentorship/" + thread + verb;
    }
}
