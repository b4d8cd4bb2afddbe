package dev.atelier.event.agenda;

import static dev.atelier.event.jooq.Tables.COHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;

/** The draft as a timeline: moves, clashes, and what can't be. */
@ModuleTest
@AutoConfigureMockMvc
class TimelineTest extends TwoSlots {

    @Test
    void aSlotIsMovedByAPress() {
        assertThat(press(latha, panel, "EARLIER", false)).hasStatus3xxRedirection();
        assertThat(times()).containsExactly("09:55–10:55", "11:00–11:30");
        press(latha, panel, "LONGER", false);
        press(latha, demo, "SHORTER", false);
        assertThat(times()).containsExactly("09:55–11:00", "11:00–11:25");
        press(latha, demo, "REMOVE", false);
        assertThat(times()).containsExactly("09:55–11:00");
    }

    @Test
    void theRestOfTheRoomComesAlongAndNothingElse() {
        move(latha, demo, "11:00", "11:30", "Hall", false);
        var talk = UUID.randomUUID();
        var slots = new ArrayList<>(slots());
        slots.add(slot(talk, "Talk", "14:00", "15:00", ""));
        drafts.write(cohort, World.STARTS, slots);
        press(latha, panel, "LATER", true);
        assertThat(times()).containsExactly("10:05–11:05", "11:00–11:30", "14:05–15:05");
    }

    @Test
    void aSlotIsDraggedToATimeAndARoomAndTheAnswerIsThePage() {
        assertThat(moved(latha, revision(), demo, "10:30", "11:15", "Hall", true))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "“Demo” now 10:30 to 11:15, Hall.",
                        "id=\"editor\"",
                        "data-from=\"10:30\"",
                        "data-columns=\"2\"")
                .doesNotContain("<html");
    }

    @Test
    void aClashIsLetBeAndSaidAndKeepsTheAgendaFromBeingReleased() {
        assertThat(moved(latha, revision(), demo, "10:30", "11:00", "", true))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "“Demo” now 10:30 to 11:00. At the same time as “Panel”",
                        "What clashes",
                        "1 clash",
                        "data-lanes=\"2\"",
                        "slots need a look before this can be released");
        assertThat(moved(latha, revision(), demo, "17:00", "18:00", "", true))
                .bodyText()
                .contains("Outside the cohort");
    }

    @Test
    void aSlotThatClashesAlreadyIsStillChangedByItsForm() {
        move(latha, panel, "10:30", "11:15", "", false);
        var form = agenda() + "/slots/" + panel;
        assertThat(save(form, "Panel of four", "", "10:30", "11:15")).hasStatus3xxRedirection();
        assertThat(slots()).extracting(Slot::title).contains("Panel of four");
        move(latha, demo, "12:00", "12:30", "", false);
        assertThat(save(form, "Panel of four", "", "11:45", "12:15"))
                .as("a new clash is refused")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void whatIsNotPlacedYetIsPutIntoTheDay() {
        assertThat(web.get().uri(agenda()).with(as(latha)))
                .bodyText()
                .contains("Not yet placed", "Why generative images", "module 0, about 15 min", "Your first images");
        assertThat(place(latha, "item:first-images", "2023-08-05T13:00")).hasStatusOk();
        assertThat(slots()).last().satisfies(slot -> {
            assertThat(slot.title()).isEqualTo("Your first images");
            assertThat(slot.content().module()).isEqualTo("1");
            assertThat(slot.length()).hasMinutes(25);
        });
        assertThat(place(latha, "item:first-images", "2023-08-05T14:00"))
                .as("it is placed already")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void whatCannotBeUnderstoodIsSaid() {
        assertThat(moved(latha, revision(), demo, "11:30", "11:00", "", true))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("a slot ends after it begins");
        assertThat(moved(latha, revision(), demo, "11:00", "11:30", "x".repeat(101), true))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(place(latha, "module:9", "2023-08-05T13:00")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(place(latha, "module:0", "soon")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(place(latha, "module:0", "2027-08-05T13:00"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This cohort meets on Sat 5 August 2023");
        assertThat(times()).containsExactly("10:00–11:00", "11:00–11:30");
    }

    @Test
    void aTimeThatDoesNotExistIsRefused() {
        db.update(COHORT)
                .set(COHORT.ZONE, "Europe/Berlin")
                .set(COHORT.STARTS_AT, LocalDateTime.parse("2024-03-30T20:00"))
                .set(COHORT.ENDS_AT, LocalDateTime.parse("2024-03-31T06:00"))
                .where(COHORT.ID.eq(cohort.value()))
                .execute();
        assertThat(move(latha, demo, "2024-03-31T02:30", "2024-03-31T03:30", "", true))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("the clocks in Europe/Berlin jump from 2:00 to 3:00");
    }

    @Test
    void aSlotOverMidnightStandsOnBothDays() {
        db.update(COHORT)
                .set(COHORT.STARTS_AT, LocalDateTime.parse("2023-08-05T20:00"))
                .set(COHORT.ENDS_AT, LocalDateTime.parse("2023-08-06T02:00"))
                .where(COHORT.ID.eq(cohort.value()))
                .execute();
        move(latha, demo, "2023-08-05T23:30", "2023-08-06T00:30", "", true);
        assertThat(web.get().uri(agenda() + "?day=2023-08-05").with(as(latha)))
                .bodyText()
                .contains("data-from=\"23:30\" data-until=\"24:00\"", "until 0:30 on Sun 6 August 2023");
        assertThat(web.get().uri(agenda() + "?day=2023-08-06").with(as(latha)))
                .bodyText()
                .contains("data-from=\"00:00\" data-until=\"00:30\"", "since 23:30 on Sat 5 August 2023");
        assertThat(web.get().uri(agenda() + "?day=nonsense").with(as(latha))).hasStatusOk();
    }

    @Test
    void nobodyButAdminsMovesAnything() {
        for (var role : List.of("INSTRUCTOR", "LEARNER")) {
            var stranger = user(UUID.randomUUID().toString()).roles(role);
            for (var path : List.of("/moves", "/placements", "/undo?edit=1", "/redo?edit=1")) {
                assertThat(web.post()
                                .uri(agenda() + path)
                                .with(csrf())
                                .with(stranger)
                                .param("press", panel + " LATER")
                                .param("revision", Long.toString(revision())))
                        .as(role + " " + path)
                        .hasStatus(HttpStatus.FORBIDDEN);
            }
        }
        assertThat(times()).containsExactly("10:00–11:00", "11:00–11:30");
    }
}
