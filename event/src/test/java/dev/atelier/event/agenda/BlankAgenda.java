package dev.atelier.event.agenda;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.world.ReadWarnings;
import dev.atelier.event.world.World;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A cohort without an agenda, and an admin whose hands are on it. */
abstract class BlankAgenda {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @Autowired
    Drafts drafts;

    @Autowired
    Releases releases;

    World world;
    WorkshopId workshop;
    CohortId cohort;

    @BeforeEach
    void aCohort() {
        world = new World(db);
        workshop = world.workshop("Mastering Stable Diffusion");
        cohort = world.cohort(workshop, CohortStatus.OPEN);
    }

    String agenda() {
        return "/admin/cohorts/" + cohort + "/agenda";
    }

    MvcTestResult post(String path) {
        return web.post().uri(agenda() + path).with(csrf()).exchange();
    }

    MvcTestResult release(int base, boolean tentative) {
        return release(base, drafts.find(cohort).orElseThrow().revision(), tentative);
    }

    MvcTestResult release(int base, long revision, boolean tentative) {
        return web.post()
                .uri(agenda() + "/releases")
                .with(csrf())
                .param("base", Integer.toString(base))
                .param("revision", Long.toString(revision))
                .param("tentative", Boolean.toString(tentative))
                .param("warnings", ReadWarnings.on(web, agenda()))
                .exchange();
    }

    MvcTestResult add(UUID id, String title, String from, String to, String room) {
        return slot("/slots", id, title, from, to, room);
    }

    MvcTestResult slot(String path, UUID id, String title, String from, String to, String room) {
        return web.post()
                .uri(agenda() + path)
                .with(csrf())
                .param("id", id.toString())
                .param("title", title)
                .param("starts", "2023-08-05T" + from)
                .param("ends", "2023-08-05T" + to)
                .param("room", room)
                .param("kind", "TOPIC")
                .param("module", "1")
                .param("items", "clip")
                .exchange();
    }
}
