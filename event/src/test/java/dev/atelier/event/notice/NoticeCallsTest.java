package dev.atelier.event.notice;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.header;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.api.Cursor;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.world.World;
import dev.atelier.testing.Calls;
import dev.atelier.testing.ModuleTest;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ModuleTest
@AutoConfigureMockMvc
class NoticeCallsTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @Autowired
    MovableClock clock;

    @Autowired
    NoticeRound round;

    CohortId cohort;
    Calls admin;

    @BeforeEach
    void aReleasedAgenda() {
        var world = new World(db);
        cohort = world.cohort(world.workshop("Mastering Stable Diffusion"), CohortStatus.OPEN);
        world.staff(cohort, world.instructor("Ravi"), "LEAD");
        world.staff(cohort, world.instructor("Asha"), "HELPER");
        world.staff(cohort, world.instructor("Meera"), "HELPER");
        admin = new Calls(web, UUID.randomUUID(), "ADMIN");
        var agenda = "/admin/cohorts/" + cohort + "/agenda";
        var begun = admin.post(agenda, "");
        var wish = "{\"base\":0,\"read\":\"" + text("$.warnings.read", begun) + "\"}";
        assertThat(admin.post(agenda + "/releases", wish, "If-Match", header("ETag", begun)))
                .hasStatus(201);
    }

    @Test
    void whatWasReleasedIsToldOnceItIsQuietAndThenOnRecord() {
        assertThat(text("$.due", admin.get(notices("")))).endsWith("Z");
        assertThat(texts("$.tellings[*]", admin.get(notices("")))).isEmpty();
        clock.move(Duration.ofMinutes(16));
        round.run();
        var told = admin.get(notices(""));
        assertThat(body(told)).doesNotContain("\"due\"");
        assertThat(at("$.tellings[0].release", told)).isEqualTo(1);
        assertThat(at("$.tellings[0].written", told)).isEqualTo(3);
        var names = new ArrayList<String>();
        var first = notices("/1?limit=2");
        for (var page = first; !page.isEmpty(); ) {
            var found = admin.get(page);
            names.addAll(texts("$.items[*].name", found));
            assertThat(texts("$.items[*].lines[0]", found)).isNotEmpty();
            page = Calls.next(first, found).orElse("");
        }
        assertThat(names).containsExactly("Asha", "Meera", "Ravi");
        var another = new Cursor(clock.instant(), UUID.randomUUID());
        assertThat(admin.get(notices("/1?cursor=" + another.word()))).hasStatus(400);
        assertThat(texts("$.items[*]", admin.get(notices("/9")))).isEmpty();
    }

    @Test
    void strangersAreRefused() {
        for (var role : new String[] {"LEARNER", "INSTRUCTOR"}) {
            var stranger = new Calls(web, UUID.randomUUID(), role);
            assertThat(stranger.get(notices(""))).hasStatus(403);
            assertThat(stranger.get(notices("/1"))).hasStatus(403);
        }
        assertThat(admin.get("/admin/cohorts/" + UUID.randomUUID() + "/notices"))
                .hasStatus(404);
    }

    private String notices(String more) {
        return "/admin/cohorts/" + cohort + "/notices" + more;
    }
}
