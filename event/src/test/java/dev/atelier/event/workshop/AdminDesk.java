package dev.atelier.event.workshop;

import static dev.atelier.event.jooq.Tables.CURRICULUM;
import static dev.atelier.event.jooq.Tables.CURRICULUM_DRAFT;
import static dev.atelier.event.jooq.Tables.WORKSHOP;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A workshop on an admin's desk: what they send, and what they get. */
record AdminDesk(MockMvcTester web, DSLContext db, UUID id) {

    static final String AGENDA = """
        Painting with noise

        12 August 2023, 10:00 - 16:00
        Location: Studio 4, Indiranagar

        Make pictures out of noise.

        Module 0: Before

        - What noise is
        - Demo of a denoiser

        Module 1: Noise

        - Add noise
          - Little by little
          - All at once
        - Exercise: take it away again
        """;

    static AdminDesk with(MockMvcTester web, DSLContext db, String agenda) {
        var desk = new AdminDesk(web, db, UUID.randomUUID());
        desk.bring(agenda);
        return desk;
    }

    MvcTestResult bring(String agenda) {
        return web.post()
                .uri("/admin/workshops/import")
                .with(csrf())
                .param("id", id.toString())
                .param("text", agenda)
                .exchange();
    }

    /** Posts to an address below the workshop's. */
    MvcTestResult post(String path, String... fields) {
        var request = web.post().uri("/admin/workshops/" + id + path).with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    /** Edits the draft as it was at a revision. */
    MvcTestResult edit(String path, long revision, String... fields) {
        var all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = "revision";
        all[fields.length + 1] = "" + revision;
        return post("/curriculum" + path, all);
    }

    MvcTestResult publish(int version, long revision) {
        return edit("/publication", revision, "version", "" + version);
    }

    MvcTestResult page() {
        return web.get().uri(address()).exchange();
    }

    String address() {
        return "/admin/workshops/" + id + "/curriculum";
    }

    String slug() {
        return db.select(WORKSHOP.SLUG)
                .from(WORKSHOP)
                .where(WORKSHOP.ID.eq(id))
                .fetchSingle()
                .value1();
    }

    long revision() {
        return db.select(CURRICULUM_DRAFT.REVISION)
                .from(CURRICULUM_DRAFT)
                .join(CURRICULUM)
                .on(CURRICULUM.ID.eq(CURRICULUM_DRAFT.CURRICULUM_ID))
                .where(CURRICULUM.WORKSHOP_ID.eq(id))
                .fetchSingle()
                .value1();
    }
}
