package dev.atelier.event.agenda;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.InstructorId;
import dev.atelier.event.world.World;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A draft with a panel at ten and a demo at eleven, and two admins whose hands are on it. */
abstract class TwoSlots {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftEdits edits;

    World world;
    CohortId cohort;
    InstructorId latha;
    InstructorId anita;
    UUID panel;
    UUID demo;

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

    final String agenda() {
        return "/admin/cohorts/" + cohort + "/agenda";
    }

    final List<Slot> slots() {
        return drafts.find(cohort).orElseThrow().slots();
    }

    final long revision() {
        return drafts.find(cohort).orElseThrow().revision();
    }

    final List<String> times() {
        return slots().stream()
                .map(slot -> slot.startsAt().toLocalTime() + "–" + slot.endsAt().toLocalTime())
                .toList();
    }

    static Slot slot(UUID id, String title, String from, String to, String room) {
        var like = Slots.slot(title, from, to, room);
        return new Slot(id, like.startsAt(), like.endsAt(), title, room, like.content(), List.of(), true);
    }

    static RequestPostProcessor as(InstructorId admin) {
        return user(admin.toString()).roles("ADMIN");
    }

    final MvcTestResult save(String form, String title, String seen) {
        return save(form, title, seen, "10:00", "11:00");
    }

    final MvcTestResult save(String form, String title, String seen, String from, String to) {
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

    final MvcTestResult press(InstructorId admin, UUID slot, String way, boolean along) {
        return web.post()
                .uri(agenda() + "/moves")
                .with(csrf())
                .with(as(admin))
                .param("revision", Long.toString(revision()))
                .param("along", along ? "yes" : "")
                .param("press", slot + " " + way)
                .exchange();
    }

    final MvcTestResult move(InstructorId admin, UUID slot, String from, String to, String room, boolean piece) {
        return moved(admin, revision(), slot, from, to, room, piece);
    }

    final MvcTestResult moved(
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

    final MvcTestResult place(InstructorId admin, String part, String starts) {
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

    final MvcTestResult turn(InstructorId admin, String verb) {
        var history = edits.of(cohort);
        var edit = (verb.equals("undo") ? history.undoable(admin.value()) : history.redoable(admin.value()))
                .orElseThrow()
                .revision();
        return turn(admin, verb, edit);
    }

    final MvcTestResult turn(InstructorId admin, String verb, long edit) {
        return web.post()
                .uri(agenda() + "/" + verb)
                .with(csrf())
                .with(as(admin))
                .param("edit", Long.toString(edit))
                .exchange();
    }
}
