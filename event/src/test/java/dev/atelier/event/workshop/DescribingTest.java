package dev.atelier.event.workshop;

import static dev.atelier.event.jooq.Tables.WORKSHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.testing.ModuleTest;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
class DescribingTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @Test
    void whatAWorkshopSaysOfItselfIsKept() {
        var desk = AdminDesk.with(web, db, AdminDesk.AGENDA);
        assertThat(describe(desk, 1, "Painting", "painting-" + desk.id(), "Bring **brushes**."))
                .hasRedirectedUrl(desk.address());
        assertThat(desk.page()).bodyText().contains("Painting", "<strong>brushes</strong>");
    }

    @Test
    void whoComesSecondSeesWhatTheFirstWroteAndKeepsTheirWords() {
        var desk = AdminDesk.with(web, db, AdminDesk.AGENDA);
        describe(desk, 1, "Painting", desk.slug(), "");
        var late = describe(desk, 1, "Noise", desk.slug(), "");
        assertThat(late).hasStatus(409);
        assertThat(late).bodyText().contains("Not saved", "Title: Painting", "value=\"Noise\"", "value=\"2\"");
        assertThat(describe(desk, 1, "Painting", desk.slug(), "")).hasStatus(302);
        assertThat(describe(desk, 2, "Noise", desk.slug(), "")).hasStatus(302);
    }

    @Test
    void wrongWordsAreToldInTheirField() {
        var desk = AdminDesk.with(web, db, AdminDesk.AGENDA);
        var other = AdminDesk.with(web, db, AdminDesk.AGENDA);
        assertThat(describe(desk, 1, "", "Not An Address", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Please give the workshop a title.", "Write small letters", "2 things need a look");
        assertThat(describe(desk, 1, "Painting", other.slug(), ""))
                .hasStatus(422)
                .bodyText()
                .contains("Another workshop has this address");
    }

    @Test
    void theAddressOfAPublicWorkshopStays() {
        var desk = AdminDesk.with(web, db, AdminDesk.AGENDA);
        var slug = desk.slug();
        desk.publish(1, 1);
        describe(desk, 1, "Painting", "elsewhere", "");
        assertThat(desk.slug()).isEqualTo(slug);
        assertThat(web.get().uri("/workshops/" + slug)).hasStatusOk().bodyText().contains("Painting");
    }

    @Test
    void theListGoesOnWhereAPageEnds() {
        for (var number = 0; number < 42; number++) {
            AdminDesk.with(web, db, "Number " + number + "\n\nModule 1: One\n- a\n");
        }
        var first = web.get().uri("/admin/workshops").exchange();
        assertThat(first).bodyText().contains("Number 41", "?after=");
        var text = new String(first.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        var after = text.substring(text.indexOf("?after=") + 7, text.indexOf('"', text.indexOf("?after=")));
        assertThat(web.get().uri("/admin/workshops").param("after", after))
                .hasStatusOk()
                .bodyText()
                .contains("Newest");
        assertThat(web.get().uri("/admin/workshops").param("after", "made-up")).hasStatusOk();
    }

    @Test
    void theSameFormSentSixTimesAtOnceIsOneWorkshop() throws Exception {
        var desk = new AdminDesk(web, db, UUID.randomUUID());
        var admin = user("0190a5b2-0000-7000-8000-0000000000ad").roles("ADMIN");
        var sendings = new ArrayList<Callable<String>>();
        for (var number = 0; number < 6; number++) {
            sendings.add(() -> String.valueOf(web.post()
                    .uri("/admin/workshops/import")
                    .with(csrf())
                    .with(admin)
                    .param("id", desk.id().toString())
                    .param("text", AdminDesk.AGENDA)
                    .exchange()
                    .getResponse()
                    .getRedirectedUrl()));
        }
        try (var pool = Executors.newFixedThreadPool(6)) {
            for (var answer : pool.invokeAll(sendings)) {
                assertThat(answer.get()).isEqualTo(desk.address());
            }
        }
        assertThat(db.fetchCount(WORKSHOP, WORKSHOP.ID.eq(desk.id()))).isOne();
        assertThat(desk.revision()).isOne();
    }

    private static MvcTestResult describe(
            AdminDesk desk, long revision, String title, String slug, String prerequisites) {
        return desk.post(
                "/details",
                "revision",
                "" + revision,
                "title",
                title,
                "slug",
                slug,
                "summary",
                "",
                "prerequisites",
                prerequisites,
                "tentativeNote",
                "");
    }
}
