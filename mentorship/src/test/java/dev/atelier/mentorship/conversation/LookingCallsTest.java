package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.PUT;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Pages;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.testing.Calls;
import java.util.ArrayList;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Searching, figures and months, by calls. */
@MailingTest
class LookingCallsTest {

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
    UUID month;
    UUID thread;

    @BeforeEach
    void aQuestionIsAnswered() {
        run = world.run("Ravi", "Anil");
        meera = world.completes(run, "Meera");
        learner = Pages.learner(http, meera.id().value());
        ravi = Pages.mentor(http, run.lead().id().value());
        month = db.fetchValue(MONTH.ID, MONTH.LEARNER_ID.eq(meera.id().value()));
        thread = learner.ask(month, "Seeds", "Which guidance fits?");
        ravi.post("/staff/mentorship/" + thread + "/messages", "form", Pages.form(), "text", "Seven.");
    }

    @Test
    void bothSidesFindTheirOwnAndOthersNothing() {
        assertThat(text("$.items[0].excerpt", learner.calls().get("/my/search?words=guid")))
                .contains("guidance");
        assertThat(texts("$.items[*].id", ravi.calls().get("/staff/search?words=meera+guid")))
                .isEmpty();
        assertThat(texts("$.items[*].id", ravi.calls().get("/staff/search?words=meera")))
                .containsExactly(thread.toString());
        var zoya = Pages.mentor(http, world.run("Zoya").lead().id().value()).calls();
        assertThat(texts("$.items[*].id", zoya.get("/staff/search?words=guidance")))
                .isEmpty();
        assertThat(texts("$.items[*].id", learner.calls().get("/my/search"))).isEmpty();
    }

    @Test
    void adminsReadHowQuicklyQuestionsWereAnswered() {
        var admin = Pages.admin(http).calls();
        assertThat(texts("$.items[*].mentor", admin.get("/admin/figures")))
                .contains(run.lead().id().value().toString());
        assertThat(admin.get("/admin/figures?days=0")).hasStatus(400);
        assertThat(admin.get("/admin/figures?days=many")).hasStatus(400);
        assertThat(ravi.calls().get("/admin/figures")).hasStatus(403);
    }

    @Test
    void adminsReadAllMonthsPageByPageAndChooseMentors() {
        var admin = Pages.admin(http).calls();
        world.completes(run, "Asha");
        world.completes(run, "Nisha");
        var seen = new ArrayList<String>();
        var first = "/admin/months?limit=2";
        for (var page = first; !page.isEmpty(); ) {
            var found = admin.get(page);
            seen.addAll(texts("$.items[*].id", found));
            page = Calls.next(first, found).orElse("");
        }
        assertThat(seen).contains(month.toString()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
        var place = "/admin/months/" + month + "/mentor";
        var anil = run.teachers().get(1).id().toString();
        assertThat(admin.send(PUT, place, "{\"mentor\":\"" + anil + "\"}")).hasStatus(204);
        assertThat(db.fetchValue(MONTH.MENTOR_ID, MONTH.ID.eq(month))).hasToString(anil);
        assertThat(admin.send(PUT, place, "{\"mentor\":\"" + UUID.randomUUID() + "\"}"))
                .hasStatus(422);
        assertThat(ravi.calls().send(PUT, place, "{\"mentor\":\"" + anil + "\"}"))
                .hasStatus(403);
        assertThat(at("$.items[0].daysLeft", admin.get("/admin/months?limit=1")))
                .isInstanceOf(Integer.class);
    }
}
