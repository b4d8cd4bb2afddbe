package dev.atelier.event.agenda;

import static dev.atelier.event.jooq.Tables.COHORT;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.InstructorId;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The draft as a timeline: moves, what two admins do to each other, and undoing it. */
@ModuleTest
@AutoConfigureMockMvc
class TimelineTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftEdits edits;

    private World world;
    private CohortId cohort;
    private InstructorId latha;
    private InstructorId anita;
    private UUID panel;
    private UUID demo;

    @BeforeEach
    void aDayWithTwoSlots() {
        world = new World(db);
        cohort = world.cohort(world.workshop("Mastering Stable Diffusion"), CohortStatus.OPEN);
        latha = world.instructor("Latha");
        anita = world.instructor("Anita");
        panel = UUID.randomUUID();
        demo = UUID.randomUUID();
        drafts.begin(cohort, World.STARTS);
        drafts.write(
                cohort,
                World.STARTS,
                List.of(slot(panel, "Panel", "10:00", "11:00", ""), slot(demo, "Demo", "11:00", "11:30", "")));
    }

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
        var slots = new java.util.ArrayList<>(slots());
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

    private String agenda() {
        return "/admin/cohorts/" + cohort + "/agenda";
    }

    private List<Slot> slots() {
        return drafts.find(cohort).orElseThrow().slots();
    }

    private long revision() {
        return drafts.find(cohort).orElseThrow().revision();
    }

    private List<String> times() {
        return slots().stream()
                .map(slot -> slot.startsAt().toLocalTime() + "–" + slot.endsAt().toLocalTime())
                .toList();
    }

    private static Slot slot(UUID id, String title, String from, String to, String room) {
        var like = Slots.slot(title, from, to, room);
        return new Slot(id, like.startsAt(), like.endsAt(), title, room, like.content(), List.of(), true);
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor as(InstructorId admin) {
        return user(admin.toString()).roles("ADMIN");
    }

    private MvcTestResult save(String form, String title, String seen) {
        return save(form, title, seen, "10:00", "11:00");
    }

    private MvcTestResult save(String form, String title, String seen, String from, String to) {
        return web.post()
                .uri(form)
                .with(csrf())
                .with(as(latha))
                .param("id", panel.toString())
                .param("seen", seen)
                .param("title", title)
                .param("starts", "2023-08-05T" + from)
                .param("ends", "2023-08-05T" + to)
                .param("kind", "TOPIC")
                .exchange();
    }

    private MvcTestResult press(InstructorId admin, UUID slot, String way, boolean along) {
        return web.post()
                .uri(agenda() + "/moves")
                .with(csrf())
                .with(as(admin))
                .param("revision", Long.toString(revision()))
                .param("along", along ? "yes" : "")
                .param("press", slot + " " + way)
                .exchange();
    }

    private MvcTestResult move(InstructorId admin, UUID slot, String from, String to, String room, boolean piece) {
        return moved(admin, revision(), slot, from, to, room, piece);
    }

    private MvcTestResult moved(
            InstructorId admin, long seen, UUID slot, String from, String to, String room, boolean piece) {
        var request = web.post()
                .uri(agenda() + "/moves")
                .with(csrf())
                .with(as(admin))
                .param("revision", Long.toString(seen))
                .param("slot", slot.toString())
                .param("starts", from.length() > 5 ? from : "2023-08-05T" + from)
                .param("ends", to.length() > 5 ? to : "2023-08-05T" + to)
                .param("room", room);
        return (piece ? request.header("HX-Request", "true") : request).exchange();
    }

    private MvcTestResult place(InstructorId admin, String part, String starts) {
        return web.post()
                .uri(agenda() + "/placements")
                .with(csrf())
                .with(as(admin))
                .header("HX-Request", "true")
                .param("revision", Long.toString(revision()))
                .param("part", part)
                .param("starts", starts)
                .exchange();
    }

    private MvcTestResult turn(InstructorId admin, String verb) {
        var history = edits.of(cohort);
        var edit = (verb.equals("undo") ? history.undoable(admin.value()) : history.redoable(admin.value()))
                .orElseThrow()
                .revision();
        return turn(admin, verb, edit);
    }

    private MvcTestResult turn(InstructorId admin, String verb, long edit) {
        return web.post()
                .uri(agenda() + "/" + verb)
                .with(csrf())
                .with(as(admin))
                .param("edit", Long.toString(edit))
                .exchange();
    }
}
