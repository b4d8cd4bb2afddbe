package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.CONVERSATION_EVENT;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static dev.atelier.mentorship.jooq.Tables.NOTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.mailing.Mail;
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
class NoteTest {

    private static final String SECRET = "Zanzibar: asks for somebody with more patience.";

    @Autowired
    World world;

    @Autowired
    SentMails sent;

    @Autowired
    DSLContext db;

    @Autowired
    MockMvcTester http;

    Run run;
    LearnerFacts meera;
    Pages learner;
    Pages ravi;
    Pages anil;
    UUID thread;

    @BeforeEach
    void aQuestionWaitsForRavi() {
        run = world.run("Ravi", "Anil");
        meera = world.completes(run, "Meera");
        learner = Pages.learner(http, meera.id().value());
        ravi = Pages.mentor(http, run.lead().id().value());
        anil = Pages.mentor(http, run.teachers().get(1).id().value());
        thread = learner.ask(month(), "Seeds", "Which one?");
    }

    @Test
    void aNoteIsReadByTheStaffAndByNobodyElse() {
        var mails = sent.all().size();
        assertThat(ravi.post(staff("/notes"), "form", Pages.form(), "note", SECRET))
                .hasRedirectedUrl(staff(""));
        assertThat(anil.get(staff(""))).bodyText().contains("Note of Ravi", SECRET, "only for the staff");
        assertThat(Pages.admin(http).get(staff(""))).bodyText().contains(SECRET);
        assertThat(learner.get("/my/mentor/" + thread))
                .hasStatusOk()
                .bodyText()
                .contains("Which one?")
                .doesNotContain("Zanzibar", "Note of", "Note for the staff", "Not for me");
        assertThat(sent.all()).hasSize(mails);
        ravi.post(staff("/messages"), "text", "Any.", "form", Pages.form());
        learner.post("/my/mentor/" + thread + "/messages", "text", "Thanks.", "form", Pages.form());
        assertNothingMailed();
    }

    @Test
    void theSameNoteSentTwiceIsKeptOnce() {
        var form = Pages.form();
        ravi.post(staff("/notes"), "form", form, "note", SECRET);
        ravi.post(staff("/notes"), "form", form, "note", SECRET);
        assertThat(notes()).isOne();
    }

    @Test
    void whatIsTooLongComesBackAsItWasTyped() {
        assertThat(ravi.post(staff("/notes"), "form", Pages.form(), "note", SECRET + "x".repeat(4_000)))
                .hasStatus(422)
                .bodyText()
                .contains("A note has at most 4000 characters.", SECRET);
        assertThat(ravi.post(staff("/notes"), "form", Pages.form(), "note", " "))
                .hasStatus(422);
        assertThat(notes()).isZero();
    }

    @Test
    void whatIsNotForOneIsGivenToWhoeverOfTheOthersHasTheLeastToDo() {
        var zoya = world.run("Zoya", "Ravi", "Anil", "Kiran");
        // Zoya gets the first, Ravi the second, Anil the third learner; Kiran none.
        var first = world.completes(zoya, "Asha");
        world.completes(zoya, "Bela");
        world.completes(zoya, "Chitra");
        var asked = Pages.learner(http, first.id().value())
                .ask(db.fetchValue(MONTH.ID, MONTH.LEARNER_ID.eq(first.id().value())), "Loras", "Which rank?");
        var mentor = mentor(asked);
        var kiran = zoya.teachers().get(3);
        assertThat(Pages.mentor(http, mentor)
                        .post("/staff/mentorship/" + asked + "/return", "form", Pages.form(), "why", SECRET))
                .hasStatus3xxRedirection();
        assertThat(mentor(asked)).isEqualTo(kiran.id().value()).isNotEqualTo(mentor);
        assertThat(Mail.lastTo(sent, kiran.address()).text())
                .contains("is now yours")
                .doesNotContain("Zanzibar");
    }

    @Test
    void givenBackTwiceItMovesOnceAndTheReasonStaysANote() {
        var form = Pages.form();
        assertThat(ravi.get(staff(""))).bodyText().contains("Not for me");
        assertThat(anil.get(staff(""))).bodyText().doesNotContain("Not for me");
        ravi.post(staff("/return"), "form", form, "why", SECRET);
        ravi.post(staff("/return"), "form", form, "why", SECRET);
        assertThat(mentor(thread)).isEqualTo(anil.person());
        assertThat(notes()).isOne();
        assertThat(db.fetchCount(CONVERSATION_EVENT, CONVERSATION_EVENT.CONVERSATION_ID.eq(thread)))
                .isOne();
        assertThat(anil.get(staff(""))).bodyText().contains("Ravi gave this back", SECRET);
        assertThat(learner.get("/my/mentor/" + thread))
                .bodyText()
                .contains("Anil takes care of this from here on.")
                .doesNotContain("Zanzibar", "gave this back");
        assertNothingMailed();
        // New questions stay with the mentor of the month.
        assertThat(mentor(learner.ask(month(), "Next", "One?"))).isEqualTo(ravi.person());
    }

    @Test
    void anOldFormGivesNothingBackAgain() {
        var form = Pages.form();
        ravi.post(staff("/return"), "form", form, "why", SECRET);
        anil.post(staff("/mentor"), "mentor", ravi.person().toString());
        assertThat(mentor(thread)).isEqualTo(ravi.person());
        ravi.post(staff("/return"), "form", form, "why", SECRET);
        assertThat(mentor(thread)).isEqualTo(ravi.person());
        assertThat(notes()).isOne();
    }

    @Test
    void whoIsNotAskedGivesNothingBackAndAWordIsNeeded() {
        anil.post(staff("/return"), "form", Pages.form(), "why", "Mine?");
        ravi.post(staff("/return"), "form", Pages.form(), "why", " ");
        assertThat(mentor(thread)).isEqualTo(ravi.person());
        assertThat(notes()).isZero();
    }

    @Test
    void whereNobodyElseTeachesItWaitsForAnybody() {
        world.retires(anil.person());
        ravi.post(staff("/return"), "form", Pages.form(), "why", SECRET);
        assertThat(mentor(thread)).isNull();
        assertThat(learner.get("/my/mentor/" + thread)).bodyText().contains("Waiting for a mentor");
        assertThat(notes()).isOne();
    }

    @Test
    void strangersKeepNoNotesAndGiveNothingBack() {
        var elsewhere = Pages.mentor(http, world.run("Zoya").lead().id().value());
        for (var verb : new String[] {"/notes", "/return"}) {
            assertThat(elsewhere.post(staff(verb), "form", Pages.form(), "note", "x", "why", "x"))
                    .hasStatus(404);
            assertThat(Pages.admin(http).post(staff(verb), "form", Pages.form(), "note", "x", "why", "x"))
                    .hasStatus(404);
            assertThat(learner.post(staff(verb), "form", Pages.form(), "note", "x", "why", "x"))
                    .hasStatus(403);
        }
        assertThat(notes()).isZero();
    }

    private void assertNothingMailed() {
        assertThat(Mail.to(sent, meera.address())).isNotEmpty();
        for (var address : new String[] {
            meera.address(), run.lead().address(), run.teachers().get(1).address()
        }) {
            assertThat(Mail.to(sent, address))
                    .allSatisfy(mail -> assertThat(mail.text()).doesNotContain("Zanzibar"));
        }
    }

    private String staff(String verb) {
        return "/staff/mentorship/" + thread + verb;
    }

    private UUID month() {
        return db.fetchValue(MONTH.ID, MONTH.LEARNER_ID.eq(meera.id().value()));
    }

    private UUID mentor(UUID conversation) {
        return db.fetchValue(CONVERSATION.MENTOR_ID, CONVERSATION.ID.eq(conversation));
    }

    private int notes() {
        return db.fetchCount(NOTE, NOTE.CONVERSATION_ID.eq(thread));
    }
}
