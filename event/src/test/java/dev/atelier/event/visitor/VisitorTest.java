package dev.atelier.event.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.SeatCounts;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.cohort.UpcomingCohorts;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import dev.atelier.testing.MovableClock;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
class VisitorTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @Autowired
    MovableClock clock;

    @Autowired
    UpcomingCohorts upcoming;

    @Autowired
    Seats seats;

    private WorkshopId workshop;
    private CohortId cohort;
    private UUID panel = UUID.randomUUID();

    /** 53 of 60 taken, until a test says otherwise. */
    static class Seats implements SeatCounts {

        int taken = 53;
        int waiting;

        @Override
        public Map<CohortId, SeatCount> of(Collection<CohortId> cohorts) {
            return cohorts.stream().collect(Collectors.toMap(id -> id, id -> new SeatCount(60, taken, waiting)));
        }
    }

    @TestConfiguration
    static class Counted {
        @Bean
        Seats seats() {
            return new Seats();
        }
    }

    @BeforeEach
    void aCohort() {
        var world = new World(db);
        workshop = world.workshop("Mastering Stable Diffusion");
        cohort = world.cohort(workshop, CohortStatus.OPEN);
        world.staff(cohort, world.instructor("Ravi"), "LEAD");
        panel = UUID.randomUUID();
        seats.taken = 53;
        seats.waiting = 0;
    }

    @Test
    void thePageSaysWhatWhenWhereAndHowManySeatsAreLeft() {
        assertThat(page())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Mastering Stable Diffusion",
                        "Sat 5 August 2023",
                        "9:30 to 17:30",
                        "IST, Asia/Kolkata",
                        "2nd Block, Jayanagar, Bengaluru, India",
                        "Ravi",
                        "7 of 60 left",
                        "Take a seat",
                        "/my/cohorts/" + cohort + "/seat",
                        "The agenda follows",
                        "\"startDate\":\"2023-08-05T09:30+05:30\"");
    }

    @Test
    void theOneThingToDoFollowsTheState() {
        seats.taken = 60;
        assertThat(page())
                .bodyText()
                .contains("All 60 taken", "Join the waiting list")
                .doesNotContain("Take a seat");
        seats.taken = 59;
        seats.waiting = 2;
        assertThat(page()).bodyText().contains("Join the waiting list");
        cohort = new World(db).cohort(workshop, CohortStatus.ANNOUNCED);
        assertThat(page()).bodyText().contains("Seats are not given out yet").doesNotContain("/seat\"");
    }

    @Test
    void aDraftIsNotThere() {
        cohort = new World(db).cohort(workshop, CohortStatus.DRAFT);
        assertThat(page()).hasStatus(HttpStatus.NOT_FOUND);
        for (var path : new String[] {
            "/changes", "/agenda.pdf", "/agenda.ics", "/agenda.md", "/agenda.json", "/schedule.xml", "/changes.atom"
        }) {
            assertThat(get(path)).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(upcoming.of(workshop)).hasSize(1);
    }

    @Test
    void theReleasedAgendaIsShownWithItsNumberAndItsNote() {
        release("16:00", "16:30", 0, true);
        assertThat(page())
                .bodyText()
                .contains(
                        "Tentative agenda, release 1",
                        "These are tentative details and are subject to change.",
                        "Panel",
                        "CLIP",
                        "agenda.pdf");
    }

    @Test
    void whatIsThereAlreadyIsNotSentAgain() {
        release("16:00", "16:30", 0, true);
        for (var path : new String[] {
            "", "/changes", "/agenda.pdf", "/agenda.ics", "/agenda.md", "/agenda.json", "/schedule.xml", "/changes.atom"
        }) {
            var tag = get(path).getResponse().getHeader("ETag");
            assertThat(tag).as(path).isNotNull();
            assertThat(web.get().uri("/cohorts/" + cohort + path).header("If-None-Match", String.valueOf(tag)))
                    .as(path)
                    .hasStatus(HttpStatus.NOT_MODIFIED)
                    .bodyText()
                    .isEmpty();
        }
        var before = page().getResponse().getHeader("ETag");
        seats.taken = 54;
        assertThat(page().getResponse().getHeader("ETag")).isNotEqualTo(before);
    }

    @Test
    void theCalendarIsReadBackWithOneEventForEachSlot() throws Exception {
        release("16:00", "16:30", 0, true);
        var event = event(panel);
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(panel + "@localhost");
        assertThat(value(event, "DTSTART")).isEqualTo("20230805T160000");
        assertThat(event.getRequiredProperty("DTSTART").toString()).contains("TZID=Asia/Kolkata");
        assertThat(value(event, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(event, "SEQUENCE")).isEqualTo("0");
        assertThat(value(event, "LOCATION")).contains("Jayanagar, Bengaluru");
        assertThat(get("/agenda.ics")).bodyText().contains("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        assertThat(calendar().<VTimeZone>getComponents("VTIMEZONE")).hasSize(1);
        assertThat(get("/agenda.ics").getResponse().getContentAsByteArray())
                .isEqualTo(get("/agenda.ics").getResponse().getContentAsByteArray());
    }

    @Test
    void aMovedSlotKeepsItsUidAndRaisesItsSequence() throws Exception {
        release("16:00", "16:30", 0, true);
        var stamp = value(event(panel), "DTSTAMP");
        clock.move(Duration.ofHours(1));
        release("16:30", "17:00", 1, false);
        assertThat(value(event(panel), "SEQUENCE")).isEqualTo("1");
        assertThat(value(event(panel), "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event(panel), "DTSTAMP")).isNotEqualTo(stamp);
    }

    @Test
    void whatIsCancelledStaysInTheCalendarAsCancelled() throws Exception {
        release("16:00", "16:30", 0, true);
        post("/admin/cohorts/" + cohort + "/postponement", "reason", "The hall is flooded");
        assertThat(value(event(panel), "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event(panel), "SEQUENCE")).isEqualTo("1");
        assertThat(page())
                .bodyText()
                .contains("postponed", "The hall is flooded")
                .doesNotContain("Take a seat");
        post("/admin/cohorts/" + cohort + "/announcement", "reason", "");
        assertThat(value(event(panel), "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(event(panel), "SEQUENCE")).isEqualTo("2");
    }

    @Test
    void untilThereIsAnAgendaTheCalendarHasTheDay() throws Exception {
        cohort = new World(db).cohort(workshop, CohortStatus.DRAFT);
        post("/admin/cohorts/" + cohort + "/announcement", "reason", "");
        var days = calendar().<VEvent>getComponents("VEVENT");
        assertThat(days).singleElement().satisfies(day -> {
            assertThat(value(day, "DTSTART")).isEqualTo("20230805T093000");
            assertThat(value(day, "DTEND")).isEqualTo("20230805T173000");
            assertThat(value(day, "STATUS")).isEqualTo("TENTATIVE");
        });
    }

    @Test
    void thePaperSaysItsReleaseAndThatItMayChange() throws Exception {
        release("16:00", "16:30", 0, true);
        try (var paper = Loader.loadPDF(get("/agenda.pdf").getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains(
                            "Mastering Stable Diffusion",
                            "Sat 5 August 2023, 9:30 to 17:30",
                            "Release 1: tentative, subject to change",
                            "Panel",
                            "CLIP",
                            "1 of 1");
        }
    }

    @Test
    void theTextReadsWithoutAProgram() throws Exception {
        release("16:00", "16:30", 0, true);
        assertThat(get("/agenda.md").getResponse().getContentAsString())
                .contains(
                        "# Mastering Stable Diffusion\n",
                        "**Release 1: tentative, subject to change**",
                        "### 16:00 to 16:30, 1 · Panel\n",
                        "- CLIP (paper review)\n");
    }

    @Test
    void whatChangedIsToldReleaseByRelease() {
        release("16:00", "16:30", 0, true);
        release("16:30", "17:00", 1, false);
        assertThat(get("/changes"))
                .bodyText()
                .containsSubsequence(
                        "Agenda, release 2", "16:30 to 17:00", "Tentative agenda, release 1", "first agenda");
    }

    @Test
    void whatIsComingIsOnTheHomePageUntilItIsOver() {
        assertThat(web.get().uri("/")).hasStatusOk().bodyText().contains("/cohorts/" + cohort, "7 of 60 left");
        assertThat(upcoming.of(workshop))
                .singleElement()
                .satisfies(card -> assertThat(card.days()).isEqualTo("Sat 5 August 2023"));
        clock.move(Duration.ofDays(365));
        assertThat(upcoming.of(workshop)).isEmpty();
        assertThat(web.get().uri("/")).bodyText().contains("Nothing is planned just now");
        clock.move(Duration.ofDays(-365));
    }

    private MvcTestResult page() {
        return get("");
    }

    private MvcTestResult get(String path) {
        return web.get().uri("/cohorts/" + cohort + path).exchange();
    }

    private MvcTestResult post(String path, String name, String value) {
        return web.post().uri(path).with(csrf()).param(name, value).exchange();
    }

    private void release(String from, String to, int base, boolean tentative) {
        new ReleasedAgenda(web, db, cohort, panel).release(from, to, base, tentative);
    }

    private Calendar calendar() throws Exception {
        return new CalendarBuilder()
                .build(new ByteArrayInputStream(get("/agenda.ics").getResponse().getContentAsByteArray()));
    }

    private VEvent event(UUID slot) throws Exception {
        return calendar().<VEvent>getComponents("VEVENT").stream()
                .filter(event -> value(event, "UID").startsWith(slot.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
