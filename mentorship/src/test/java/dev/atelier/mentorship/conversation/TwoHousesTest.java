package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.inbox.Postman;
import dev.atelier.mentorship.mailing.Mail;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Pages;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.mentorship.month.NoticeRun;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Two Ateliers that write to each other. Both are this one: on its way, a mail changes the names of the two houses, so that
 * it looks as if the other had sent it.
 */
@MailingTest
class TwoHousesTest {

    private static final String HERE = "@localhost";
    private static final String THERE = "@other.example";
    private static final int ENOUGH = 6;

    @Autowired
    World world;

    @Autowired
    Postman postman;

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

    @BeforeEach
    void aMonthBegins() {
        before = clock.instant();
        clock.moveTo(Instant.parse("2023-08-05T12:00:00Z"));
        run = world.run("Ravi", "Anil");
    }

    @AfterEach
    void asItWas() {
        clock.moveTo(before);
    }

    @Test
    void whateverOneSendsIsAnsweredOnceAtMost() throws Exception {
        var letters = oneOfEachKind();
        assertThat(letters)
                .extracting(Mail::subject)
                .contains("Seeds", "Re: Seeds", "Was this mail from you?", "Your mail did not reach anybody")
                .anyMatch(subject -> subject.startsWith("Your month of mentorship has ended"))
                .hasSizeGreaterThanOrEqualTo(8);
        for (var letter : letters) {
            for (var place : new String[] {world.mailbox(run), "atelier" + HERE, "postmaster" + HERE}) {
                assertThat(answersTo(letter, place))
                        .as(letter.subject() + " to " + place)
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    /** Brings a mail to the other house, what that writes back to this one, and so on. */
    private List<String> answersTo(Mail letter, String place) throws Exception {
        var answers = new ArrayList<String>();
        var under = letter;
        var to = place;
        while (answers.size() < ENOUGH) {
            var known = sent.all().size();
            bring(under, to);
            var back = sent.all().stream().skip(known).map(Mail::new).toList();
            back.stream().map(Mail::subject).forEach(answers::add);
            if (back.isEmpty()) {
                return answers;
            }
            under = back.getLast();
            to = swapped(under.recipient());
        }
        return answers;
    }

    private void bring(Mail mail, String to) throws Exception {
        var raw = new ByteArrayOutputStream();
        mail.message().writeTo(raw);
        var id = UUID.randomUUID() + THERE;
        // A name of its own for each journey: the same mail twice would be a duplicate.
        var text = swapped(raw.toString(UTF_8)).replaceFirst("Message-ID: <[^>]*>", "Message-ID: <" + id + ">");
        postman.deliver(swapped(mail.envelopeFrom()), to, text);
        postman.awaitSorted(to, "id:" + id);
    }

    private static String swapped(String text) {
        return text.replace(HERE, "@\0").replace(THERE, HERE).replace("@\0", THERE);
    }

    private List<Mail> oneOfEachKind() throws Exception {
        var known = sent.all().size();
        var meera = world.completes(run, "Meera");
        var learner = Pages.learner(http, meera.id().value());
        var month = db.fetchValue(MONTH.ID, MONTH.LEARNER_ID.eq(meera.id().value()));
        var thread = learner.ask(month, "Seeds", "Which one?");
        var ravi = Pages.mentor(http, run.lead().id().value());
        ravi.post("/staff/mentorship/" + thread + "/messages", "form", Pages.form(), "text", "42");
        var answered = Mail.lastTo(sent, meera.address());
        var colleague = run.teachers().get(1);
        ravi.post(
                "/staff/mentorship/" + thread + "/second",
                "second",
                colleague.id().toString());
        postman.bring("somebody@elsewhere.example", answered.replyTo(), "Subject: Re: Seeds", "", "It is me.");
        postman.bring("stranger@elsewhere.example", world.mailbox(run), "Subject: Hello", "", "Who are you?");
        notices.at("2023-08-29T04:00:00Z");
        clock.moveTo(Instant.parse("2023-09-20T12:00:00Z"));
        postman.bring(meera.address(), world.mailbox(run), "Subject: Late", "", "One more?");
        return sent.all().stream().skip(known).map(Mail::new).toList();
    }
}
