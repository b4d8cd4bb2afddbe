package dev.atelier.event.agenda;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.header;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortStatus;
import dev.atelier.event.world.World;
import dev.atelier.testing.Calls;
import dev.atelier.testing.ModuleTest;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class AgendaUndoCallsTest {

    private static final String PANEL =
            "{\"title\":\"Panel\",\"startsAt\":\"2023-08-05T10:00\",\"endsAt\":\"2023-08-05T11:00\"}";

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    String agenda = "";
    Calls latha;
    Calls anita;

    @BeforeEach
    void aDraftOfTwoAdmins() {
        var world = new World(db);
        agenda = "/admin/cohorts/" + world.cohort(world.workshop("Diffusion"), CohortStatus.OPEN) + "/agenda";
        latha = new Calls(web, UUID.randomUUID(), "ADMIN");
        anita = new Calls(web, UUID.randomUUID(), "ADMIN");
        latha.post(agenda + "/slots", PANEL, "If-Match", "\"0\"");
    }

    @Test
    void oneUndoesAndRedoesWhatOneDid() {
        assertThat(at("$.undo.what", latha.get(agenda + "/edits"))).isEqualTo("“Panel” added");
        assertThat(texts("$.slots[*].title", turn(latha, "undo"))).isEmpty();
        var redone = turn(latha, "redo");
        assertThat(texts("$.slots[*].title", redone)).containsExactly("Panel");
        assertThat(redone).hasHeader("ETag", header("ETag", latha.get(agenda)));
    }

    @Test
    void nobodyUndoesWhatAnotherDid() {
        assertThat(body(anita.get(agenda + "/edits"))).isEqualTo("{}");
        var edit = at("$.undo.edit", latha.get(agenda + "/edits"));
        assertThat(anita.post(agenda + "/undo", "{\"edit\":" + edit + "}"))
                .hasStatus(409)
                .bodyText()
                .contains("not the last thing that you did");
        assertThat(texts("$.slots[*].title", latha.get(agenda))).containsExactly("Panel");
    }

    @Test
    void whatIsSentTwiceIsUndoneOnce() {
        latha.post(
                agenda + "/slots",
                PANEL.replace("Panel", "Demo").replace("T11", "T12").replace("T10", "T11"),
                "If-Match",
                "\"1\"");
        var edit = "{\"edit\":" + at("$.undo.edit", latha.get(agenda + "/edits")) + "}";
        latha.post(agenda + "/undo", edit);
        assertThat(latha.post(agenda + "/undo", edit)).hasStatus(409);
        assertThat(latha.post(agenda + "/undo", "{}")).hasStatus(422);
        assertThat(new Calls(web, UUID.randomUUID(), "INSTRUCTOR").post(agenda + "/undo", edit))
                .hasStatus(403);
    }

    private MvcTestResult turn(Calls admin, String way) {
        var edit = at("$." + way + ".edit", admin.get(agenda + "/edits"));
        return admin.post(agenda + "/" + way, "{\"edit\":" + edit + "}");
    }
}
