package dev.atelier.event.venue;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.header;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.PUT;

import dev.atelier.testing.Calls;
import dev.atelier.testing.ModuleTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class VenueCallsTest {

    @Autowired
    MockMvcTester web;

    Calls admin;
    String name = "";

    @BeforeEach
    void aName() {
        admin = new Calls(web, UUID.randomUUID(), "ADMIN");
        name = "Studio " + UUID.randomUUID();
    }

    @Test
    void aVenueIsAddedOnceAndDescribedInPlaceOfWhatWasRead() {
        var added = add(
                "\"capacity\": 40, \"hours\": [{\"day\": \"MONDAY\", \"opens\": \"09:00\", \"closes\": \"18:00\"}]");
        assertThat(added).hasStatus(201);
        var venue = "/admin/venues/" + text("$.about.id", added);
        assertThat(added).hasHeader("Location", "/api/v1" + venue);
        assertThat(texts("$.hours[*].closes", added)).containsExactly("18:00");
        assertThat(admin.listed("/admin/venues", "$.items[?(@.about.name=='" + name + "')].rooms"))
                .containsExactly("0");
        assertThat(add("\"capacity\": 40")).hasStatus(422).bodyText().contains("\"name\"");
        var tag = header("ETag", added);
        var changed = admin.send(PUT, venue, json("\"country\": \"India\""), "If-Match", tag);
        assertThat(at("$.about.country", changed)).isEqualTo("India");
        assertThat(texts("$.hours[*]", changed)).isEmpty();
        assertThat(admin.send(PUT, venue, json("\"country\": \"Nepal\""), "If-Match", tag))
                .hasStatus(412)
                .bodyText()
                .contains("\"changes\":[\"Country: India\"]");
        assertThat(admin.send(PUT, venue, json("\"country\": \"Nepal\""))).hasStatus(428);
        assertThat(at("$.retired", admin.post(venue + "/retirement", ""))).isEqualTo(true);
        assertThat(at("$.retired", admin.post(venue + "/return", ""))).isEqualTo(false);
    }

    @Test
    void whatCannotBeAVenueIsRefusedByItsFields() {
        assertThat(admin.post("/admin/venues", "{}")).hasStatus(422).bodyText().contains("\"name\"");
        refused(add("\"capacity\": 0"), "capacity");
        refused(add("\"mapLink\": \"http://maps.example.org\""), "mapLink");
        refused(add("\"hours\": [{\"opens\": \"09:00\"}]"), "hours");
        refused(add("\"hours\": [{\"day\": \"MONDAY\", \"opens\": \"19:00\", \"closes\": \"18:00\"}]"), "hours");
        refused(add("\"hours\": [{\"day\": \"NODAY\", \"opens\": \"09:00\", \"closes\": \"18:00\"}]"), "hours.[0].day");
    }

    @Test
    void roomsAreAddedRenamedAndRetired() {
        var venue = "/admin/venues/" + text("$.about.id", add("\"capacity\": 40"));
        var added = admin.post(venue + "/rooms", "{\"name\": \"Hall\", \"capacity\": 30}");
        assertThat(added).hasStatus(201);
        var room = venue + "/rooms/" + text("$.rooms[0].number", added);
        refused(admin.post(venue + "/rooms", "{\"name\": \"hall\"}"), "name");
        refused(admin.post(venue + "/rooms", "{\"name\": \"\"}"), "name");
        refused(admin.post(venue + "/rooms", "{\"name\": \"Attic\", \"capacity\": 0}"), "capacity");
        assertThat(texts("$.rooms[*].name", admin.send(PUT, room, "{\"name\": \"Great hall\"}")))
                .containsExactly("Great hall");
        assertThat(texts("$.rooms[*].retired", admin.post(room + "/retirement", "")))
                .containsExactly("true");
        assertThat(texts("$.rooms[*].retired", admin.post(room + "/return", "")))
                .containsExactly("false");
        assertThat(admin.send(PUT, venue + "/rooms/0", "{\"name\": \"x\"}")).hasStatus(404);
        assertThat(admin.post(venue + "/rooms/0/retirement", "")).hasStatus(404);
    }

    @Test
    void strangersAreRefused() {
        var venue = "/admin/venues/" + text("$.about.id", add("\"capacity\": 40"));
        for (var role : new String[] {"LEARNER", "INSTRUCTOR"}) {
            var stranger = new Calls(web, UUID.randomUUID(), role);
            assertThat(stranger.get("/admin/venues")).hasStatus(403);
            assertThat(stranger.post("/admin/venues", json("\"capacity\": 1"))).hasStatus(403);
            assertThat(stranger.get(venue)).hasStatus(403);
            assertThat(stranger.send(PUT, venue, json("\"capacity\": 1"), "If-Match", "\"1\""))
                    .hasStatus(403);
            assertThat(stranger.post(venue + "/retirement", "")).hasStatus(403);
            assertThat(stranger.post(venue + "/rooms", "{\"name\": \"x\"}")).hasStatus(403);
        }
        var nowhere = "/admin/venues/" + UUID.randomUUID();
        assertThat(admin.get(nowhere)).hasStatus(404);
        assertThat(admin.send(PUT, nowhere, json("\"capacity\": 1"), "If-Match", "\"1\""))
                .hasStatus(404);
        assertThat(admin.post(nowhere + "/return", "")).hasStatus(404);
        assertThat(admin.post(nowhere + "/rooms", "{\"name\": \"x\"}")).hasStatus(404);
    }

    private MvcTestResult add(String more) {
        return admin.post("/admin/venues", json(more));
    }

    private String json(String more) {
        return "{\"name\": \"" + name + "\", \"locality\": \"Bengaluru\", " + more + "}";
    }

    private static void refused(MvcTestResult result, String field) {
        assertThat(result).hasStatus(422);
        assertThat(body(result)).contains("\"field\":\"" + field + "\"");
    }
}
