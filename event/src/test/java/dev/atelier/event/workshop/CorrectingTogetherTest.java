package dev.atelier.event.workshop;

import static dev.atelier.event.jooq.Tables.CURRICULUM;
import static dev.atelier.event.jooq.Tables.CURRICULUM_ITEM;
import static dev.atelier.event.jooq.Tables.CURRICULUM_MODULE;
import static dev.atelier.event.jooq.Tables.WORKSHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.atelier.testing.ModuleTest;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
class CorrectingTogetherTest {

    private final MockMvcTester web;
    private final DSLContext db;
    private AdminDesk desk;

    CorrectingTogetherTest(@Autowired MockMvcTester web, @Autowired DSLContext db) {
        this.web = web;
        this.db = db;
        this.desk = new AdminDesk(web, db, UUID.randomUUID());
    }

    @BeforeEach
    void aDraft() {
        desk = AdminDesk.with(web, db, AdminDesk.AGENDA);
    }

    @Test
    void aCorrectionIsKeptAndLeadsBackToItsItem() {
        assertThat(correct(1, "Sprinkle noise")).hasRedirectedUrl(desk.address() + "?at=item-add-noise#item-add-noise");
        assertThat(desk.page()).bodyText().contains("Sprinkle noise", "Corrected “Sprinkle noise”.", "Undo");
    }

    @Test
    void whoHasNotSeenTheLastEditIsRefusedAndKeepsTheirWords() {
        correct(1, "Sprinkle noise");
        var late = desk.edit("/items/what-noise-is", 1, "title", "Noise, explained", "kind", "DEMO", "note", "slowly");
        assertThat(late).hasStatus(409);
        assertThat(late)
                .bodyText()
                .contains("Not saved", "Meanwhile: Corrected “Sprinkle noise”.", "value=\"Noise, explained\"", "slowly")
                .contains("name=\"revision\" value=\"2\"");
        assertThat(desk.edit("/items/what-noise-is", 2, "title", "Noise, explained", "kind", "DEMO", "note", ""))
                .hasStatus(302);
    }

    @Test
    void wordsAboutAnItemThatIsGoneComeBackAsANewOne() {
        desk.edit("/items/what-noise-is/removal", 1);
        var late = desk.edit("/items/what-noise-is", 1, "title", "Noise, explained", "kind", "DEMO", "note", "");
        assertThat(late).hasStatus(409);
        assertThat(late).bodyText().contains("value=\"Noise, explained\"", "/modules/1/items");
    }

    @Test
    void theSameEditSentTwiceIsOne() {
        assertThat(correct(1, "Sprinkle noise")).hasStatus(302);
        assertThat(correct(1, "Sprinkle noise")).hasRedirectedUrl(desk.address() + "?at=item-add-noise#item-add-noise");
        assertThat(desk.revision()).isEqualTo(2);
    }

    @Test
    void ofManyEditsAtOnceOneIsMade() throws Exception {
        var admin = SecurityMockMvcRequestPostProcessors.user("0190a5b2-0000-7000-8000-0000000000ad")
                .roles("ADMIN");
        var edits = new ArrayList<Callable<Integer>>();
        for (var number = 0; number < 12; number++) {
            var title = "Title " + number;
            edits.add(() -> web.post()
                    .uri(desk.address() + "/items/add-noise")
                    .with(csrf())
                    .with(admin)
                    .param("title", title)
                    .param("kind", "TOPIC")
                    .param("note", "")
                    .param("revision", "1")
                    .exchange()
                    .getResponse()
                    .getStatus());
        }
        try (var pool = Executors.newFixedThreadPool(12)) {
            var answers = new ArrayList<Integer>();
            for (var answer : pool.invokeAll(edits)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnly(302, 409).containsOnlyOnce(302);
        }
        assertThat(desk.revision()).isEqualTo(2);
    }

    @Test
    void whatWasDoneCanBeUndoneStepByStep() {
        desk.edit("/items/add-noise/removal", 1);
        desk.edit("/modules/0/removal", 2);
        assertThat(desk.page()).bodyText().contains("Removed module 0 · Before with 2 items.");
        desk.post("/curriculum/undo", "edit", "3");
        assertThat(desk.page()).bodyText().contains("What noise is", "Removed “Add noise” and the 2 below it.");
        desk.post("/curriculum/undo", "edit", "3");
        desk.post("/curriculum/undo", "edit", "2");
        assertThat(desk.page()).bodyText().contains("Little by little").doesNotContain("Undo");
    }

    @Test
    void whatCannotBeKeptIsToldInItsField() {
        var refused = desk.edit("/modules/0/items", 1, "title", " ", "kind", "TOPIC", "note", "kept");
        assertThat(refused).hasStatus(422);
        assertThat(refused).bodyText().contains("Please say what is taught or done.", ">kept</textarea>");
        assertThat(desk.edit("/modules/0", 1, "key", "1", "title", "Before", "introduction", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Another module has the key 1 already");
    }

    @Test
    void twoModulesOfOneNameMustBeToldApartBeforePublishing() {
        var twins = AdminDesk.with(web, db, "Twins\n\nModule 1: One\n- a\n\nModule 1: Other\n- b\n");
        assertThat(twins.page()).bodyText().contains("key 1 is taken", "the text calls this 1 again");
        assertThat(twins.publish(1, 1)).hasStatus(422).bodyText().contains("Two modules are called 1");
        twins.edit("/modules/1", 1, "key", "2", "title", "Other", "introduction", "");
        assertThat(twins.publish(1, 2)).hasStatus(302);
    }

    @Test
    void proseHasNothingToPublishYet() {
        var prose = AdminDesk.with(web, db, "Come and paint with us, it will be lovely and we will have cake.\n");
        assertThat(prose.publish(1, 1)).hasStatus(422).bodyText().contains("There is no module yet");
    }

    @Test
    void aStaleLookAtTheDraftPublishesNothing() {
        correct(1, "Sprinkle noise");
        assertThat(desk.publish(1, 1)).hasStatus(409).bodyText().contains("Not published");
        assertThat(web.get().uri("/workshops/" + desk.slug())).hasStatus(302);
    }

    @Test
    void publishingTwiceIsPublishingOnce() {
        assertThat(desk.publish(1, 1)).hasStatus(302);
        assertThat(desk.publish(1, 1)).hasStatus(302);
        assertThat(db.fetchCount(CURRICULUM, CURRICULUM.WORKSHOP_ID.eq(desk.id())))
                .isOne();
    }

    @Test
    void theNextVersionKeepsItsKeysAndSaysWhatChanged() {
        desk.publish(1, 1);
        assertThat(desk.page()).bodyText().contains("version 1 published", "Change the curriculum");
        desk.post("/curriculum/draft");
        desk.post("/curriculum/draft");
        correct(1, "Sprinkle noise");
        desk.edit("/items/all-at-once/removal", 2);
        desk.edit("/modules/1/items", 3, "title", "All at once", "kind", "TOPIC", "note", "");
        assertThat(desk.page())
                .bodyText()
                .contains(
                        "What changed since version 1",
                        "<del>Add noise</del> <ins>Sprinkle noise</ins>",
                        "removed",
                        "added")
                .doesNotContain("What was understood");
        assertThat(web.get().uri("/workshops/" + desk.slug())).bodyText().contains("Add noise");
        assertThat(desk.publish(2, 4)).hasStatus(302);
        assertThat(web.get().uri("/workshops/" + desk.slug())).bodyText().contains("Sprinkle noise");
        assertThat(keys(1)).contains("add-noise", "all-at-once");
        assertThat(keys(2)).contains("add-noise", "all-at-once-2").doesNotContain("all-at-once");
    }

    @Test
    void aPublishedVersionNeverChanges() {
        desk.publish(1, 1);
        assertThatThrownBy(() -> db.update(CURRICULUM_ITEM)
                        .set(CURRICULUM_ITEM.TITLE, "x")
                        .execute())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> db.deleteFrom(CURRICULUM_MODULE).execute()).hasMessageContaining("never changes");
        assertThatThrownBy(() ->
                        db.update(CURRICULUM).setNull(CURRICULUM.PUBLISHED_AT).execute())
                .hasMessageContaining("never changes");
    }

    @Test
    void aDiscardedDraftIsGoneAndWhatWasPublishedStays() {
        desk.publish(1, 1);
        desk.post("/curriculum/draft");
        desk.edit("/draft/removal", 1);
        assertThat(desk.page()).bodyText().contains("Change the curriculum");
        var unpublished = AdminDesk.with(web, db, AdminDesk.AGENDA);
        assertThat(unpublished.edit("/draft/removal", 7)).hasRedirectedUrl(unpublished.address());
        assertThat(unpublished.edit("/draft/removal", 1)).hasRedirectedUrl("/admin/workshops");
        assertThat(db.fetchCount(WORKSHOP, WORKSHOP.ID.eq(unpublished.id()))).isZero();
    }

    @Test
    void guessesAreConfirmedOneByOneOrAllAtOnce() {
        assertThat(desk.page()).bodyText().contains("2 kinds are guesses");
        desk.edit("/items/demo-of-a-denoiser/confirmation", 1);
        assertThat(desk.page()).bodyText().contains("1 kind is a guess");
        desk.edit("/confirmation", 2);
        assertThat(desk.page()).bodyText().contains("Everything was looked at");
    }

    private MvcTestResult correct(long revision, String title) {
        return desk.edit("/items/add-noise", revision, "title", title, "kind", "TOPIC", "note", "");
    }

    private Set<String> keys(int version) {
        return db.select(CURRICULUM_ITEM.KEY)
                .from(CURRICULUM_ITEM)
                .join(CURRICULUM)
                .on(CURRICULUM.ID.eq(CURRICULUM_ITEM.CURRICULUM_ID))
                .where(CURRICULUM.WORKSHOP_ID.eq(desk.id()), CURRICULUM.VERSION.eq(version))
                .fetchSet(CURRICULUM_ITEM.KEY);
    }
}
