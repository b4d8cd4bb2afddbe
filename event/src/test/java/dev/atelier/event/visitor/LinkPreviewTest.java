package dev.atelier.event.visitor;

import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.WORKSHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a link to a public page is shown with in chats. */
@ModuleTest
@AutoConfigureMockMvc
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad")
class LinkPreviewTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    WorkshopId workshop;
    CohortId cohort;

    @BeforeEach
    void aCohort() {
        var world = new World(db);
        workshop = world.workshop("Mastering Stable Diffusion");
        cohort = world.cohort(workshop, CohortStatus.OPEN);
    }

    @Test
    void aCohortSaysWhatWhenAndWhere() throws Exception {
        var page = page("/cohorts/" + cohort);
        assertThat(meta(page, "og:title")).isEqualTo("Mastering Stable Diffusion");
        assertThat(meta(page, "og:url")).endsWith("/cohorts/" + cohort);
        var image = meta(page, "og:image");

        var picture = web.get().uri(path(image)).exchange();
        assertThat(picture).hasStatusOk().hasContentType("image/png");
        var drawn = ImageIO.read(new ByteArrayInputStream(picture.getResponse().getContentAsByteArray()));
        assertThat(List.of(drawn.getWidth(), drawn.getHeight())).containsExactly(1200, 630);
        var tag = Objects.requireNonNull(picture.getResponse().getHeader("ETag"));
        assertThat(web.get().uri(path(image)).header("If-None-Match", tag)).hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void anotherTitleIsAnotherPicture() {
        var before = meta(page("/cohorts/" + cohort), "og:image");
        db.update(WORKSHOP)
                .set(WORKSHOP.TITLE, "Mastering Stable Diffusion XL")
                .where(WORKSHOP.ID.eq(workshop.value()))
                .execute();
        assertThat(meta(page("/cohorts/" + cohort), "og:image")).isNotEqualTo(before);
    }

    @Test
    void whatTheTypeCannotWriteHasNoPicture() {
        db.update(WORKSHOP)
                .set(WORKSHOP.TITLE, "स्थिर प्रसार")
                .where(WORKSHOP.ID.eq(workshop.value()))
                .execute();
        var page = page("/cohorts/" + cohort);
        assertThat(meta(page, "og:title")).isEqualTo("स्थिर प्रसार");
        assertThat(page).doesNotContain("og:image");
    }

    @Test
    void aDraftHasNone() {
        db.update(COHORT)
                .set(COHORT.STATUS, "DRAFT")
                .where(COHORT.ID.eq(cohort.value()))
                .execute();
        assertThat(web.get().uri("/cohorts/" + cohort + "/preview.png")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aTitleOfAnyLengthStaysOnTheCard() throws Exception {
        for (var title : List.of("SD", "Mastering ".repeat(30).strip(), "x".repeat(200))) {
            var card = new PreviewCard(title, List.of("Saturday 5 August 2023", "", "La Marvella, ".repeat(12)));
            var drawn = ImageIO.read(new ByteArrayInputStream(CardDrawing.png(card)));
            for (var y = 0; y < drawn.getHeight(); y++) {
                assertThat(drawn.getRGB(drawn.getWidth() - 20, y) & 0xffffff)
                        .as("nothing is written into the margin")
                        .isEqualTo(0xfaf8f3);
            }
        }
    }

    private String page(String path) {
        var answer = web.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String meta(String page, String property) {
        var found = Pattern.compile("<meta property=\"" + property + "\" content=\"([^\"]*)\">")
                .matcher(page);
        assertThat(found.find()).as(property).isTrue();
        return found.group(1);
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/cohorts/"));
    }
}
