package dev.atelier.event.venue;

import static dev.atelier.event.jooq.Tables.AGENDA_DRAFT;
import static dev.atelier.event.jooq.Tables.AGENDA_SLOT;
import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.RELEASED_SLOT;
import static dev.atelier.event.jooq.Tables.ROOM;
import static dev.atelier.event.jooq.Tables.ROOM_BOOKING;
import static dev.atelier.event.jooq.Tables.VENUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortChanged;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.Cohorts;
import dev.atelier.event.world.ReadWarnings;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
class VenuesTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @Autowired
    Cohorts cohorts;

    private World world;
    private CohortId cohort;
    private UUID venue;
    private String address = "";

    @BeforeEach
    void aCohortAtAVenue() {
        world = new World(db);
        cohort = world.cohort(world.workshop("Mastering Stable Diffusion"), CohortStatus.OPEN);
        venue = db.fetchSingle(COHORT, COHORT.ID.eq(cohort.value())).getVenueId();
        address = "/admin/venues/" + venue;
    }

    @Test
    void aVenueIsAddedOnceAndStandsInTheList() {
        var id = UUID.randomUUID();
        var name = "Studio " + id;
        assertThat(add(id, name, "https://maps.example.org/studio")).hasRedirectedUrl("/admin/venues/" + id);
        assertThat(add(id, name, "https://maps.example.org/studio")).hasRedirectedUrl("/admin/venues/" + id);
        var before = world.venue("Studia " + id);
        assertThat(web.get().uri("/admin/venues?after=" + before))
                .hasStatusOk()
                .bodyText()
                .contains(name, "/admin/venues/new", "<a rel=\"prev\" href=\"/admin/venues\">From the start</a>")
                .doesNotContain("Studia " + id);
        assertThat(web.get().uri("/admin/venues/" + id))
                .hasStatusOk()
                .bodyText()
                .contains(name, "href=\"https://maps.example.org/studio\"", "Monday: 9:00 to 18:00", "Sunday: closed");
        assertThat(add(UUID.randomUUID(), name.toUpperCase(java.util.Locale.ROOT), ""))
                .hasStatus(422)
                .bodyText()
                .contains("stands at this address already");
    }

    @Test
    void whatWasTypedIsKeptWhenItCannotBeSaved() {
        assertThat(add(UUID.randomUUID(), "Studio & Co", "http://maps.example.org"))
                .hasStatus(422)
                .bodyText()
                .contains("Studio &amp; Co", "value=\"http://maps.example.org\"", "beginning with https://");
    }

    @Test
    void ofTwoAdminsWhoChangeItOneIsToldAndKeepsWhatTheyTyped() {
        assertThat(change("1", "La Marvella Palace")).hasRedirectedUrl(address);
        assertThat(change("1", "La Marvella Hotel"))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "somebody else changed this venue",
                        "value=\"La Marvella Hotel\"",
                        "name=\"revision\" value=\"2\"");
        assertThat(change("2", "La Marvella Hotel")).hasRedirectedUrl(address);
    }

    @Test
    void aVenueThatIsCalledOtherwiseChangesThePlansOfItsCohorts(AssertablePublishedEvents events) {
        var over = world.cohort(world.workshop("Over"), CohortStatus.COMPLETED);
        db.update(COHORT)
                .set(COHORT.VENUE_ID, venue)
                .where(COHORT.ID.eq(over.value()))
                .execute();
        change("1", "La Marvella Palace");
        assertThat(events)
                .contains(CohortChanged.CohortReplanned.class)
                .matching(event -> event.cohort().id().equals(cohort)
                        && event.cohort().revision() == 2
                        && event.cohort().place().startsWith("La Marvella Palace"));
        assertThat(events.ofType(CohortChanged.CohortReplanned.class)
                        .matching(event -> event.cohort().id().equals(over)))
                .isEmpty();
        assertThat(web.get().uri("/admin/cohorts/" + cohort)).bodyText().contains("Where: La Marvella Palace");
        assertThat(web.get().uri("/cohorts/" + cohort))
                .bodyText()
                .contains("La Marvella Palace", "\"addressLocality\"");
    }

    @Test
    void aRetiredVenueIsOfferedOnlyWhereItWasChosen() {
        var other = world.cohort(world.workshop("Another"), CohortStatus.DRAFT);
        assertThat(post("/retirement")).hasRedirectedUrl(address);
        assertThat(web.get().uri("/admin/cohorts/" + cohort + "/plan"))
                .bodyText()
                .contains(venue.toString());
        assertThat(web.get().uri("/admin/cohorts/" + other + "/plan"))
                .bodyText()
                .doesNotContain(venue.toString());
        assertThat(post("/return")).hasRedirectedUrl(address);
        assertThat(web.get().uri("/admin/cohorts/" + other + "/plan"))
                .bodyText()
                .contains(venue.toString());
    }

    @Test
    void aCohortIsPlannedAtAVenueOfTheList() {
        var another = world.venue("Another house " + cohort);
        assertThat(web.post()
                        .uri("/admin/cohorts/" + cohort + "/plan")
                        .with(csrf())
                        .param("revision", "1")
                        .param("starts", "2023-08-05T09:30")
                        .param("ends", "2023-08-05T17:30")
                        .param("zone", World.ZONE)
                        .param("place", another.toString())
                        .param("capacity", "60")
                        .param(
                                "curriculum",
                                String.valueOf(db.fetchSingle(COHORT, COHORT.ID.eq(cohort.value()))
                                        .getCurriculumId())))
                .hasRedirectedUrl("/admin/cohorts/" + cohort);
        assertThat(cohorts.cohort(cohort).orElseThrow().place()).startsWith("Another house");
        assertThat(db.fetchCount(VENUE, VENUE.NAME.startsWith("Another house " + cohort)))
                .isOne();
    }

    @Test
    void roomsAreAddedChangedAndRetired() {
        assertThat(post("/rooms", "name", "Studio", "capacity", "24")).hasRedirectedUrl(address);
        assertThat(post("/rooms", "name", "studio", "capacity", ""))
                .hasStatus(422)
                .bodyText()
                .contains("has a room of this name already", "value=\"studio\"");
        assertThat(post("/rooms", "name", "Loft", "capacity", "many"))
                .hasStatus(422)
                .bodyText()
                .contains("Write how many people", "value=\"Loft\"", "value=\"many\"");
        var form = web.get().uri("/admin/cohorts/" + cohort + "/agenda/slots/new");
        assertThat(form).bodyText().contains("Studio, for 24");
        assertThat(post("/rooms/" + room("Studio") + "/retirement")).hasRedirectedUrl(address);
        assertThat(web.get().uri("/admin/cohorts/" + cohort + "/agenda/slots/new"))
                .bodyText()
                .doesNotContain("Studio, for 24");
    }

    @Test
    void aRoomThatIsCalledOtherwiseIsSoInDraftsAndNotInWhatIsReleased() {
        var slot = UUID.randomUUID();
        web.post()
                .uri("/admin/cohorts/" + cohort + "/agenda/slots")
                .with(csrf())
                .param("id", slot.toString())
                .param("title", "Panel")
                .param("starts", "2023-08-05T10:00")
                .param("ends", "2023-08-05T11:00")
                .param("room", "Hall")
                .param("kind", "TOPIC")
                .exchange();
        release();
        assertThat(post("/rooms/" + room("Hall"), "name", "Great hall", "capacity", "80"))
                .hasRedirectedUrl(address);
        assertThat(db.fetchSingle(AGENDA_SLOT, AGENDA_SLOT.ID.eq(slot)).getRoom())
                .isEqualTo("Great hall");
        assertThat(db.fetchSingle(RELEASED_SLOT, RELEASED_SLOT.ID.eq(slot)).getRoom())
                .isEqualTo("Hall");
        assertThat(db.fetchCount(ROOM_BOOKING, ROOM_BOOKING.SLOT_ID.eq(slot))).isOne();
    }

    @Test
    void strangersAreRefused() {
        var stranger = user(UUID.randomUUID().toString()).roles("INSTRUCTOR");
        for (var path : new String[] {"/admin/venues", "/admin/venues/new", address, address + "/details"}) {
            assertThat(web.get().uri(path).with(stranger)).as(path).hasStatus(403);
        }
        for (var path :
                new String[] {"/details", "/retirement", "/return", "/rooms", "/rooms/1", "/rooms/1/retirement"}) {
            assertThat(web.post()
                            .uri(address + path)
                            .with(csrf())
                            .with(stranger)
                            .param("name", "x"))
                    .as(path)
                    .hasStatus(403);
        }
        assertThat(db.fetchCount(ROOM, ROOM.VENUE_ID.eq(venue))).isZero();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(web.get().uri("/admin/venues/" + UUID.randomUUID())).hasStatus(404);
        assertThat(post("/rooms/1", "name", "Another's room", "capacity", "")).hasStatus(404);
        assertThat(web.post()
                        .uri("/admin/venues/" + UUID.randomUUID() + "/rooms")
                        .with(csrf())
                        .param("name", "x"))
                .hasStatus(404);
    }

    private void release() {
        web.post()
                .uri("/admin/cohorts/" + cohort + "/agenda/releases")
                .with(csrf())
                .param("base", "0")
                .param(
                        "revision",
                        Long.toString(db.fetchSingle(AGENDA_DRAFT, AGENDA_DRAFT.COHORT_ID.eq(cohort.value()))
                                .getRevision()))
                .param("warnings", ReadWarnings.on(web, "/admin/cohorts/" + cohort + "/agenda"))
                .exchange();
    }

    private long room(String name) {
        return db.fetchSingle(ROOM, ROOM.VENUE_ID.eq(venue).and(ROOM.NAME.eq(name)))
                .getNumber();
    }

    private MvcTestResult add(UUID id, String name, String map) {
        var request = web.post()
                .uri("/admin/venues")
                .with(csrf())
                .param("id", id.toString())
                .param("name", name)
                .param("mapLink", map)
                .param("opens", "09:00", "", "", "", "", "", "")
                .param("closes", "18:00", "", "", "", "", "", "");
        return request.exchange();
    }

    private MvcTestResult change(String revision, String name) {
        return post("/details", "revision", revision, "name", name, "street", address, "locality", "Bengaluru");
    }

    private MvcTestResult post(String path, String... fields) {
        var request = web.post().uri(address + path).with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
