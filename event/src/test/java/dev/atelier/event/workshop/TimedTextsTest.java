package dev.atelier.event.workshop;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.header;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

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

/** A text with times becomes a curriculum that knows them, and an agenda that begins with them. */
@ModuleTest
@AutoConfigureMockMvc
class TimedTextsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TEXT = """
        Painting with noise

        12 August 2023, 9:00 - 12:30

        Module 0: Before

        09:00-09:45 What noise is (Ada Byron)
        9.45 am to 10.30 am Hands-on: a first image, Room 2
        10:30-10:45 Break

        Module 1: Noise

        10:45 Add noise
        11:15-12:00 Exercise: take it away again
        - Questions (20 min)
        """;

    @Autowired
    MockMvcTester web;

    Calls admin;
    String workshop = "";

    @BeforeEach
    void aWorkshop() {
        admin = new Calls(web, UUID.randomUUID(), "ADMIN");
        workshop = bring(TEXT);
    }

    @Test
    void theDraftKnowsWhenAndForHowLong() {
        var draft = admin.get(draft());
        assertThat(texts("$.modules[0].items[*].title", draft))
                .containsExactly("What noise is", "Hands-on: a first image", "Break");
        assertThat(texts("$.modules[*].items[*].time.startsAt", draft))
                .containsExactly("09:00:00", "09:45:00", "10:30:00", "10:45:00", "11:15:00");
        assertThat(at("$.modules[0].items[1].time.minutes", draft)).isEqualTo(45);
        assertThat(at("$.modules[0].items[0].time.speaker", draft)).isEqualTo("Ada Byron");
        assertThat(at("$.modules[0].items[1].time.room", draft)).isEqualTo("Room 2");
        assertThat(at("$.modules[1].items[1].items[0].time.minutes", draft)).isEqualTo(20);
    }

    @Test
    void whatWasReadWrongIsCorrectedInPlace() {
        var item = "/items/" + text("$.modules[1].items[0].key", admin.get(draft()));
        var corrected = edit(item, "{\"title\":\"Add noise\",\"starts\":\"10:50\",\"minutes\":25}");
        assertThat(at("$.modules[1].items[0].time.minutes", corrected)).isEqualTo(25);
        assertThat(at("$.modules[1].items[0].time.startsAt", corrected)).isEqualTo("10:50:00");
        assertThat(edit(item, "{\"title\":\"Add noise\",\"starts\":\"noon\",\"minutes\":2000}"))
                .hasStatus(422)
                .bodyText()
                .contains("\"field\":\"starts\"", "\"field\":\"minutes\"");
        assertThat(body(edit(item, "{\"title\":\"Add noise\"}"))).doesNotContain("10:50");
    }

    @Test
    void whatIsExportedIsReadAgainWithItsTimes() {
        var exported = body(admin.get(draft() + "/text"));
        assertThat(exported).contains("09:45-10:30", "room \"Room 2\"", "20 min", "speaker \"Ada Byron\"");
        workshop = bring("# Again\n" + exported);
        assertThat(body(admin.get(draft() + "/text"))).isEqualTo(exported);
    }

    @Test
    void theAgendaBeginsWithTheTimesOfTheText() {
        admin.post(draft() + "/publication", "{\"version\":1}", "If-Match", "\"1\"");
        var cohort = admin.post("/admin/cohorts", """
            {"workshop": "%s", "plan": {"startsAt": "2023-08-19T09:00", "endsAt": "2023-08-19T12:30",
             "zone": "Asia/Kolkata", "venue": {"name": "Studio 4"}, "capacity": 12}}\
            """.formatted(workshop));
        var agenda = admin.post("/admin/cohorts/" + text("$.about.id", cohort) + "/agenda", "");
        assertThat(texts("$.slots[*].title", agenda))
                .containsExactly(
                        "What noise is (Ada Byron)",
                        "Hands-on: a first image",
                        "Break",
                        "Add noise",
                        "Exercise: take it away again");
        assertThat(texts("$.slots[*].startsAt", agenda))
                .containsExactly(
                        "2023-08-19T09:00:00+05:30",
                        "2023-08-19T09:45:00+05:30",
                        "2023-08-19T10:30:00+05:30",
                        "2023-08-19T10:45:00+05:30",
                        "2023-08-19T11:15:00+05:30");
        assertThat(texts("$.slots[*].endsAt", agenda)).endsWith("2023-08-19T12:00:00+05:30");
        assertThat(at("$.slots[1].room", agenda)).isEqualTo("Room 2");
    }

    @Test
    void theFirstCohortIsPlannedAsTheTextSays() {
        assertThat(plan()).contains("value=\"2023-08-12T09:00\"", "value=\"2023-08-12T12:30\"");
        workshop = bring(TEXT.replace(", 9:00 - 12:30", "\nLocation: Studio 4, Indiranagar"));
        assertThat(plan())
                .contains(
                        "value=\"2023-08-12T09:00\"", "value=\"2023-08-12T12:00\"", "value=\"Studio 4, Indiranagar\"");
    }

    private String plan() {
        return body(web.get()
                .uri("/admin/cohorts/new?workshop=" + workshop)
                .with(user(UUID.randomUUID().toString()).roles("ADMIN"))
                .exchange());
    }

    private String draft() {
        return "/admin/workshops/" + workshop + "/draft";
    }

    private String bring(String text) {
        var made = admin.post("/admin/workshops", JSON.writeValueAsString(Map.of("text", text)));
        return text("$.workshop", made);
    }

    private MvcTestResult edit(String path, String json) {
        return admin.send(HttpMethod.PUT, draft() + path, json, "If-Match", header("ETag", admin.get(draft())));
    }
}
