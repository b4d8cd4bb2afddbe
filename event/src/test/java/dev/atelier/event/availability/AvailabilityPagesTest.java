package dev.atelier.event.availability;

import static dev.atelier.event.jooq.Tables.AVAILABILITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.InstructorId;
import dev.atelier.event.world.World;
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
class AvailabilityPagesTest {

    private static final String OWN = "/staff/availability";

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    private InstructorId ravi = new InstructorId(UUID.randomUUID());
    private InstructorId asha = new InstructorId(UUID.randomUUID());

    @BeforeEach
    void twoWhoTeach() {
        var world = new World(db);
        ravi = world.instructor("Ravi");
        asha = world.instructor("Asha");
    }

    @Test
    void oneSaysWhenOneCannotAndTakesItBack() {
        var id = UUID.randomUUID();
        assertThat(say(ravi, "INSTRUCTOR", OWN, id, "2023-08-05T09:00", "Asia/Kolkata"))
                .hasRedirectedUrl(OWN);
        assertThat(say(ravi, "INSTRUCTOR", OWN, id, "2023-08-05T09:00", "Asia/Kolkata"))
                .hasRedirectedUrl(OWN);
        assertThat(count(ravi)).isOne();
        assertThat(post(ravi, "INSTRUCTOR", OWN + "/" + id + "/removal")).hasRedirectedUrl(OWN);
        assertThat(count(ravi)).isZero();
    }

    @Test
    void whatWasTypedIsKeptWhenItCannotBeSaved() {
        assertThat(say(ravi, "INSTRUCTOR", OWN, UUID.randomUUID(), "tomorrow", "Mars/Olympus"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"tomorrow\"", "value=\"Mars/Olympus\"", "value=\"at school\"");
        assertThat(say(ravi, "INSTRUCTOR", OWN, UUID.randomUUID(), "2023-03-26T02:30", "Europe/Berlin"))
                .hasStatus(422)
                .bodyText()
                .contains("jump from 2:00 to 3:00");
    }

    @Test
    void nobodyTakesBackWhatAnotherSaid() {
        var id = UUID.randomUUID();
        say(ravi, "INSTRUCTOR", OWN, id, "2023-08-05T09:00", "Asia/Kolkata");
        post(asha, "INSTRUCTOR", OWN + "/" + id + "/removal");
        assertThat(count(ravi)).isOne();
        assertThat(web.get().uri(OWN).with(user(asha.toString()).roles("INSTRUCTOR")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("at school");
    }

    @Test
    void anAdminSaysItForThem() {
        var admin = new InstructorId(UUID.randomUUID());
        var page = "/admin/availability/" + ravi;
        assertThat(say(admin, "ADMIN", page, UUID.randomUUID(), "2023-08-05T09:00", "Asia/Kolkata"))
                .hasRedirectedUrl(page);
        assertThat(web.get()
                        .uri("/admin/availability")
                        .with(user(admin.toString()).roles("ADMIN")))
                .hasStatusOk()
                .bodyText()
                .contains(page);
        assertThat(web.get()
                        .uri("/admin/availability/" + UUID.randomUUID())
                        .with(user(admin.toString()).roles("ADMIN")))
                .hasStatus(404);
        assertThat(web.get().uri(OWN).with(user(admin.toString()).roles("ADMIN")))
                .hasRedirectedUrl("/admin/availability");
    }

    @Test
    void strangersAreRefused() {
        var page = "/admin/availability/" + ravi;
        assertThat(web.get().uri(OWN).with(user(UUID.randomUUID().toString()).roles("LEARNER")))
                .hasStatus(403);
        assertThat(say(asha, "LEARNER", OWN, UUID.randomUUID(), "2023-08-05T09:00", "Asia/Kolkata"))
                .hasStatus(403);
        for (var path : new String[] {"/admin/availability", page}) {
            assertThat(web.get().uri(path).with(user(asha.toString()).roles("INSTRUCTOR")))
                    .hasStatus(403);
        }
        assertThat(say(asha, "INSTRUCTOR", page, UUID.randomUUID(), "2023-08-05T09:00", "Asia/Kolkata"))
                .hasStatus(403);
        assertThat(post(asha, "INSTRUCTOR", page + "/" + UUID.randomUUID() + "/removal"))
                .hasStatus(403);
        assertThat(count(ravi)).isZero();
    }

    private int count(InstructorId person) {
        return db.fetchCount(AVAILABILITY, AVAILABILITY.INSTRUCTOR_ID.eq(person.value()));
    }

    private MvcTestResult say(InstructorId person, String role, String path, UUID id, String starts, String zone) {
        return web.post()
                .uri(path)
                .with(csrf())
                .with(user(person.toString()).roles(role))
                .param("id", id.toString())
                .param("can", "no")
                .param("starts", starts)
                .param("ends", "2023-08-05T17:00")
                .param("zone", zone)
                .param("note", "at school")
                .exchange();
    }

    private MvcTestResult post(InstructorId person, String role, String path) {
        return web.post()
                .uri(path)
                .with(csrf())
                .with(user(person.toString()).roles(role))
                .exchange();
    }
}
