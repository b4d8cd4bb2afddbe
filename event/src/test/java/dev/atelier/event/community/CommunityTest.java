package dev.atelier.event.community;

import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.Attendees;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.world.World;
import dev.atelier.testing.Calls;
import dev.atelier.testing.ModuleTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
class CommunityTest {

    private static final String ADDRESS = "https://discord.gg/atelier";
    private static final UUID MEERA = UUID.randomUUID();
    private static final UUID TOM = UUID.randomUUID();

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @Autowired
    AtomicReference<CohortId> meerasSeat;

    private World world;
    private WorkshopId workshop;
    private CohortId cohort;

    @TestConfiguration
    static class Seated {

        @Bean
        AtomicReference<CohortId> meerasSeat() {
            return new AtomicReference<>();
        }

        @Bean
        Attendees attendees(AtomicReference<CohortId> meerasSeat) {
            return new Attendees() {
                @Override
                public List<Attendee> of(CohortId cohort) {
                    return List.of();
                }

                @Override
                public List<CohortId> cohortsOf(UUID person) {
                    return person.equals(MEERA) ? List.of(meerasSeat.get()) : List.of();
                }
            };
        }
    }

    @BeforeEach
    void aCohort() {
        world = new World(db);
        workshop = world.workshop("Mastering Stable Diffusion");
        cohort = world.cohort(workshop, CohortStatus.OPEN);
        meerasSeat.set(cohort);
    }

    @Test
    void whoeverHasASeatReadsTheAddressAndNobodyElse() {
        save(UUID.randomUUID(), "Our Discord", ADDRESS);
        var teacher = world.instructor("Ravi");
        world.staff(cohort, teacher, "HELPER");
        assertThat(cohortPage(MEERA, "LEARNER")).bodyText().contains("Our Discord", ADDRESS);
        assertThat(cohortPage(teacher.value(), "INSTRUCTOR")).bodyText().contains(ADDRESS);
        assertThat(cohortPage(TOM, "LEARNER"))
                .bodyText()
                .contains("its address comes with your seat")
                .doesNotContain("discord");
        assertThat(cohortPage(UUID.randomUUID(), "INSTRUCTOR")).bodyText().doesNotContain("discord");
    }

    @Test
    void aSeatInAnotherCohortOpensNoDoor() {
        save(UUID.randomUUID(), "Our Discord", ADDRESS);
        meerasSeat.set(world.cohort(workshop, CohortStatus.OPEN));
        assertThat(cohortPage(MEERA, "LEARNER")).bodyText().doesNotContain("discord");
    }

    @Test
    void aVisitorReadsThatThereIsACommunityAndWhereThereIsNoneNothing() {
        assertThat(cohortPage(TOM, "LEARNER")).hasStatusOk().bodyText().doesNotContain("community");
        db.execute(
                "insert into event.community_link values (gen_random_uuid(), ?, 1, 'Our Slack',"
                        + " 'https://slack.example/in')",
                workshop.value());
        assertThat(cohortPage(TOM, "LEARNER"))
                .bodyText()
                .contains("There is a community of this workshop")
                .doesNotContain("slack");
    }

    @Test
    void linksComeInTheOrderThatTheyWereGiven() {
        var slack = UUID.randomUUID();
        save(UUID.randomUUID(), "Forum", "https://forum.example.org");
        save(UUID.randomUUID(), "Matrix", "https://matrix.to/#/#atelier:example.org");
        save(slack, "Slack", "https://slack.example.org");
        post("/" + slack + "/move", Map.of("to", "UP"));
        assertThat(labels()).containsExactly("Forum", "Slack", "Matrix");
        post("/" + slack + "/move", Map.of("to", "UP"));
        post("/" + slack + "/move", Map.of("to", "UP"));
        assertThat(labels()).containsExactly("Slack", "Forum", "Matrix");
        save(slack, "Our Slack", "https://slack.example.org");
        assertThat(labels()).containsExactly("Our Slack", "Forum", "Matrix");
        assertThat(web.get().uri(address()))
                .bodyText()
                .containsSubsequence(
                        "value=\"UP\" aria-disabled=\"true\"",
                        "value=\"DOWN\">Down",
                        "value=\"UP\">Up",
                        "value=\"DOWN\" aria-disabled=\"true\"");
        post("/" + slack + "/removal", Map.of());
        assertThat(labels()).containsExactly("Forum", "Matrix");
        assertThat(web.get().uri(address() + "/" + slack)).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Chat | http://chat.example.org         | begins with https
        Chat | javascript:alert(1)             | begins with https
        Chat | https:chat                      | begins with https
        Chat | https://me:word@chat.example.org | no name and no password
        Chat | https://chat.example.org/a b    | This is no address
        ''   | https://chat.example.org        | Write what people will read
        """)
    void whatIsWrongIsSaidAndWhatWasTypedIsKept(String label, String url, String said) {
        assertThat(save(UUID.randomUUID(), label, url))
                .hasStatus(422)
                .bodyText()
                .contains(said, "value=\"" + url + "\"");
        assertThat(labels()).isEmpty();
    }

    @Test
    void whatAPhoneWritesLargeIsTaken() {
        save(UUID.randomUUID(), "Chat", "Https://chat.example.org/A");
        assertThat(cohortPage(MEERA, "LEARNER")).bodyText().contains("\"https://chat.example.org/A\"");
    }

    @Test
    void programsOfThoseWhoReadItReadItToo() {
        var my = "/my/cohorts/" + cohort + "/community";
        save(UUID.randomUUID(), "Our Discord", ADDRESS);
        var teacher = world.instructor("Ravi");
        world.staff(cohort, teacher, "HELPER");
        assertThat(texts("$.items[*].url", new Calls(web, MEERA, "LEARNER").get(my)))
                .containsExactly(ADDRESS);
        assertThat(texts("$.items[*].label", new Calls(web, teacher.value(), "INSTRUCTOR").get(my)))
                .containsExactly("Our Discord");
        assertThat(texts("$.items", new Calls(web, TOM, "LEARNER").get(my))).isEmpty();
        db.execute("update event.cohort set status = 'DRAFT' where id = ?", cohort.value());
        assertThat(new Calls(web, MEERA, "LEARNER").get(my)).hasStatus(404);
    }

    @Test
    void aWorkshopHasAtMostTwelve() {
        for (var number = 1; number <= 12; number++) {
            save(UUID.randomUUID(), "Chat " + number, "https://chat.example.org/" + number);
        }
        assertThat(save(UUID.randomUUID(), "One more", ADDRESS)).hasStatus(409);
        assertThat(labels()).hasSize(12);
    }

    @Test
    void anotherWorkshopsLinkIsNotReached() {
        var id = UUID.randomUUID();
        save(id, "Our Discord", ADDRESS);
        var other = "/admin/workshops/" + world.workshop("Printing with type") + "/community/";
        assertThat(web.get().uri(other + id)).hasStatus(404);
        web.post().uri(other + id + "/removal").with(csrf()).exchange();
        assertThat(labels()).containsExactly("Our Discord");
    }

    @Test
    @WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ae", roles = "INSTRUCTOR")
    void aStrangerIsRefused() {
        assertThat(web.get().uri(address())).hasStatus(403);
        assertThat(web.get().uri(address() + "/new")).hasStatus(403);
        assertThat(save(UUID.randomUUID(), "Our Discord", ADDRESS)).hasStatus(403);
        assertThat(post("/" + UUID.randomUUID() + "/removal", Map.of())).hasStatus(403);
    }

    private List<String> labels() {
        return db.fetch(
                        "select label from event.community_link where workshop_id = ? order by position",
                        workshop.value())
                .getValues(0, String.class);
    }

    private MvcTestResult cohortPage(UUID reader, String role) {
        return web.get()
                .uri("/cohorts/" + cohort)
                .with(user(reader.toString()).roles(role))
                .exchange();
    }

    private MvcTestResult save(UUID id, String label, String url) {
        return post("", Map.of("id", id.toString(), "label", label, "url", url));
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = web.post().uri(address() + path).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private String address() {
        return "/admin/workshops/" + workshop + "/community";
    }
}
