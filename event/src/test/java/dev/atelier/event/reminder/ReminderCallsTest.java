package dev.atelier.event.reminder;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.PUT;

import dev.atelier.event.CohortStatus;
import dev.atelier.event.WorkshopId;
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

@ModuleTest
@AutoConfigureMockMvc
class ReminderCallsTest {

    private static final String REMINDER = """
        {"side": "BEFORE", "days": 3, "at": "09:00", "audience": "SEATED", "subject": "Soon", "words": "Hello {name}"}\
        """;

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    World world;
    WorkshopId workshop;
    Calls admin;

    @BeforeEach
    void aWorkshop() {
        world = new World(db);
        workshop = world.workshop("Mastering Stable Diffusion");
        admin = new Calls(web, UUID.randomUUID(), "ADMIN");
    }

    @Test
    void aReminderIsWrittenChangedAndRemoved() {
        var one = reminders("/" + UUID.randomUUID());
        for (var sent = 0; sent < 2; sent++) {
            assertThat(texts("$.items[*].at", admin.send(PUT, one, REMINDER))).containsExactly("09:00");
        }
        var changed = admin.send(PUT, one, REMINDER.replace("\"days\": 3", "\"days\": 0"));
        assertThat(at("$.items[0].days", changed)).isEqualTo(0);
        assertThat(at("$.items[0].words", changed)).isEqualTo("Hello {name}");
        assertThat(admin.send(DELETE, one, "")).hasStatus(204);
        assertThat(admin.send(DELETE, one, "")).hasStatus(404);
        assertThat(texts("$.items[*].subject", admin.post(reminders("/first"), "")))
                .hasSize(3)
                .isEqualTo(texts("$.items[*].subject", admin.post(reminders("/first"), "")));
    }

    @Test
    void whatCannotBeAReminderIsRefusedByItsFields() {
        var one = reminders("/" + UUID.randomUUID());
        var empty = admin.send(PUT, one, "{}");
        assertThat(empty).hasStatus(422);
        assertThat(body(empty)).contains("\"side\"", "\"audience\"");
        var wrong = admin.send(
                PUT,
                one,
                REMINDER.replace("3,", "91,").replace("09:00", "25:00").replace("Soon", ""));
        assertThat(wrong).hasStatus(422);
        assertThat(body(wrong)).contains("\"days\"", "\"at\"", "\"subject\"");
        assertThat(admin.send(PUT, one, REMINDER.replace("BEFORE", "DURING")))
                .hasStatus(422)
                .bodyText()
                .contains("\"side\"");
    }

    @Test
    void anIdOfAnotherWorkshopStaysThere() {
        var id = UUID.randomUUID();
        admin.send(PUT, reminders("/" + id), REMINDER);
        var elsewhere = "/admin/workshops/" + world.workshop("Another") + "/reminders/" + id;
        assertThat(admin.send(PUT, elsewhere, REMINDER.replace("Soon", "Stolen")))
                .hasStatus(404);
        assertThat(admin.send(DELETE, elsewhere, "")).hasStatus(404);
        assertThat(texts("$.items[*].subject", admin.get(reminders("")))).containsExactly("Soon");
    }

    @Test
    void aCohortTellsWhatIsStillToCome() {
        admin.send(PUT, reminders("/" + UUID.randomUUID()), REMINDER);
        var open = admin.get("/admin/cohorts/" + world.cohort(workshop, CohortStatus.OPEN) + "/reminders");
        assertThat(texts("$.ahead[*].subject", open)).containsExactly("Soon");
        assertThat(at("$.ahead[0].due", open)).isEqualTo("2023-08-02T03:30:00Z");
        assertThat(texts("$.sent[*]", open)).isEmpty();
        var draft = admin.get("/admin/cohorts/" + world.cohort(workshop, CohortStatus.DRAFT) + "/reminders");
        assertThat(texts("$.ahead[*].outlook", draft)).containsAnyOf("WAITS", "TOO_LATE");
    }

    @Test
    void strangersAreRefused() {
        var one = reminders("/" + UUID.randomUUID());
        for (var role : new String[] {"LEARNER", "INSTRUCTOR"}) {
            var stranger = new Calls(web, UUID.randomUUID(), role);
            assertThat(stranger.get(reminders(""))).hasStatus(403);
            assertThat(stranger.send(PUT, one, REMINDER)).hasStatus(403);
            assertThat(stranger.send(DELETE, one, "")).hasStatus(403);
            assertThat(stranger.post(reminders("/first"), "")).hasStatus(403);
        }
        var nowhere = "/admin/workshops/" + UUID.randomUUID() + "/reminders";
        assertThat(admin.get(nowhere)).hasStatus(404);
        assertThat(admin.send(PUT, nowhere + "/" + UUID.randomUUID(), REMINDER)).hasStatus(404);
        assertThat(admin.get("/admin/cohorts/" + UUID.randomUUID() + "/reminders"))
                .hasStatus(404);
    }

    private String reminders(String more) {
        return "/admin/workshops/" + workshop + "/reminders" + more;
    }
}
