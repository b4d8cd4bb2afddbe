package dev.atelier.event.availability;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;

import dev.atelier.event.InstructorId;
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
class AvailabilityCallsTest {

    private static final String OWN = "/staff/availability";
    private static final String EXAM = """
        {"can": false, "startsAt": "2023-08-05T09:00", "endsAt": "2023-08-05T12:00+05:30", "zone": "Asia/Kolkata",
         "note": "an exam"}\
        """;

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    private InstructorId ravi = new InstructorId(UUID.randomUUID());
    private Calls own;
    private Calls admin;

    @BeforeEach
    void oneWhoTeaches() {
        ravi = new World(db).instructor("Ravi");
        own = new Calls(web, ravi.value(), "INSTRUCTOR");
        admin = new Calls(web, UUID.randomUUID(), "ADMIN");
    }

    @Test
    void oneSaysWhenOneCannotAndTakesItBack() {
        var said = own.post(OWN, EXAM, "Idempotency-Key", "exam");
        assertThat(said).hasStatus(201);
        assertThat(at("$.startsAt", said)).isEqualTo("2023-08-05T09:00:00+05:30");
        own.post(OWN, EXAM, "Idempotency-Key", "exam");
        assertThat(texts("$.items[*].note", own.get(OWN))).containsExactly("an exam");
        var window = OWN + "/" + text("$.id", said);
        assertThat(own.send(DELETE, window, "")).hasStatus(204);
        assertThat(own.send(DELETE, window, "")).hasStatus(404);
        assertThat(texts("$.items[*].note", own.get(OWN))).isEmpty();
    }

    @Test
    void anAdminSaysItForThem() {
        var theirs = "/admin/instructors/" + ravi + "/availability";
        var said = admin.post(theirs, EXAM);
        assertThat(said).hasStatus(201);
        assertThat(texts("$.items[*].id", own.get(OWN))).containsExactly(text("$.id", said));
        assertThat(admin.send(DELETE, theirs + "/" + text("$.id", said), "")).hasStatus(204);
        assertThat(admin.get("/admin/instructors/" + UUID.randomUUID() + "/availability"))
                .hasStatus(404);
    }

    @Test
    void whatIsNoTimeIsRefusedByItsField() {
        assertThat(own.post(OWN, "{}")).hasStatus(422).bodyText().contains("\"field\":\"can\"");
        assertThat(own.post(OWN, EXAM.replace("+05:30", "+01:00").replace("05T09", "06T09")))
                .hasStatus(422)
                .bodyText()
                .contains("\"field\":\"endsAt\"");
        assertThat(own.post(OWN, EXAM.replace("Asia/Kolkata", "Mars/Olympus")))
                .hasStatus(422)
                .bodyText()
                .contains("\"field\":\"zone\"");
    }

    @Test
    void nobodySeesOrTakesBackWhatAnotherSaid() {
        var window = text("$.id", own.post(OWN, EXAM));
        var asha = new Calls(web, new World(db).instructor("Asha").value(), "INSTRUCTOR");
        assertThat(texts("$.items[*].id", asha.get(OWN))).isEmpty();
        assertThat(asha.send(DELETE, OWN + "/" + window, "")).hasStatus(404);
        assertThat(asha.get("/admin/instructors/" + ravi + "/availability")).hasStatus(403);
        assertThat(new Calls(web, UUID.randomUUID(), "LEARNER").get(OWN)).hasStatus(403);
        assertThat(texts("$.items[*].id", own.get(OWN))).containsExactly(window);
    }
}
