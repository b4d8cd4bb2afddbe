package dev.atelier.event.agenda;

import static dev.atelier.event.jooq.Tables.ROOM_BOOKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;

@ModuleTest
@AutoConfigureMockMvc
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
class DraftingTest extends BlankAgenda {

    @Test
    void aFirstDraftIsLaidOutFromTheCurriculum() {
        assertThat(web.get().uri(agenda())).hasStatusOk().bodyText().contains("Lay out a first draft");
        assertThat(post("/draft")).hasRedirectedUrl(agenda());
        assertThat(post("/draft")).hasRedirectedUrl(agenda());
        assertThat(web.get().uri(agenda()))
                .hasStatusOk()
                .bodyText()
                .contains("Fundamentals of diffusion", "Lunch", "CLIP", "paper review", "Release 1");
        assertThat(drafts.find(cohort).orElseThrow().slots().getFirst().startsAt())
                .isEqualTo(World.STARTS);
    }

    @Test
    void aFirstDraftThatIsNotLikedIsUndone() {
        post("/draft");
        assertThat(web.get().uri(agenda())).bodyText().contains("added, and ");
        var edit = drafts.find(cohort).orElseThrow().revision();
        assertThat(web.post()
                        .uri(agenda() + "/undo")
                        .with(csrf())
                        .param("edit", Long.toString(edit))
                        .exchange())
                .hasStatus3xxRedirection();
        assertThat(drafts.find(cohort).orElseThrow().slots()).isEmpty();
    }

    @Test
    void aSlotThatDoesNotFitKeepsWhatWasTyped() {
        add(UUID.randomUUID(), "Panel", "16:00", "16:30", "");
        assertThat(add(UUID.randomUUID(), "Demo", "16:15", "16:45", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("At the same time as “Panel”", "value=\"Demo\"");
        assertThat(add(UUID.randomUUID(), "Party", "17:00", "23:00", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Outside the cohort");
        assertThat(drafts.find(cohort).orElseThrow().slots()).hasSize(1);
    }

    @Test
    void theFormSentTwiceIsOneSlot() {
        var panel = UUID.randomUUID();
        add(panel, "Panel", "16:00", "16:30", "");
        assertThat(add(panel, "Panel", "16:00", "16:30", "")).hasRedirectedUrl(agenda());
        assertThat(drafts.find(cohort).orElseThrow().slots()).hasSize(1);
    }

    @Test
    void aSlotIsRemovedFromTheDraftOnly() {
        var panel = UUID.randomUUID();
        add(panel, "Panel", "16:00", "16:30", "");
        add(UUID.randomUUID(), "Demo", "15:00", "15:30", "");
        release(0, true);
        post("/slots/" + panel + "/removal");
        assertThat(drafts.find(cohort).orElseThrow().slots())
                .extracting(Slot::title)
                .containsExactly("Demo");
        assertThat(releases.latest(cohort).orElseThrow().release().slots()).hasSize(2);
        assertThat(web.get().uri(agenda() + "/slots/" + panel)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whenTheStartMovesTheDraftMovesAlongInLocalTime() {
        add(UUID.randomUUID(), "Panel", "16:00", "16:30", "Hall");
        release(0, true);
        assertThat(web.post()
                        .uri("/admin/cohorts/" + cohort + "/plan")
                        .with(csrf())
                        .param("revision", "1")
                        .param("starts", "2023-09-02T10:00")
                        .param("ends", "2023-09-02T18:00")
                        .param("zone", World.ZONE)
                        .param("venue", "La Marvella")
                        .param("capacity", "60")
                        .param("curriculum", world.latestCurriculum(workshop).toString()))
                .hasRedirectedUrl("/admin/cohorts/" + cohort);
        assertThat(drafts.find(cohort).orElseThrow().slots())
                .extracting(slot -> slot.startsAt().toString())
                .containsExactly("2023-09-02T16:30");
        assertThat(db.fetchCount(ROOM_BOOKING, ROOM_BOOKING.COHORT_ID.eq(cohort.value())))
                .isZero();
    }
}
