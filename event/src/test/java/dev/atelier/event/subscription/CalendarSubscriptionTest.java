package dev.atelier.event.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.Attendees;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.visitor.ReleasedAgenda;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
class CalendarSubscriptionTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @Autowired
    Seats seats;

    private final UUID meera = UUID.randomUUID();
    private final UUID ravi = UUID.randomUUID();
    private CohortId cohort;
    private UUID panel;

    static class Seats implements Attendees {

        final Map<UUID, List<CohortId>> cohorts = new HashMap<>();

        @Override
        public List<Attendee> of(CohortId cohort) {
            return List.of();
        }

        @Override
        public List<CohortId> cohortsOf(UUID person) {
            return cohorts.getOrDefault(person, List.of());
        }
    }

    @TestConfiguration
    static class Seated {
        @Bean
        Seats seats() {
            return new Seats();
        }
    }

    @BeforeEach
    void aCohortWithAnAgenda() {
        var world = new World(db);
        cohort = world.cohort(world.workshop("Mastering Stable Diffusion"), CohortStatus.OPEN);
        panel = UUID.randomUUID();
        new ReleasedAgenda(web, db, cohort, panel).release("16:00", "16:30", 0, true);
        seats.cohorts.clear();
        seats.cohorts.put(meera, List.of(cohort));
    }

    @Test
    void aPersonsCalendarHasTheWorkshopsTheyComeToAndNoOthers() throws Exception {
        assertThat(uids(get(addressOf(meera)))).containsExactly(panel + "@localhost");
        assertThat(uids(get(addressOf(ravi)))).isEmpty();
    }

    @Test
    void severalWorkshopsAreOneCalendarEachInTheOrderOfTheDay() throws Exception {
        var other = new World(db).cohort(new World(db).workshop("Prompting"), CohortStatus.OPEN);
        var talk = UUID.randomUUID();
        new ReleasedAgenda(web, db, other, talk).release("10:00", "10:30", 0, true);
        seats.cohorts.put(meera, List.of(other, cohort));
        var address = addressOf(meera);
        var first = get(address);
        assertThat(uids(first)).containsExactlyInAnyOrder(panel + "@localhost", talk + "@localhost");
        seats.cohorts.put(meera, List.of(cohort, other));
        assertThat(get(address).getResponse().getContentAsByteArray())
                .isEqualTo(first.getResponse().getContentAsByteArray());
        seats.cohorts.put(meera, List.of(other));
        assertThat(get(address).getResponse().getHeader("ETag"))
                .isNotEqualTo(first.getResponse().getHeader("ETag"));
    }

    @Test
    void whoeverTeachesHasItTooAndOnce() throws Exception {
        var world = new World(db);
        var teacher = world.instructor("Sara");
        world.staff(cohort, teacher, "LEAD");
        seats.cohorts.put(teacher.value(), List.of(cohort));
        assertThat(uids(get(addressOf(teacher.value())))).containsExactly(panel + "@localhost");
    }

    @Test
    void whatIsThereAlreadyIsNotSentAgainAndNoCacheInBetweenKeepsIt() {
        var address = addressOf(meera);
        var first = get(address).getResponse();
        assertThat(first.getHeader("Cache-Control")).contains("private");
        assertThat(web.get().uri(address).header("If-None-Match", String.valueOf(first.getHeader("ETag"))))
                .hasStatus(304);
    }

    @Test
    void anAddressThatWasTakenBackOpensNothing() {
        var old = addressOf(meera);
        var next = addressOf(meera);
        assertThat(get(old)).hasStatus(404);
        assertThat(get(next)).hasStatusOk();
        assertThat(as(meera, "/my/calendar/key/removal")).hasRedirectedUrl("/my/calendar");
        assertThat(get(next)).hasStatus(404);
        assertThat(get("/calendars/guess.ics")).hasStatus(404);
    }

    @Test
    void onePartOfTheDayCanBeTakenByItself() throws Exception {
        var tag = get("/cohorts/" + cohort + "/slots/" + panel + ".ics")
                .getResponse()
                .getHeader("ETag");
        assertThat(web.get()
                        .uri("/cohorts/" + cohort + "/slots/" + panel + ".ics")
                        .header("If-None-Match", String.valueOf(tag)))
                .hasStatus(304);
        assertThat(uids(get("/cohorts/" + cohort + "/slots/" + panel + ".ics"))).containsExactly(panel + "@localhost");
        assertThat(get("/cohorts/" + cohort + "/slots/" + UUID.randomUUID() + ".ics"))
                .hasStatus(404);
    }

    /** Makes an address, and reads it where it is shown. */
    private String addressOf(UUID person) {
        var made = as(person, "/my/calendar/key");
        assertThat(made).hasRedirectedUrl("/my/calendar");
        return URI.create(String.valueOf(made.getMvcResult().getFlashMap().get("calendarAddress")))
                .getPath();
    }

    private MvcTestResult as(UUID person, String path) {
        return web.post()
                .uri(path)
                .with(csrf())
                .with(user(person.toString()).roles("LEARNER"))
                .exchange();
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).exchange();
    }

    private static List<String> uids(MvcTestResult answer) throws Exception {
        Calendar calendar = new CalendarBuilder()
                .build(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .map(event -> event.getRequiredProperty("UID").getValue())
                .toList();
    }
}
