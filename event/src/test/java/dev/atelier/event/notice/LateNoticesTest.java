package dev.atelier.event.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.atelier.event.CohortStatus;
import dev.atelier.event.visitor.ReleasedAgenda;
import dev.atelier.testing.ModuleTest;
import java.time.Duration;
import java.util.UUID;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

@ModuleTest
@AutoConfigureMockMvc
@Import(Coming.class)
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
class LateNoticesTest extends ToldCohort {

    @Test
    void ifOnlyABreakMovedNoCalendarFileComesAlong() throws Exception {
        heardOfTheFirst();
        var lunch = new ReleasedAgenda(web, db, cohort, UUID.randomUUID());
        lunch.put("Lunch", "12:30", "13:30");
        db.execute(
                "update event.agenda_slot set kind = 'BREAK', module_key = '', item_keys = '{}' where id = ?",
                lunch.panel());
        agenda.release("16:00", "16:30", 1, true);
        onceItIsQuiet();
        var mail = to("meera@example.org").getFirst();
        assertThat(text(mail)).contains("- Lunch: added").doesNotContain("The file that comes");
    }

    @Test
    void whoeverKnowsAReleaseOfLongAgoIsToldWhatChangedSinceThen() throws Exception {
        var other = new ReleasedAgenda(web, db, cohort, UUID.randomUUID());
        other.put("Closing", "17:00", "17:30");
        heardOfTheFirst();
        db.execute("""
            insert into event.agenda_release (cohort_id, number, tentative, zone, released_at, released_by)
            select cohort_id, n, tentative, zone, released_at, released_by
            from event.agenda_release, generate_series(2, 61) n where cohort_id = ? and number = 1
            """, cohort.value());
        other.remove();
        agenda.release("16:00", "16:30", 61, true);
        onceItIsQuiet();
        assertThat(web.post()
                        .uri("/admin/cohorts/" + cohort + "/agenda/releases")
                        .with(csrf())
                        .param("base", "1")
                        .param("revision", "1")
                        .param("tentative", "true"))
                .bodyText()
                .contains("Closing", "cancelled")
                .doesNotContain("Panel");
        var mail = to("meera@example.org").getFirst();
        assertThat(text(mail)).contains("- Closing: cancelled").doesNotContain("Panel");
        assertThat(calendar(mail).<VEvent>getComponents("VEVENT")).hasSize(1);
    }

    @Test
    void aCohortThatCannotBeToldKeepsNoOtherWaiting() throws Exception {
        agenda.release("16:00", "16:30", 0, true);
        clock.move(Duration.ofMinutes(1));
        var other = world.cohort(world.workshop("Printing with type"), CohortStatus.OPEN);
        new ReleasedAgenda(web, db, other, UUID.randomUUID()).release("16:00", "16:30", 0, true);
        coming.unknown.add(cohort);
        onceItIsQuiet();
        assertThat(to("meera@example.org"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).contains("Printing with type"));
        coming.unknown.clear();
        round.run();
        assertThat(to("meera@example.org")).as("not at once").hasSize(1);
        onceItIsQuiet();
        assertThat(to("meera@example.org")).hasSize(2);
    }
}
