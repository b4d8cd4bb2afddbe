package dev.atelier.event.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.atelier.event.CohortId;
import dev.atelier.event.world.ReadWarnings;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An agenda with a slot, a panel on 5 August 2023, that an admin releases again and again. */
public record ReleasedAgenda(MockMvcTester web, DSLContext db, CohortId cohort, UUID panel) {

    /**
     * Puts the slot there and releases the agenda.
     *
     * @param base the release that was last seen, 0 before the first
     */
    public void release(String from, String to, int base, boolean tentative) {
        release("Panel", from, to, base, tentative);
    }

    void release(String title, String from, String to, int base, boolean tentative) {
        if (base == 0) {
            put(title, from, to);
        } else {
            send("/slots/" + panel, title, from, to);
        }
        var revision = db.fetchValue("select revision from event.agenda_draft where cohort_id = ?", cohort.value());
        assertThat(web.post()
                        .uri(agenda() + "/releases")
                        .with(csrf())
                        .param("base", Integer.toString(base))
                        .param("revision", String.valueOf(revision))
                        .param("tentative", Boolean.toString(tentative))
                        .param("warnings", ReadWarnings.on(web, agenda())))
                .hasRedirectedUrl(agenda());
    }

    /** Adds the slot to the draft. */
    public void put(String title, String from, String to) {
        send("/slots", title, from, to);
    }

    /** Takes the slot out of the draft. */
    public void remove() {
        assertThat(web.post().uri(agenda() + "/slots/" + panel + "/removal").with(csrf()))
                .hasRedirectedUrl(agenda());
    }

    private void send(String where, String title, String from, String to) {
        web.post()
                .uri(agenda() + where)
                .with(csrf())
                .param("id", panel.toString())
                .param("title", title)
                .param("starts", "2023-08-05T" + from)
                .param("ends", "2023-08-05T" + to)
                .param("kind", "TOPIC")
                .param("module", "1")
                .param("items", "clip")
                .exchange();
    }

    private String agenda() {
        return "/admin/cohorts/" + cohort + "/agenda";
    }
}
