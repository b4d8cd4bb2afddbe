package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.testing.SentMails;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A learner, their month, and who mentors them. */
abstract class MentoredLearner {

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

    @BeforeEach
    void aMonthHasBegun() {
        run = world.run("Ravi", "Anil");
        meera = world.completes(run, "Meera");
    }

    MvcTestResult ask(UUID form, String subject, String text) {
        return post(
                "/my/mentor/questions", "form", form.toString(), "month", month(), "subject", subject, "text", text);
    }

    String month() {
        return db.fetchValue(
                        dev.atelier.mentorship.jooq.Tables.MONTH.ID,
                        dev.atelier.mentorship.jooq.Tables.MONTH.LEARNER_ID.eq(
                                meera.id().value()))
                .toString();
    }

    UUID mentorOf(String thread) {
        return db.fetchValue(CONVERSATION.MENTOR_ID, CONVERSATION.ID.eq(conversation(thread)));
    }

    static UUID conversation(String thread) {
        return UUID.fromString(thread.substring(thread.lastIndexOf('/') + 1));
    }

    static String place(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl(), "no redirect");
    }

    static String id() {
        return UUID.randomUUID().toString();
    }

    MvcTestResult get(UUID person, String path) {
        return getAs(person, "LEARNER", path);
    }

    MvcTestResult getAs(UUID person, String role, String path) {
        return http.get().uri(path).with(user(person.toString()).roles(role)).exchange();
    }

    MvcTestResult post(String path, String... fields) {
        return postAs(meera.id().value(), "LEARNER", path, fields);
    }

    MvcTestResult postAs(UUID person, String role, String path, String... fields) {
        var request =
                http.post().uri(path).with(user(person.toString()).roles(role)).with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
