package dev.atelier.event.agenda;

import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.RELEASE_ACKNOWLEDGEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.world.ReadWarnings;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
class AcknowledgedReleaseTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @Autowired
    Drafts drafts;

    @Autowired
    Releases releases;

    private CohortId cohort = new CohortId(UUID.randomUUID());

    @BeforeEach
    void aDraftThatLeavesSomethingOut() {
        var world = new World(db);
        cohort = world.cohort(world.workshop("Diffusion"), CohortStatus.OPEN);
        web.post()
                .uri(agenda() + "/slots")
                .with(csrf())
                .param("id", UUID.randomUUID().toString())
                .param("title", "Panel")
                .param("starts", "2023-08-05T10:00")
                .param("ends", "2023-08-05T11:00")
                .param("kind", "TOPIC")
                .exchange();
    }

    @Test
    void warningsThatNobodyTickedHoldTheReleaseBack() {
        assertThat(release(""))
                .hasStatus(422)
                .bodyText()
                .contains("Please read the warnings first", "in no slot", "name=\"warnings\"");
        assertThat(releases.latest(cohort)).isEmpty();
    }

    @Test
    void whatWasChosenIsStillChosenWhenItIsSentAgain() {
        for (var tentative : new String[] {"true", "false"}) {
            assertThat(release("", tentative))
                    .hasStatus(422)
                    .bodyText()
                    .contains("name=\"tentative\" value=\"" + tentative + "\"");
        }
    }

    @Test
    void whoReadThemIsKeptWithTheRelease() {
        assertThat(release(ReadWarnings.on(web, agenda()))).hasRedirectedUrl(agenda());
        var kept = db.fetchSingle(RELEASE_ACKNOWLEDGEMENT, RELEASE_ACKNOWLEDGEMENT.COHORT_ID.eq(cohort.value()));
        assertThat(kept.getAcknowledgedBy()).hasToString("0190a5b2-0000-7000-8000-0000000000ad");
        assertThat(kept.getWhat()).singleElement().asString().startsWith("Required items are in no slot");
        assertThat(web.get().uri(agenda() + "/releases"))
                .hasStatusOk()
                .bodyText()
                .contains("Release 1", "One warning was read", "Required items are in no slot");
    }

    @Test
    void warningsThatChangedInBetweenAreShownAnew() {
        var read = ReadWarnings.on(web, agenda());
        db.update(COHORT)
                .set(COHORT.LEARNERS_PER_HELPER, 10)
                .where(COHORT.ID.eq(cohort.value()))
                .execute();
        assertThat(release(read))
                .hasStatus(409)
                .bodyText()
                .contains("not the ones that you have read", "6 more are needed", "I have read these 2 warnings");
        assertThat(releases.latest(cohort)).isEmpty();
        assertThat(release(ReadWarnings.on(web, agenda()))).hasRedirectedUrl(agenda());
    }

    @Test
    void strangersAreRefused() {
        var stranger = user(UUID.randomUUID().toString()).roles("INSTRUCTOR");
        assertThat(web.get().uri(agenda() + "/releases").with(stranger)).hasStatus(403);
        assertThat(web.post()
                        .uri(agenda() + "/releases")
                        .with(csrf())
                        .with(stranger)
                        .param("base", "0")
                        .param("revision", "1"))
                .hasStatus(403);
    }

    private MvcTestResult release(String read) {
        return release(read, "true");
    }

    private MvcTestResult release(String read, String tentative) {
        return web.post()
                .uri(agenda() + "/releases")
                .with(csrf())
                .param("base", "0")
                .param(
                        "revision",
                        Long.toString(drafts.find(cohort).orElseThrow().revision()))
                .param("warnings", read)
                .param("tentative", tentative)
                .exchange();
    }

    private String agenda() {
        return "/admin/cohorts/" + cohort + "/agenda";
    }
}
