package dev.atelier.event.agenda;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.atelier.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What two admins do to each other on one draft, and undoing it. */
@ModuleTest
@AutoConfigureMockMvc
class SharedDraftTest extends TwoSlots {

    @Test
    void aStaleMoveIsRefusedWithWhatTheOtherDidAndOfferedAgain() {
        var seen = revision();
        move(anita, panel, "12:00", "13:00", "", false);
        assertThat(moved(latha, seen, demo, "15:00", "15:30", "Hall", true))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains(
                        "Anita changed the agenda in the meantime",
                        "10:00 to 11:00</del>",
                        "12:00 to 13:00</ins>",
                        "Make my change all the same",
                        "name=\"starts\" value=\"2023-08-05T15:00\"",
                        "name=\"room\" value=\"Hall\"");
        assertThat(times()).containsExactly("11:00–11:30", "12:00–13:00");
        assertThat(moved(latha, revision(), demo, "15:00", "15:30", "Hall", true))
                .hasStatusOk();
        assertThat(times()).containsExactly("12:00–13:00", "15:00–15:30");
    }

    @Test
    void oneUndoesAndRedoesWhatOneDid() {
        press(latha, panel, "EARLIER", false);
        press(anita, demo, "LATER", false);
        assertThat(web.get().uri(agenda()).with(as(latha))).bodyText().contains("Undo", ": “Panel” moved to 9:55");
        assertThat(turn(latha, "undo")).hasStatus3xxRedirection();
        assertThat(times()).containsExactly("10:00–11:00", "11:05–11:35");
        assertThat(turn(latha, "redo")).hasStatus3xxRedirection();
        assertThat(times()).containsExactly("09:55–10:55", "11:05–11:35");
    }

    @Test
    void whatAnotherHasOverwrittenIsNotUndone() {
        press(latha, panel, "EARLIER", false);
        press(anita, panel, "LONGER", false);
        assertThat(turn(latha, "undo"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Not undone: “Panel” has been changed since by Anita.");
        assertThat(times()).containsExactly("09:55–11:00", "11:00–11:30");
    }

    @Test
    void anUndoThatIsPressedTwiceUndoesOnce() {
        press(latha, panel, "EARLIER", false);
        press(latha, panel, "EARLIER", false);
        var last = edits.of(cohort).undoable(latha.value()).orElseThrow().revision();
        turn(latha, "undo", last);
        assertThat(turn(latha, "undo", last)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(times()).containsExactly("09:55–10:55", "11:00–11:30");
    }

    @Test
    void whatIsSavedByTheFormCanBeUndoneToo() {
        web.post()
                .uri(agenda() + "/slots/" + panel + "/removal")
                .with(csrf())
                .with(as(latha))
                .exchange();
        assertThat(times()).containsExactly("11:00–11:30");
        turn(latha, "undo");
        assertThat(times()).containsExactly("10:00–11:00", "11:00–11:30");
    }

    @Test
    void whatAnotherChangedIsNotRemovedUnseen() {
        var seen = requireNonNull(SlotForm.of(slots().getFirst()).seen());
        move(anita, panel, "12:00", "13:00", "", false);
        assertThat(remove(seen))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Anita changed this slot in the meantime: moved", "Nothing was removed", "12:00");
        assertThat(times()).contains("12:00–13:00");
        var now = slots().stream()
                .filter(slot -> slot.id().equals(panel))
                .findFirst()
                .orElseThrow();
        assertThat(remove(requireNonNull(SlotForm.of(now).seen()))).hasStatus3xxRedirection();
        assertThat(times()).containsExactly("11:00–11:30");
    }

    private MvcTestResult remove(String seen) {
        return web.post()
                .uri(agenda() + "/slots/" + panel + "/removal")
                .with(csrf())
                .with(as(latha))
                .param("seen", seen)
                .exchange();
    }

    @Test
    void aFormThatDidNotSeeWhatAnotherChangedSavesNothingAndSaysWhat() {
        var form = agenda() + "/slots/" + panel;
        var page = web.get().uri(form).with(as(latha)).exchange();
        var seen = requireNonNull(SlotForm.of(slots().getFirst()).seen());
        assertThat(page).bodyText().contains("name=\"seen\" value=\"" + seen + "\"");
        move(anita, panel, "12:00", "13:00", "", false);
        press(anita, demo, "LATER", false);
        assertThat(save(form, "Panel of four", seen))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains(
                        "Anita changed this slot in the meantime: moved, Sat 5 August 2023, 10:00 to 11:00 → 12:00 to"
                                + " 13:00",
                        "value=\"Panel of four\"");
        assertThat(times()).contains("12:00–13:00");
        var now = slots().stream()
                .filter(slot -> slot.id().equals(panel))
                .findFirst()
                .orElseThrow();
        assertThat(save(form, "Panel of four", requireNonNull(SlotForm.of(now).seen())))
                .hasStatus3xxRedirection();
        assertThat(slots()).extracting(Slot::title).contains("Panel of four");
    }
}
