package dev.atelier.learner.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.attendance.Passes;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.world.Doorway;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.World;
import dev.atelier.testing.MovableClock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Passes at the door, the list, and the table. */
@RoomTest
class DoorPagesTest {

    @Autowired
    World world;

    @Autowired
    MockMvcTester web;

    @Autowired
    Passes passes;

    @Autowired
    MovableClock clock;

    private CohortFacts cohort;
    private Doorway room;
    private Seat priya;
    private String pass;

    @BeforeEach
    void makeTheRoom() {
        cohort = world.cohort();
        room = new Doorway(web, cohort);
        priya = world.seat(cohort, "Priya Nair");
        pass = passes.of(priya.enrolment());
    }

    @Test
    void aLearnersPassLeadsTheStaffToOneTap() {
        assertThat(room.text(Doorway.as(priya), room.my("/pass")))
                .contains("Priya Nair", passes.spoken(priya.enrolment()), "<svg");
        var page = "/staff/passes/" + pass;
        assertThat(room.text(room.ravi(), page)).contains("Check in Priya Nair", "not recorded today");
        assertThat(room.post(room.ravi(), page)).hasRedirectedUrl(page);
        assertThat(room.text(room.ravi(), page))
                .contains("came late, checked in at 10:00 at the door")
                .doesNotContain("Check in Priya Nair");
        assertThat(room.post(room.ravi(), page)).flash().containsEntry("note", "Priya Nair is checked in already.");
    }

    @Test
    void aPassThatSomebodyMadeUpIsNone() {
        var forged = passes.of(priya.enrolment()).substring(0, 42) + (pass.endsWith("A") ? "E" : "A");
        assertThat(room.get(room.ravi(), "/staff/passes/" + forged)).hasStatus(404);
        assertThat(room.post(room.ravi(), room.staff("/door"), "pass", forged))
                .flash()
                .containsKey("problem");
    }

    @Test
    void strangersLearnersAndOtherStaffAreRefused() {
        assertThat(room.get(Doorway.as(priya), "/staff/passes/" + pass)).hasStatus(403);
        assertThat(room.post(Doorway.as(priya), "/staff/passes/" + pass)).hasStatus(403);
        var other = user(UUID.randomUUID().toString()).roles("INSTRUCTOR");
        assertThat(room.get(other, "/staff/passes/" + pass)).hasStatus(404);
        assertThat(room.post(other, "/staff/passes/" + pass)).hasStatus(404);
        assertThat(room.get(other, room.staff("/door"))).hasStatus(404);
        assertThat(room.text(room.ravi(), room.staff("/attendance"))).contains("0 of 1 are here");
    }

    @Test
    void theDoorTakesAnAddressSixCharactersAndANameAndTellsAnotherCohort() {
        var elsewhere = world.cohort();
        var karan = world.seat(elsewhere, "Karan");
        assertThat(room.post(room.ravi(), room.staff("/door"), "pass", passes.of(karan.enrolment())))
                .flash()
                .containsKey("problem");
        var spoken = passes.spoken(priya.enrolment()).toLowerCase(java.util.Locale.ROOT);
        assertThat(room.post(room.ravi(), room.staff("/door"), "pass", spoken))
                .flash()
                .containsEntry("done", "Priya Nair, late, checked in at 10:00");
        assertThat(room.post(room.ravi(), room.staff("/door"), "pass", "https://atelier.example/staff/passes/" + pass))
                .flash()
                .containsKey("note");
        assertThat(room.post(room.ravi(), room.staff("/door"), "pass", "priya"))
                .hasRedirectedUrl(room.staff("/door?name=priya"));
        assertThat(room.text(room.ravi(), room.staff("/door?name=priya"))).contains("Who is it?", "came late");
    }

    @Test
    void whoGaveTheSeatBackIsToldApart() {
        var arjun = world.learner("Arjun");
        world.enrol(cohort, arjun, "ENROLLED");
        var seat = world.seat(cohort, arjun);
        world.end(seat.enrolment());
        assertThat(room.post(room.ravi(), room.staff("/door"), "pass", passes.of(seat.enrolment())))
                .flash()
                .containsKey("problem");
    }

    @Test
    void theListKeepsWhoSaidWhatAndWhy() {
        room.post(room.ravi(), "/staff/passes/" + pass);
        mark("LEFT_EARLY", "left", "15:10", "reason", "The train");
        assertThat(room.text(room.ravi(), room.staff("/attendance")))
                .contains("0 of 1 are here", "from came late to left early at 15:10", "(Ravi)", ": The train");
        assertThat(mark("LEFT_EARLY", "left", "26:00")).isEqualTo("problem");
        assertThat(mark("LEFT_EARLY", "left", "03:00")).isEqualTo("problem");
        assertThat(mark("ABSENT", "reason", "x".repeat(301))).isEqualTo("problem");
    }

    @Test
    void aCodeInTheAddressIsFilledIn() {
        assertThat(room.text(Doorway.as(priya), room.my("/day?code=ABC234"))).contains("value=\"ABC234\"");
    }

    @Test
    void theRestIsMarkedOnlyByWhoMeansIt() {
        assertThat(room.post(room.ravi(), room.staff("/attendance/rest"), "day", "2023-08-05"))
                .flash()
                .containsKey("problem");
        assertThat(room.post(room.ravi(), room.staff("/attendance/rest"), "day", "2023-08-05", "sure", "true"))
                .flash()
                .containsKey("done");
        assertThat(room.text(room.ravi(), room.staff("/attendance"))).contains("from not recorded to not here");
    }

    @Test
    void theTableIsSafeForSpreadsheets() {
        world.seat(cohort, "=HYPERLINK(1)");
        room.post(room.ravi(), "/staff/passes/" + pass);
        assertThat(room.text(room.ravi(), room.staff("/attendance.csv")))
                .contains("\"'=HYPERLINK(1)\"", "\"Priya Nair\"", "\"came late\"", "\"not recorded\"");
    }

    @Test
    void somebodySaysBeforehandThatTheyCannotCome() {
        clock.moveTo(World.EVENING_BEFORE);
        var form = UUID.randomUUID().toString();
        assertThat(excuse(form, "2023-08-05", "")).hasStatus(422);
        assertThat(excuse(form, "2023-08-07", "My sister marries")).hasStatus(422);
        assertThat(excuse(form, "2023-08-05", "My sister marries")).flash().containsKey("done");
        assertThat(excuse(form, "2023-08-05", "My sister marries")).flash().containsKey("note");
        var list = room.text(room.ravi(), room.staff("/attendance"));
        assertThat(list).contains("Cannot be there", "My sister marries");
        room.post(room.ravi(), room.staff("/excuses/" + form + "/acceptance"));
        assertThat(room.text(Doorway.as(priya), room.my("/attendance"))).contains("accepted", "excused");
        assertThat(room.post(room.ravi(), room.staff("/excuses/" + form + "/refusal")))
                .flash()
                .containsKey("note");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult excuse(String form, String time, String why) {
        return room.post(Doorway.as(priya), room.my("/excuses"), "form", form, "time", time, "reason", why);
    }

    /** What kind of message it brings. */
    private String mark(String status, String... more) {
        var fields = new java.util.ArrayList<>(
                java.util.List.of("learner", priya.learner().toString(), "day", "2023-08-05", "status", status));
        fields.addAll(java.util.List.of(more));
        var answer = room.post(room.ravi(), room.staff("/attendance"), fields.toArray(String[]::new));
        return answer.getMvcResult().getFlashMap().keySet().iterator().next();
    }
}
