package dev.atelier.event.workshop;

import static dev.atelier.event.jooq.Tables.CURRICULUM;
import static dev.atelier.event.jooq.Tables.CURRICULUM_ITEM;
import static dev.atelier.event.jooq.Tables.WORKSHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.testing.ModuleTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ModuleTest
@AutoConfigureMockMvc
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
class FromTextToPageTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    private String text = "";
    private UUID id = UUID.randomUUID();

    @BeforeEach
    void anAgenda() throws IOException {
        text = new ClassPathResource("demo/mastering-stable-diffusion.txt").getContentAsString(StandardCharsets.UTF_8);
        id = UUID.randomUUID();
    }

    @Test
    void anAgendaTextBecomesADraftThatNobodyElseSees() {
        assertThat(bring(text)).hasRedirectedUrl(curriculum());
        assertThat(web.get().uri(curriculum()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Mastering Stable Diffusion: training and industrial practice",
                        "Sat 5 August 2023",
                        "9:30 to 17:30",
                        "La Marvella, 2nd Block, Jayanagar, Bengaluru",
                        "Note: these details are tentative and may change.",
                        "not public yet",
                        "What was understood",
                        "Yes, paper review");
        assertThat(web.get().uri("/workshops/" + slug()).with(visitor())).hasStatus(404);
    }

    @Test
    void publishingMakesItPublicWithEightModulesInOrder() {
        bring(text);
        assertThat(publish(1, 1)).hasRedirectedUrl(curriculum());
        var page = web.get().uri("/workshops/" + slug()).with(visitor()).exchange();
        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .containsSubsequence(
                        "Why generative images",
                        "Fundamentals of diffusion",
                        "The deep parts",
                        "Guidance scale",
                        "Stable Diffusion in practice",
                        "is everybody able to get to the WebUI",
                        "Methods and tools",
                        "From task to tool",
                        "The cutting edge",
                        "class=\"no infinity\"",
                        "The way forward")
                .contains("these details are tentative", "No date yet", "schema.org");
    }

    @Test
    void theSameFormSentTwiceIsOneWorkshop() {
        assertThat(bring(text)).hasRedirectedUrl(curriculum());
        assertThat(bring(text)).hasRedirectedUrl(curriculum());
        assertThat(db.fetchCount(WORKSHOP, WORKSHOP.SOURCE_TEXT.eq(text), WORKSHOP.ID.eq(id)))
                .isOne();
    }

    @Test
    void anotherTextInAnOldFormIsAnotherWorkshop() {
        bring(text);
        var other = bring("Another workshop\n\nModule 1: Something else\n- one thing\n");
        assertThat(other.getResponse().getRedirectedUrl()).isNotEqualTo(curriculum());
    }

    @Test
    void whoHasThePageIsToldSo() {
        bring(text);
        publish(1, 1);
        var address = "/workshops/" + slug();
        var tag = Objects.requireNonNullElse(
                web.get().uri(address).with(visitor()).exchange().getResponse().getHeader("ETag"), "");
        assertThat(tag).startsWith("W/");
        assertThat(web.get().uri(address).with(visitor()).header("If-None-Match", tag))
                .hasStatus(304);
        // The frame around the page is that of whoever looks at it.
        assertThat(web.get().uri(address).header("If-None-Match", tag)).hasStatusOk();
        post("/details", "title", "A new title", "slug", slug(), "revision", "1");
        assertThat(web.get().uri(address).with(visitor()).header("If-None-Match", tag))
                .hasStatusOk()
                .bodyText()
                .contains("A new title");
    }

    @Test
    void theCurriculumCanBeTakenAwayAndReadAgain() {
        bring(text);
        publish(1, 1);
        var taken = web.get()
                .uri("/workshops/" + slug() + "/curriculum.md")
                .with(visitor())
                .exchange();
        assertThat(taken).hasStatusOk().hasContentType("text/markdown;charset=UTF-8");
        var first = id;
        id = UUID.randomUUID();
        bring(new String(taken.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        publish(1, 1);
        assertThat(titles(id)).isEqualTo(titles(first));
    }

    @Test
    void nothingThatATextHoldsIsObeyed() {
        bring("""
            <script>alert(1)</script> workshop

            A [link](javascript:alert(2)) and ![x](data:text/html,3) <img src=x onerror=alert(4)>

            Module 1: <b onclick="alert(5)">bold</b>

            - <script>alert(6)</script>
            """);
        publish(1, 1);
        post(
                "/details",
                "title",
                "<script>alert(1)</script>",
                "slug",
                slug(),
                "revision",
                "1",
                "summary",
                "[a](javascript:alert(2)) <script>alert(7)</script>\n\n![x](javascript:alert(8))",
                "tentativeNote",
                "<script>alert(9)</script>");
        for (var address :
                new String[] {"/workshops/" + slug(), curriculum(), "/admin/workshops", curriculum() + "?edit=add"}) {
            assertThat(web.get().uri(address))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain(
                            "<script>alert", "<b onclick", "<img src=x", "href=\"javascript:", "src=\"javascript:")
                    .doesNotContain("\"data:");
        }
    }

    private static RequestPostProcessor visitor() {
        return user("0190a5b2-0000-7000-8000-0000000000fe").roles("LEARNER");
    }

    private String titles(UUID workshop) {
        return db.select(
                        CURRICULUM_ITEM.MODULE_POSITION,
                        CURRICULUM_ITEM.POSITION,
                        CURRICULUM_ITEM.TITLE,
                        CURRICULUM_ITEM.KIND)
                .from(CURRICULUM_ITEM)
                .join(CURRICULUM)
                .on(CURRICULUM.ID.eq(CURRICULUM_ITEM.CURRICULUM_ID))
                .where(CURRICULUM.WORKSHOP_ID.eq(workshop))
                .orderBy(1, 2, 3)
                .fetch()
                .formatCSV();
    }

    private MvcTestResult bring(String agenda) {
        return web.post()
                .uri("/admin/workshops/import")
                .with(csrf())
                .param("id", id.toString())
                .param("text", agenda)
                .exchange();
    }

    private MvcTestResult publish(int version, long revision) {
        return post("/curriculum/publication", "version", "" + version, "revision", "" + revision);
    }

    private MvcTestResult post(String path, String... fields) {
        var request = web.post().uri("/admin/workshops/" + id + path).with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private String slug() {
        return db.select(WORKSHOP.SLUG)
                .from(WORKSHOP)
                .where(WORKSHOP.ID.eq(id))
                .fetchSingle()
                .value1();
    }

    private String curriculum() {
        return "/admin/workshops/" + id + "/curriculum";
    }
}
