package dev.atelier.event.agenda;

import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.RELEASED_SLOT;
import static dev.atelier.event.jooq.Tables.ROOM_BOOKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atelier.event.AgendaReleased;
import dev.atelier.event.CohortStatus;
import dev.atelier.testing.ModuleTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
class AgendaTest extends BlankAgenda {

    @Test
    void aReleaseIsNumberedAndComparedWithTheOneBefore(AssertablePublishedEvents events) {
        var panel = UUID.randomUUID();
        add(panel, "Panel", "16:00", "16:30", "");
        release(0, true);
        assertThat(events)
                .contains(AgendaReleased.class)
                .matching(event -> event.release() == 1
                        && event.tentative()
                        && event.cohort().id().equals(cohort));
        change(panel, "Panel", "16:30", "17:00", "Hall");
        assertThat(web.get().uri(agenda()))
                .bodyText()
                .contains("Tentative agenda, release 1 is what people see now", "16:00 to 16:30", "16:30 to 17:00");
        release(1, false);
        var latest = releases.latest(cohort).orElseThrow().release();
        assertThat(latest.number()).isEqualTo(2);
        assertThat(latest.tentative()).isFalse();
        assertThat(latest.slots()).singleElement().satisfies(slot -> {
            assertThat(slot.id()).isEqualTo(panel);
            assertThat(slot.tentative()).isFalse();
            assertThat(slot.room()).isEqualTo("Hall");
        });
    }

    @Test
    void aReleaseWithoutChangesIsRefused() {
        add(UUID.randomUUID(), "Panel", "16:00", "16:30", "");
        release(0, true);
        assertThat(release(1, true)).hasRedirectedUrl(agenda());
        assertThat(releases.all(cohort)).hasSize(1);
        assertThat(web.get().uri(agenda())).bodyText().contains("Confirmed");
    }

    @Test
    void releasingOnAStaleBaseIsRefusedWithTheDifference() {
        var panel = UUID.randomUUID();
        add(panel, "Panel", "16:00", "16:30", "");
        var seen = drafts.find(cohort).orElseThrow().revision();
        release(0, true);
        change(panel, "Panel of four", "16:00", "16:30", "");
        release(1, true);
        assertThat(release(1, seen, true))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Someone else released it in the meantime", "<del>Panel</del>", "<ins>Panel of four</ins>");
        assertThat(releases.all(cohort)).hasSize(2);
    }

    @Test
    void whatOneHasNotSeenIsNotReleased() {
        add(UUID.randomUUID(), "Panel", "16:00", "16:30", "");
        var seen = drafts.find(cohort).orElseThrow().revision();
        add(UUID.randomUUID(), "Demo", "16:30", "17:00", "");
        assertThat(release(0, seen, true))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("changed the draft");
        assertThat(releases.latest(cohort)).isEmpty();
    }

    @Test
    void aRoomIsBookedOnceAcrossCohorts() {
        var other = world.cohort(workshop, CohortStatus.OPEN);
        db.update(COHORT)
                .set(COHORT.VENUE_ID, world.venue("One house " + cohort))
                .where(COHORT.ID.in(cohort.value(), other.value()))
                .execute();
        add(UUID.randomUUID(), "Panel", "16:00", "16:30", "Hall");
        release(0, true);
        var first = cohort;
        cohort = other;
        assertThat(add(UUID.randomUUID(), "Talk", "16:15", "16:45", "hall"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("hall is booked by another cohort");
        assertThat(add(UUID.randomUUID(), "Talk", "16:30", "17:00", "hall")).hasStatus3xxRedirection();
        release(0, true);
        assertThat(db.fetchCount(ROOM_BOOKING, ROOM_BOOKING.COHORT_ID.in(first.value(), other.value())))
                .isEqualTo(2);
    }

    @Test
    void theDatabaseItselfRefusesToBookARoomTwice() {
        var panel = UUID.randomUUID();
        add(panel, "Panel", "16:00", "16:30", "Hall");
        release(0, true);
        assertThatThrownBy(() -> db.execute(
                        "insert into event.room_booking select ?, cohort_id, room, begins, ends from event.room_booking"
                                + " where slot_id = ?",
                        UUID.randomUUID(),
                        panel))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(RoomBookings.ONCE);
    }

    @Test
    void aReleaseCannotBeChanged() {
        add(UUID.randomUUID(), "Panel", "16:00", "16:30", "");
        release(0, true);
        assertThatThrownBy(() -> db.update(RELEASED_SLOT)
                        .set(RELEASED_SLOT.TITLE, "Another")
                        .where(RELEASED_SLOT.COHORT_ID.eq(cohort.value()))
                        .execute())
                .hasMessageContaining("immutable");
    }

    @Test
    @WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000aa", roles = "INSTRUCTOR")
    void onlyAdminsLayOutTheDay() {
        assertThat(web.get().uri(agenda())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/draft")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(add(UUID.randomUUID(), "Panel", "16:00", "16:30", "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(release(0, 1, true)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult change(UUID id, String title, String from, String to, String room) {
        return slot("/slots/" + id, id, title, from, to, room);
    }
}
