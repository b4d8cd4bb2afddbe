package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static dev.atelier.mentorship.jooq.Tables.UNREACHABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.inbox.Postman;
import dev.atelier.mentorship.mailing.Mail;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Pages;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.mentorship.post.Tokens;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Mail that comes back for a while, or for a reason that is not the address, is not given up at once. */
@MailingTest
class BounceTest {

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

    Instant before = Instant.EPOCH;
    Run run;
    LearnerFacts meera;
    Pages ravi;
    UUID thread;

    @BeforeEach
    void aConversation() {
        before = clock.instant();
        run = world.run("Ravi");
        meera = world.completes(run, "Meera");
        ravi = Pages.mentor(http, run.lead().id().value());
        thread = Pages.learner(http, meera.id().value())
                .ask(db.fetchValue(MONTH.ID, MONTH.LEARNER_ID.eq(meera.id().value())), "Seeds", "Which one?");
    }

    @AfterEach
    void asItWas() {
        clock.moveTo(before);
    }

    @Test
    void fiveInAWeekAreTooMany() throws Exception {
        for (var time = 1; time <= 5; time++) {
            assertThat(unreachable()).as("before mail " + time).isFalse();
            comesBack("4.2.2");
        }
        assertThat(unreachable()).isTrue();
        assertThat(ravi.get("/staff/mentorship/" + thread))
                .bodyText()
                .contains("Mail to Meera does not arrive (4.2.2, 5 times in a week).");
    }

    @Test
    void fiveInManyWeeksAreNot() throws Exception {
        for (var time = 0; time < 6; time++) {
            comesBack("4.2.2");
            clock.moveTo(clock.instant().plus(Duration.ofDays(2)));
        }
        assertThat(unreachable()).isFalse();
    }

    @Test
    void aWordFromThereBeginsTheCountAnew() throws Exception {
        for (var time = 0; time < 4; time++) {
            comesBack("4.2.2");
        }
        postman.bring(meera.address(), Mail.lastTo(sent, meera.address()).replyTo(), "Subject: Re: Seeds", "", "Here.");
        comesBack("4.2.2");
        assertThat(unreachable()).isFalse();
    }

    @Test
    void aPolicySaysNothingOfTheAddress() throws Exception {
        for (var time = 0; time < 6; time++) {
            comesBack("5.7.1");
        }
        assertThat(unreachable()).isFalse();
    }

    private void comesBack(String status) throws Exception {
        ravi.post("/staff/mentorship/" + thread + "/messages", "form", Pages.form(), "text", "Hello?");
        postman.bounce(Mail.lastTo(sent, meera.address()).envelopeFrom(), meera.address(), status);
    }

    private boolean unreachable() {
        return db.fetchExists(UNREACHABLE, UNREACHABLE.ADDRESS_HASH.eq(Tokens.hash(meera.address())));
    }
}
