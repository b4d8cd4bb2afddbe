package dev.atelier.mentorship.inbox;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.mailing.Mail;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Pages;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.testing.Calls;
import dev.atelier.testing.SentMails;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MailingTest
class HeldMailCallsTest {

    private static final String HELD = "/admin/held-mails";

    @Autowired
    World world;

    @Autowired
    Postman postman;

    @Autowired
    SentMails sent;

    @Autowired
    MockMvcTester http;

    Run run;
    LearnerFacts meera;
    Calls admin;
    String replyTo;

    @BeforeEach
    void aConversationIsUnderWay() throws Exception {
        run = world.run("Ravi");
        meera = world.completes(run, "Meera");
        admin = Pages.admin(http).calls();
        postman.bring(meera.address(), world.mailbox(run), "Subject: Faces", "", "Why?");
        postman.bring(
                run.lead().address(),
                Mail.lastTo(sent, run.lead().address()).replyTo(),
                "Subject: Re: Faces",
                "",
                "Because.");
        replyTo = Mail.lastTo(sent, meera.address()).replyTo();
    }

    @Test
    void aHeldMailIsFoundReadAndReleasedOnce() throws Exception {
        var id = held("I am Meera.");
        assertThat(texts("$.items[*].id", admin.get(HELD))).contains(id);
        assertThat(at("$.state", admin.get(HELD + "/" + id))).isEqualTo("HELD");
        assertThat(admin.get(HELD + "/" + id + "/raw"))
                .hasStatusOk()
                .hasContentType("message/rfc822")
                .hasHeader("Content-Disposition", "attachment; filename=\"" + id + ".eml\"")
                .bodyText()
                .contains("From: friend@there.example", "I am Meera.");
        assertThat(at("$.state", admin.post(HELD + "/" + id + "/release", ""))).isEqualTo("DELIVERED");
        assertThat(Mail.lastTo(sent, run.lead().address()).text()).startsWith("I am Meera.");
        for (var verb : new String[] {"/release", "/disposal"}) {
            assertThat(admin.post(HELD + "/" + id + verb, ""))
                    .hasStatus(409)
                    .bodyText()
                    .contains("not held any more");
        }
        assertThat(admin.get(HELD + "/" + id)).hasStatus(409);
    }

    @Test
    void whatIsThrownAwayStaysSo() throws Exception {
        var id = held("Nonsense");
        assertThat(admin.post(HELD + "/" + id + "/disposal", "")).hasStatus(204);
        assertThat(admin.post(HELD + "/" + id + "/disposal", "")).hasStatus(204);
        assertThat(admin.post(HELD + "/" + id + "/release", "")).hasStatus(409);
        assertThat(texts("$.items[*].id", admin.get(HELD))).doesNotContain(id);
    }

    @Test
    void heldMailsComeInPagesWithoutGapsOrRepeats() throws Exception {
        var all = List.of(held("One"), held("Two"), held("Three"));
        var seen = new ArrayList<String>();
        for (var page = HELD + "?limit=1"; !page.isEmpty(); ) {
            var found = admin.get(page);
            seen.addAll(texts("$.items[*].id", found));
            page = Calls.next(HELD + "?limit=1", found).orElse("");
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(all);
        assertThat(seen.indexOf(all.get(2))).isLessThan(seen.indexOf(all.get(0)));
    }

    @Test
    void nobodyButAdminsSeesThem() throws Exception {
        var id = held("Secret");
        for (var other : List.of(
                Pages.learner(http, meera.id().value()),
                Pages.mentor(http, run.lead().id().value()))) {
            var caller = other.calls();
            for (var path : new String[] {HELD, HELD + "/" + id, HELD + "/" + id + "/raw"}) {
                var refused = caller.get(path);
                assertThat(refused).hasStatus(403);
                assertThat(body(refused)).doesNotContain("Secret");
            }
            assertThat(caller.post(HELD + "/" + id + "/release", "")).hasStatus(403);
            assertThat(caller.post(HELD + "/" + id + "/disposal", "")).hasStatus(403);
        }
        assertThat(admin.get(HELD + "/" + UUID.randomUUID())).hasStatus(404);
        assertThat(admin.post(HELD + "/" + UUID.randomUUID() + "/disposal", "")).hasStatus(404);
    }

    private String held(String text) throws Exception {
        return postman.bring("friend@there.example", replyTo, "Subject: Re: Faces", "", text)
                .getId()
                .toString();
    }
}
