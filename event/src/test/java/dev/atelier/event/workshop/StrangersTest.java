package dev.atelier.event.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.testing.ModuleTest;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ModuleTest
@AutoConfigureMockMvc
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
class StrangersTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/workshops",
                "/admin/workshops/import",
                "/admin/workshops/{id}/details",
                "/admin/workshops/{id}/preview",
                "/admin/workshops/{id}/curriculum"
            })
    void onlyAdminsLook(String address) {
        var id = AdminDesk.with(web, db, AdminDesk.AGENDA).id();
        assertThat(web.get().uri(address, id)).hasStatusOk();
        for (var role : new String[] {"LEARNER", "INSTRUCTOR"}) {
            assertThat(web.get()
                            .uri(address, id)
                            .with(user(UUID.randomUUID().toString()).roles(role)))
                    .hasStatus(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/workshops/import",
                "/admin/workshops/{id}/details",
                "/admin/workshops/{id}/curriculum/draft",
                "/admin/workshops/{id}/curriculum/draft/removal",
                "/admin/workshops/{id}/curriculum/publication",
                "/admin/workshops/{id}/curriculum/undo",
                "/admin/workshops/{id}/curriculum/confirmation",
                "/admin/workshops/{id}/curriculum/modules",
                "/admin/workshops/{id}/curriculum/modules/0",
                "/admin/workshops/{id}/curriculum/modules/0/move",
                "/admin/workshops/{id}/curriculum/modules/0/removal",
                "/admin/workshops/{id}/curriculum/modules/0/items",
                "/admin/workshops/{id}/curriculum/items/add-noise",
                "/admin/workshops/{id}/curriculum/items/add-noise/move",
                "/admin/workshops/{id}/curriculum/items/add-noise/removal",
                "/admin/workshops/{id}/curriculum/items/add-noise/confirmation",
                "/admin/workshops/{id}/curriculum/lines/1/item",
                "/admin/workshops/{id}/curriculum/lines/1/omission"
            })
    void onlyAdminsChange(String address) {
        var desk = AdminDesk.with(web, db, AdminDesk.AGENDA);
        var request = web.post()
                .uri(address, desk.id())
                .with(csrf())
                .with(user(UUID.randomUUID().toString()).roles("INSTRUCTOR"))
                .param("revision", "1")
                .param("edit", "1")
                .param("version", "1")
                .param("to", "UP")
                .param("text", AdminDesk.AGENDA)
                .param("title", "x")
                .param("kind", "TOPIC")
                .param("key", "x");
        assertThat(request).hasStatus(403);
        assertThat(desk.revision()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/details", "/preview", "/curriculum"})
    void aWorkshopThatDoesNotExistIsNotFound(String path) {
        assertThat(web.get().uri("/admin/workshops/" + UUID.randomUUID() + path))
                .hasStatus(404);
        assertThat(web.get().uri("/workshops/none-of-this-name")).hasStatus(404);
        assertThat(web.get().uri("/workshops/none-of-this-name/curriculum.md")).hasStatus(404);
    }
}
