package dev.atelier.event.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.atelier.event.CohortId;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An agenda with one slot, a panel on 5 August 2023, that an admin releases again and again. */
record ReleasedAgenda(MockMvcTester web, DSLContext db, CohortId cohort, UUID panel) {

    /** @param base the release that was last seen, 0 before the first */
    void release(String from, String to, int base, boolean tentative) {
        release("Panel", from, to, base, tentative);
    }

    void release(String title, String from, String to, int base, boolean tentative) {
        var agenda = "/admin/cohorts/" + cohort + "/agenda";
        web.post()
                .uri(agenda + "/slots" + (base == 0 ? "" : "/" + panel))
                .with(csrf())
                .param("id", panel.toString())
                .param("title", title)
                .param("starts", "2023-08-05T" + from)
                .param("ends", "2023-08-05T" + to)
                .param("kind", "TOPIC")
                .param("module", "1")
                .param("items", "clip")
                .exchange();
        var revision = db.fetchValue("select revision from event.agenda_draft where cohort_id = ?", cohort.value());
        assertThat(web.post()
                        .uri(agenda + "/releases")
                        .with(csrf())
                        .param("base", Integer.toString(base))
                        .param("revision", String.valueOf(revision))
                        .param("tentative", Boolean.toString(tentative)))
                .hasRedirectedUrl(agenda);
    }
}
