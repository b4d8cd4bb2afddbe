package dev.atelier.event.workshop;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.header;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import dev.atelier.testing.Calls;
import dev.atelier.testing.ModuleTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** A draft is written by calls as it is on its page. */
@ModuleTest
@AutoConfigureMockMvc
class WritingCurriculaTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String OTHER = "\"title\":\"Other noise\"";

    @Autowired
    MockMvcTester web;

    Calls admin;
    String draft = "";

    @BeforeEach
    void aDraft() {
        admin = new Calls(web, UUID.randomUUID(), "ADMIN");
        draft = bring(AdminDesk.AGENDA);
    }

    @Test
    void modulesAreAddedWordedMovedAndRemoved() {
        var added = edit(POST, "/modules", "{\"key\":\"INFINITY\",\"title\":\"Beyond\"}");
        assertThat(added).hasStatus(201).hasHeader("ETag", "\"2\"");
        assertThat(texts("$.modules[*].key", added)).containsExactly("0", "1", "INFINITY");
        var worded = edit(PUT, "/modules/2", "{\"key\":\"2\",\"title\":\"Beyond\",\"introduction\":\"*Further.*\"}");
        assertThat(at("$.modules[2].introduction", worded)).isEqualTo("*Further.*");
        assertThat(texts("$.modules[*].key", edit(POST, "/modules/2/move", "{\"to\":\"UP\"}")))
                .containsExactly("0", "2", "1");
        assertThat(texts("$.modules[*].key", edit(DELETE, "/modules/1", ""))).containsExactly("0", "1");
    }

    @Test
    void itemsAreAddedWordedMovedAndRemoved() {
        var added = edit(POST, "/modules/0/items", "{\"title\":\"A quiz\",\"kind\":\"EXERCISE\",\"required\":true}");
        assertThat(added).hasStatus(201);
        assertThat(texts("$.modules[0].items[*].title", added)).endsWith("A quiz");
        var item = "/items/" + text("$.modules[0].items[2].key", added);
        var worded = edit(PUT, item, "{\"title\":\"A long quiz\",\"kind\":\"CHECKPOINT\"}");
        assertThat(at("$.modules[0].items[2].kind", worded)).isEqualTo("CHECKPOINT");
        assertThat(at("$.modules[0].items[2].required", worded)).isEqualTo(false);
        var within = edit(POST, item + "/move", "{\"to\":\"IN\"}");
        assertThat(texts("$.modules[0].items[1].items[*].title", within)).containsExactly("A long quiz");
        var gone = edit(DELETE, item, "");
        assertThat(body(gone)).doesNotContain("A long quiz\"");
        assertThat(at("$.lastEdit.what", gone)).isEqualTo("Removed “A long quiz”.");
    }

    @Test
    void guessesAreConfirmedOneByOneOrAll() {
        var guessed = texts("$..items[?(@.source.guessed==true)].key", admin.get(draft));
        assertThat(guessed).isNotEmpty();
        assertThat(at("$.guesses", admin.get(draft))).isEqualTo(guessed.size());
        assertThat(at("$.guesses", edit(POST, "/items/" + guessed.getFirst() + "/confirmation", "")))
                .isEqualTo(guessed.size() - 1);
        assertThat(at("$.guesses", edit(POST, "/confirmation", ""))).isEqualTo(0);
    }

    @Test
    void linesThatFoundNoPlaceAreUsedOrLeftOut() {
        var text = AdminDesk.AGENDA.replace("Module 1", "Download full agenda\n\nModule 1");
        draft = bring(text);
        var line = "/lines/" + at("$.leftOver[0].firstLine", admin.get(draft));
        assertThat(at("$.leftOver[0].fate", edit(POST, line + "/omission", ""))).isEqualTo("LEFT_OUT");
        var used = edit(POST, line + "/item", "");
        assertThat(used).hasStatus(201);
        assertThat(texts("$.modules[0].items[*].title", used)).endsWith("Download full agenda");
        assertThat(edit(POST, line + "/omission", "")).hasStatus(409).bodyText().contains("made of this line already");
    }

    @Test
    void theLastEditIsTakenBackAndNoOther() {
        edit(PUT, "/modules/0", "{\"key\":\"0\",\"title\":\"First\"}");
        var second = edit(PUT, "/modules/0", "{\"key\":\"0\",\"title\":\"Second\"}");
        var last = draft + "/edits/" + at("$.lastEdit.revision", second);
        assertThat(admin.send(DELETE, draft + "/edits/2", "")).hasStatus(409);
        assertThat(at("$.modules[0].title", admin.send(DELETE, last, ""))).isEqualTo("First");
        assertThat(admin.send(DELETE, last, "")).hasStatus(409);
        assertThat(at("$.modules[0].title", admin.send(DELETE, draft + "/edits/2", "")))
                .isEqualTo("Before");
    }

    @Test
    void whoeverHasNotReadTheLastEditIsToldWhatItWas() {
        var item = "/items/" + text("$.modules[1].items[0].key", admin.get(draft));
        edit(PUT, item, "{\"title\":\"Add much noise\"}");
        var late = admin.send(PUT, draft + item, "{" + OTHER + "}", "If-Match", "\"1\"");
        assertThat(late).hasStatus(412).bodyText().contains("\"changes\":[\"Corrected “Add much noise”.\"]");
        assertThat(admin.send(PUT, draft + item, "{" + OTHER + "}")).hasStatus(428);
        var publication = admin.post(draft + "/publication", "{\"version\":1}", "If-Match", "\"1\"");
        assertThat(publication).hasStatus(412).bodyText().contains("Corrected “Add much noise”.");
        assertThat(admin.send(DELETE, draft, "", "If-Match", "\"1\""))
                .hasStatus(412)
                .bodyText()
                .contains("Corrected");
        assertThat(body(admin.get(draft))).contains("Add much noise").doesNotContain("Other noise");
    }

    @Test
    void theSameEditSentAgainIsNoConflict() {
        for (var sent = 0; sent < 2; sent++) {
            var added = admin.post(draft + "/modules", "{\"key\":\"2\"," + OTHER + "}", "If-Match", "\"1\"");
            assertThat(added).hasStatus(201).hasHeader("ETag", "\"2\"");
            assertThat(texts("$.modules[*].key", added)).containsExactly("0", "1", "2");
        }
    }

    @Test
    void whatCannotBeDoneIsRefusedAndSaysWhy() {
        assertThat(edit(POST, "/modules", "{\"key\":\"1\"," + OTHER + "}"))
                .hasStatus(422)
                .bodyText()
                .contains("\"field\":\"key\"", "Another module has the key 1");
        assertThat(edit(POST, "/modules/0/items", "{\"kind\":\"PARTY\"}")).hasStatus(422);
        assertThat(edit(POST, "/modules/0/items", "{}"))
                .hasStatus(422)
                .bodyText()
                .contains("\"field\":\"title\"");
        assertThat(edit(POST, "/modules/0/move", "{}"))
                .hasStatus(422)
                .bodyText()
                .contains("\"field\":\"to\"");
        for (var way : new String[] {"UP", "IN", "OUT"}) {
            assertThat(edit(POST, "/modules/0/move", "{\"to\":\"" + way + "\"}"))
                    .hasStatus(409);
        }
        assertThat(edit(PUT, "/modules/7", "{\"key\":\"7\"," + OTHER + "}")).hasStatus(404);
        assertThat(edit(POST, "/modules/7/items", "{" + OTHER + "}")).hasStatus(404);
        assertThat(edit(DELETE, "/items/nothing", "")).hasStatus(404);
        assertThat(edit(POST, "/lines/4711/item", "")).hasStatus(404);
        assertThat(edit(POST, "/items/No Key/confirmation", "")).hasStatus(404);
        assertThat(admin.get(draft)).hasHeader("ETag", "\"1\"");
    }

    private String bring(String text) {
        var made = admin.post("/admin/workshops", JSON.writeValueAsString(Map.of("text", text)));
        return "/admin/workshops/" + text("$.workshop", made) + "/draft";
    }

    private MvcTestResult edit(HttpMethod verb, String path, String json) {
        return admin.send(verb, draft + path, json, "If-Match", header("ETag", admin.get(draft)));
    }
}
