package dev.atelier.event.visitor;

import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.VENUE;
import static dev.atelier.event.jooq.Tables.VENUE_HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import java.io.UnsupportedEncodingException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever comes to a venue reads when its doors are open that day, and how one gets in. */
@ModuleTest
@AutoConfigureMockMvc
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
class DoorsTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    CohortId cohort;
    UUID venue;

    @BeforeEach
    void aSaturdayAtAVenue() {
        var world = new World(db);
        cohort = world.cohort(world.workshop("Mastering Stable Diffusion"), CohortStatus.OPEN);
        venue = db.fetchSingle(COHORT, COHORT.ID.eq(cohort.value())).getVenueId();
    }

    @Test
    void nothingIsSaidWhereNothingIsKnown() {
        assertThat(page()).doesNotContain("<dt>Doors</dt>", "<dt>Getting in</dt>", "On a map");
    }

    @Test
    void theDoorsOfThatDayAreTold() {
        open(DayOfWeek.SATURDAY, "08:30", "21:00");
        open(DayOfWeek.SUNDAY, "10:00", "18:00");
        db.update(VENUE)
                .set(VENUE.ACCESS_NOTES, "Ring twice; there is a lift.")
                .set(VENUE.MAP_LINK, "https://maps.example.org/marvella")
                .where(VENUE.ID.eq(venue))
                .execute();
        assertThat(page())
                .contains(
                        "<dt>Doors</dt><dd>Open 8:30 to 21:00</dd>",
                        "Ring twice; there is a lift.",
                        "https://maps.example.org/marvella");
    }

    @Test
    void daysThatDifferAreToldOneByOne() {
        lasts(2);
        open(DayOfWeek.SATURDAY, "08:30", "21:00");
        open(DayOfWeek.SUNDAY, "10:00", "18:00");
        assertThat(page()).contains("Open Sat 8:30 to 21:00, Sun 10:00 to 18:00");
    }

    @Test
    void daysThatAreAlikeAreToldOnce() {
        lasts(2);
        open(DayOfWeek.SATURDAY, "08:30", "21:00");
        open(DayOfWeek.SUNDAY, "08:30", "21:00");
        assertThat(page()).contains("<dd>Open 8:30 to 21:00</dd>");
    }

    @Test
    void aDayOnWhichItIsClosedIsLeftOut() {
        lasts(2);
        open(DayOfWeek.SATURDAY, "08:30", "21:00");
        assertThat(page()).contains("<dd>Open Sat 8:30 to 21:00</dd>");
        db.deleteFrom(VENUE_HOURS).where(VENUE_HOURS.VENUE_ID.eq(venue)).execute();
        open(DayOfWeek.MONDAY, "08:30", "21:00");
        assertThat(page()).doesNotContain("<dt>Doors</dt>");
    }

    private void lasts(int days) {
        db.update(COHORT)
                .set(COHORT.ENDS_AT, World.ENDS.plusDays(days - 1))
                .where(COHORT.ID.eq(cohort.value()))
                .execute();
    }

    private void open(DayOfWeek day, String opens, String closes) {
        db.insertInto(VENUE_HOURS)
                .set(VENUE_HOURS.VENUE_ID, venue)
                .set(VENUE_HOURS.WEEKDAY, day.getValue())
                .set(VENUE_HOURS.OPENS, LocalTime.parse(opens))
                .set(VENUE_HOURS.CLOSES, LocalTime.parse(closes))
                .execute();
    }

    private String page() {
        var page = web.get().uri("/cohorts/" + cohort).exchange();
        assertThat(page).hasStatusOk();
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
