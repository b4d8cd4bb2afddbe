package dev.atelier.event.community;

import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.PUT;

import dev.atelier.event.world.World;
import dev.atelier.testing.Calls;
import dev.atelier.testing.ModuleTest;
import java.util.Arrays;
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
class CommunityCallsTest {

    private static final String LINK = "{\"label\": \"Our Discord\", \"url\": \"https://discord.gg/atelier\"}";

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    World world;
    Calls admin;
    String links = "";

    @BeforeEach
    void aWorkshop() {
        world = new World(db);
        links = links();
        admin = new Calls(web, UUID.randomUUID(), "ADMIN");
    }

    @Test
    void aLinkIsAddedOnceChangedAndRemoved() {
        var one = links + "/" + UUID.randomUUID();
        for (var sent = 0; sent < 2; sent++) {
            assertThat(texts("$.items[*].label", admin.send(PUT, one, LINK))).containsExactly("Our Discord");
        }
        admin.send(PUT, one, LINK.replace("Our", "Their"));
        assertThat(texts("$.items[*].label", admin.get(links))).containsExactly("Their Discord");
        assertThat(admin.send(DELETE, one, "")).hasStatus(204);
        assertThat(admin.send(DELETE, one, "")).hasStatus(404);
    }

    @Test
    void anOrderNamesEachLinkOnce() {
        var forum = UUID.randomUUID();
        var slack = UUID.randomUUID();
        admin.send(PUT, links + "/" + forum, LINK.replace("Our Discord", "Forum"));
        admin.send(PUT, links + "/" + slack, LINK.replace("Our Discord", "Slack"));
        for (var sent = 0; sent < 2; sent++) {
            assertThat(texts("$.items[*].label", order(slack, forum))).containsExactly("Slack", "Forum");
        }
        for (var wrong : new UUID[][] {{slack}, {slack, slack}, {slack, forum, UUID.randomUUID()}, {}}) {
            assertThat(order(wrong)).hasStatus(422).bodyText().contains("\"links\"");
        }
        assertThat(admin.send(PUT, links + "/order", "{}")).hasStatus(422);
        assertThat(admin.send(PUT, links + "/order", "{\"links\": [null, null]}"))
                .hasStatus(422);
        assertThat(texts("$.items[*].label", admin.get(links))).containsExactly("Slack", "Forum");
    }

    @Test
    void whatCannotBeALinkIsRefusedByItsFields() {
        var one = links + "/" + UUID.randomUUID();
        assertThat(body(admin.send(PUT, one, "{}"))).contains("\"label\"", "\"url\"");
        assertThat(admin.send(PUT, one, LINK.replace("https:", "http:")))
                .hasStatus(422)
                .bodyText()
                .contains("\"url\"");
        for (var number = 1; number <= 12; number++) {
            admin.send(PUT, links + "/" + UUID.randomUUID(), LINK);
        }
        assertThat(admin.send(PUT, one, LINK)).hasStatus(409);
    }

    @Test
    void anIdOfAnotherWorkshopStaysThere() {
        var id = "/" + UUID.randomUUID();
        admin.send(PUT, links + id, LINK);
        var elsewhere = links();
        assertThat(admin.send(PUT, elsewhere + id, LINK.replace("Our", "Stolen")))
                .hasStatus(404);
        assertThat(admin.send(DELETE, elsewhere + id, "")).hasStatus(404);
        assertThat(texts("$.items[*].label", admin.get(links))).containsExactly("Our Discord");
    }

    @Test
    void strangersAreRefused() {
        var one = links + "/" + UUID.randomUUID();
        for (var role : new String[] {"LEARNER", "INSTRUCTOR"}) {
            var stranger = new Calls(web, UUID.randomUUID(), role);
            assertThat(stranger.get(links)).hasStatus(403);
            assertThat(stranger.send(PUT, one, LINK)).hasStatus(403);
            assertThat(stranger.send(PUT, links + "/order", "{\"links\": []}")).hasStatus(403);
            assertThat(stranger.send(DELETE, one, "")).hasStatus(403);
        }
        var nowhere = "/admin/workshops/" + UUID.randomUUID() + "/community";
        assertThat(admin.get(nowhere)).hasStatus(404);
        assertThat(admin.send(PUT, nowhere + "/" + UUID.randomUUID(), LINK)).hasStatus(404);
        assertThat(admin.send(PUT, nowhere + "/order", "{\"links\": []}")).hasStatus(404);
    }

    private MvcTestResult order(UUID... order) {
        var named = Arrays.stream(order).map(id -> "\"" + id + "\"").toList();
        return admin.send(PUT, links + "/order", "{\"links\": " + named + "}");
    }

    private String links() {
        return "/admin/workshops/" + world.workshop("Mastering Stable Diffusion") + "/community";
    }
}
