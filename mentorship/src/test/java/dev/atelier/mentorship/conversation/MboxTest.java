package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.MESSAGE;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE_FILE;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Pages;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MailingTest
class MboxTest {

    private static final String QUESTION = "From here on it's noise.\n>From 20 steps, too.\n\nÉ, ß and 日本語?";

    @Autowired
    World world;

    @Autowired
    DSLContext db;

    @Autowired
    MockMvcTester http;

    Run run;
    LearnerFacts meera;
    Pages learner;
    Pages ravi;
    UUID thread;

    @BeforeEach
    void twoMailsWereWritten() {
        run = world.run("Ravi");
        meera = world.completes(run, "Meera");
        learner = Pages.learner(http, meera.id().value());
        ravi = Pages.mentor(http, run.lead().id().value());
        thread = learner.ask(
                db.fetchValue(MONTH.ID, MONTH.LEARNER_ID.eq(meera.id().value())), "Noise/seeds: why?", QUESTION);
        ravi.post(staff("/messages"), "text", "Fewer steps.", "form", Pages.form());
    }

    @Test
    void aMailProgramReadsBackWhatWasSaid() throws Exception {
        attach("a.txt", "first");
        var mails = mails(own());
        assertThat(mails).hasSize(2);
        var question = mails.getFirst();
        assertThat(question.getSubject()).isEqualTo("Noise/seeds: why?");
        assertThat(question.getFrom()[0].toString()).contains("Meera via Atelier");
        var parts = (MimeMultipart) question.getContent();
        var text = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(text.getBodyPart(0)
                        .getContent()
                        .toString()
                        .replace("\r\n", "\n")
                        .strip())
                .isEqualTo(QUESTION);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("a.txt");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes())
                .asString(UTF_8)
                .isEqualTo("first");
        var answer = mails.get(1);
        assertThat(answer.getSubject()).isEqualTo("Re: Noise/seeds: why?");
        assertThat(answer.getContent().toString().strip()).isEqualTo("Fewer steps.");
        assertThat(answer.getHeader("In-Reply-To", null)).isEqualTo(question.getMessageID());
    }

    @Test
    void nobodysAddressIsInIt() throws Exception {
        assertThat(own())
                .contains("Ravi via Atelier")
                .doesNotContain(meera.address(), run.lead().address());
    }

    @Test
    void itIsLinkedAndSavedUnderTheSubject() {
        assertThat(learner.get("/my/mentor/" + thread)).bodyText().contains("/my/mentor/" + thread + "/mbox");
        assertThat(ravi.get(staff(""))).bodyText().contains(staff("/mbox"));
        assertThat(ravi.get(staff("/mbox")))
                .hasStatusOk()
                .hasContentType("application/mbox")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values)
                                .singleElement()
                                .asString()
                                .startsWith("attachment")
                                .contains("Noise%20seeds%20%20why%3F.mbox"));
    }

    @Test
    void whoMayNotReadItGetsNone() {
        var other = Pages.learner(http, world.completes(run, "Asha").id().value());
        assertThat(other.get("/my/mentor/" + thread + "/mbox")).hasStatus(404);
        assertThat(learner.get(staff("/mbox"))).hasStatus(403);
        var stranger = Pages.mentor(http, world.run("Zoya").lead().id().value());
        assertThat(stranger.get(staff("/mbox"))).hasStatus(404);
    }

    private String staff(String path) {
        return "/staff/mentorship/" + thread + path;
    }

    private String own() throws Exception {
        return new String(
                learner.get("/my/mentor/" + thread + "/mbox").getResponse().getContentAsByteArray(), ISO_8859_1);
    }

    private void attach(String name, String content) {
        var question =
                db.fetchValue(MESSAGE.ID, MESSAGE.CONVERSATION_ID.eq(thread).and(MESSAGE.SIDE.eq("LEARNER")));
        db.insertInto(MESSAGE_FILE)
                .set(MESSAGE_FILE.MESSAGE_ID, question)
                .set(MESSAGE_FILE.NAME, name)
                .set(MESSAGE_FILE.TYPE, "text/plain")
                .set(MESSAGE_FILE.SHA256, new byte[32])
                .set(MESSAGE_FILE.CONTENT, content.getBytes(UTF_8))
                .execute();
    }

    /** As mail programs do: a mail begins after a line "From …", and a quoted one loses one of its signs. */
    private static List<MimeMessage> mails(String mbox) {
        return Arrays.stream(mbox.split("(?m)^From .*\n"))
                .filter(mail -> !mail.isBlank())
                .map(mail -> mail.replaceAll("(?m)^>(>*From )", "$1"))
                .map(MboxTest::parsed)
                .toList();
    }

    private static MimeMessage parsed(String mail) {
        try {
            return new MimeMessage(
                    Session.getInstance(new Properties()), new ByteArrayInputStream(mail.getBytes(ISO_8859_1)));
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
