package dev.atelier.event.decision;

import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.DECISION;
import static dev.atelier.event.jooq.Tables.DECISION_CALL;
import static dev.atelier.testing.Calls.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.Admins;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.Cohorts;
import dev.atelier.event.SeatCounts;
import dev.atelier.event.jooq.tables.records.DecisionRecord;
import dev.atelier.event.world.World;
import dev.atelier.testing.Calls;
import dev.atelier.testing.ModuleTest;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
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
class DecisionsTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @Autowired
    MovableClock clock;

    @Autowired
    SentMails mails;

    @Autowired
    DecisionRound round;

    @Autowired
    Cohorts cohorts;

    /** Nobody can say how many seats of it are taken. */
    private static volatile CohortId uncounted = new CohortId(new UUID(0, 0));

    private CohortId cohort = new CohortId(UUID.randomUUID());
    private LocalDateTime starts = World.STARTS;

    @TestConfiguration
    static class House {
        @Bean
        SeatCounts seatCounts() {
            return new SeatCounts() {
                @Override
                public Map<CohortId, SeatCount> of(Collection<CohortId> cohorts) {
                    if (cohorts.contains(uncounted)) {
                        throw new IllegalStateException("Nobody has counted");
                    }
                    return cohorts.stream()
                            .distinct()
                            .collect(Collectors.toMap(id -> id, id -> new SeatCount(60, 8, 0)));
                }
            };
        }

        @Bean
        Admins admins() {
            return () -> List.of(new Admins.Admin(new UUID(0, 7), "Latha", "latha@example.org"));
        }
    }

    /** It begins in thirty days in Bengaluru, needs 12 and has 8, and is decided about ten days before. */
    @BeforeEach
    void aCohortThatNeedsTwelve() {
        db.update(COHORT)
                .setNull(COHORT.MINIMUM_LEARNERS)
                .setNull(COHORT.DECIDE_ON)
                .setNull(COHORT.DECIDE_DAYS_AHEAD)
                .execute();
        var world = new World(db);
        cohort = planned(world);
        mails.forget();
    }

    private CohortId planned(World world) {
        var cohort = world.cohort(world.workshop("Diffusion"), CohortStatus.OPEN);
        world.staff(cohort, world.instructor("Ravi"), "LEAD");
        world.released(cohort, 1, false);
        starts = LocalDateTime.ofInstant(clock.instant(), ZoneId.of(World.ZONE))
                .toLocalDate()
                .plusDays(30)
                .atTime(9, 30);
        db.update(COHORT)
                .set(COHORT.STARTS_AT, starts)
                .set(COHORT.ENDS_AT, starts.plusHours(8))
                .set(COHORT.MINIMUM_LEARNERS, 12)
                .set(COHORT.DECIDE_ON, starts.toLocalDate().minusDays(10))
                .set(COHORT.DECIDE_DAYS_AHEAD, 3)
                .where(COHORT.ID.eq(cohort.value()))
                .execute();
        return cohort;
    }

    @Test
    void theLeadAndTheAdminsAreToldAheadAndOnTheDayAtNine() throws Exception {
        until(starts.minusDays(13).withHour(8).withMinute(59));
        round.run();
        assertThat(mails.all()).isEmpty();
        until(starts.minusDays(13).withHour(9).withMinute(0));
        round.run();
        round.run();
        assertThat(mails.all()).hasSize(2);
        assertThat(mails.all().getFirst().getSubject()).startsWith("8 of 12 needed, to be decided on ");
        mails.forget();
        until(starts.minusDays(10).withHour(9).withMinute(0));
        round.run();
        round.run();
        assertThat(mails.all()).hasSize(2).anySatisfy(mail -> {
            assertThat(mail.getSubject()).isEqualTo("8 of 12 needed, decide today: Diffusion");
            assertThat(mail.getAllRecipients()[0].toString()).contains("latha@example.org");
            assertThat((String) mail.getContent())
                    .contains("Hello Latha", "Nothing happens by itself", "/admin/cohorts/" + cohort + "#decision");
        });
        assertThat(cohorts.cohort(cohort).orElseThrow().status()).isEqualTo(CohortStatus.OPEN);
    }

    @Test
    void aHouseThatWasDownOnTheDayStillTells() throws Exception {
        until(starts.minusDays(6));
        round.run();
        assertThat(mails.all()).hasSize(2);
        assertThat(mails.all().getFirst().getSubject()).contains("decide today");
        mails.forget();
        until(starts.plusMinutes(1));
        db.deleteFrom(DECISION_CALL).execute();
        round.run();
        assertThat(mails.all()).as("once it has begun").isEmpty();
    }

    @Test
    void aCohortThatCannotBeToldOfKeepsNoOtherWaiting() {
        uncounted = cohort;
        planned(new World(db));
        until(starts.minusDays(10).withHour(9));
        round.run();
        assertThat(mails.all()).hasSize(2);
    }

    @Test
    void fourInstancesTellOnce() throws Exception {
        until(starts.minusDays(10).withHour(9).withMinute(1));
        var start = new CyclicBarrier(4);
        Callable<Void> instance = () -> {
            start.await();
            round.run();
            return null;
        };
        try (var instances = Executors.newFixedThreadPool(4)) {
            for (var done : instances.invokeAll(Collections.nCopies(4, instance))) {
                done.get();
            }
        }
        assertThat(mails.all()).hasSize(2);
    }

    @Test
    void goIsOnePressAndOnRecord() {
        until(starts.minusDays(10).withHour(10));
        assertThat(page()).bodyText().contains("8 of 12 needed.", "Decide now: go, postpone or cancel", ">Go<");
        assertThat(press("confirmation", "")).hasRedirectedUrl("/admin/cohorts/" + cohort);
        assertThat(decision().getChoice()).isEqualTo("GO");
        assertThat(page())
                .bodyText()
                .contains(
                        "Decided on ",
                        "by an admin: go, with 8 of 12 needed.",
                        "Decided: go, with 8 of 12 needed",
                        "Now confirmed")
                .doesNotContain("Decide now");
        round.run();
        assertThat(mails.all()).as("what is decided is not asked about").isEmpty();
    }

    @Test
    void programsReadWhatIsToBeDecidedAndWhatWas() {
        until(starts.minusDays(10).withHour(10));
        var admin = new Calls(web, UUID.randomUUID(), "ADMIN");
        var address = "/admin/cohorts/" + cohort;
        var before = admin.get(address);
        assertThat(at("$.decision.due", before)).isEqualTo(true);
        assertThat(at("$.decision.taken", before)).isEqualTo(8);
        assertThat(admin.post(address + "/confirmation", "")).hasStatusOk();
        var after = admin.get(address);
        assertThat(at("$.decision.due", after)).isEqualTo(false);
        assertThat(at("$.decision.made.choice", after)).isEqualTo("GO");
        assertThat(at("$.decision.made.needed", after)).isEqualTo(12);
    }

    @Test
    void aCohortThatIsPostponedIsDecidedAboutAnew() {
        assertThat(press("postponement", "Too few yet")).hasRedirectedUrl("/admin/cohorts/" + cohort);
        assertThat(decision().getChoice()).isEqualTo("POSTPONE");
        db.update(COHORT)
                .set(COHORT.STATUS, CohortStatus.ANNOUNCED.name())
                .set(COHORT.STARTS_AT, starts.plusDays(40))
                .set(COHORT.ENDS_AT, starts.plusDays(40).plusHours(8))
                .set(COHORT.DECIDE_ON, starts.toLocalDate().plusDays(30))
                .where(COHORT.ID.eq(cohort.value()))
                .execute();
        until(starts.plusDays(30).withHour(9));
        round.run();
        assertThat(mails.all()).hasSize(2);
        assertThat(page()).bodyText().contains("Decide now", "Go: not yet.");
        press("cancellation", "Too few again");
        assertThat(db.fetchCount(DECISION, DECISION.COHORT_ID.eq(cohort.value())))
                .isEqualTo(2);
    }

    /** The form brings the day along as it was. */
    @Test
    void aCohortThatStartsLaterIsDecidedAboutLater() {
        press("postponement", "Too few yet");
        var later = starts.plusDays(40);
        assertThat(web.post()
                        .uri("/admin/cohorts/" + cohort + "/plan")
                        .with(csrf())
                        .param("revision", "2")
                        .param("starts", later.toString())
                        .param("ends", later.plusHours(8).toString())
                        .param("zone", World.ZONE)
                        .param("link", "https://example.org/room")
                        .param("capacity", "60")
                        .param(
                                "curriculum",
                                String.valueOf(db.fetchValue(
                                        "select curriculum_id from event.cohort where id = ?", cohort.value())))
                        .param("wishes.minimum", "12")
                        .param(
                                "wishes.decide",
                                starts.toLocalDate().minusDays(10).toString())
                        .param("wishes.ahead", "3"))
                .hasRedirectedUrl("/admin/cohorts/" + cohort);
        assertThat(page()).bodyText().contains("The day to decide on moved along with the start");
        press("announcement", "");
        until(later.minusDays(10).withHour(9));
        mails.forget();
        round.run();
        // The form left nobody on the staff.
        assertThat(mails.all())
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).contains("decide today"));
    }

    @Test
    void whatIsDecidedTwiceIsDecidedOnce() {
        press("confirmation", "");
        press("confirmation", "");
        press("cancellation", "The house burnt down");
        assertThat(decision().getChoice()).isEqualTo("GO");
        assertThat(cohorts.cohort(cohort).orElseThrow().status()).isEqualTo(CohortStatus.CANCELLED);
    }

    @Test
    void whatWasTypedOfAMinimumIsKept() {
        assertThat(web.post()
                        .uri("/admin/cohorts/" + cohort + "/plan")
                        .with(csrf())
                        .param("revision", "1")
                        .param("starts", "2023-08-05T09:30")
                        .param("ends", "2023-08-05T17:30")
                        .param("zone", World.ZONE)
                        .param("capacity", "60")
                        .param("wishes.minimum", "61")
                        .param("wishes.decide", "soon")
                        .param("wishes.ratio", "many"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"61\"", "value=\"soon\"", "value=\"many\"", "it cannot need more");
    }

    @Test
    void strangersDecideNothing() {
        assertThat(web.post()
                        .uri("/admin/cohorts/" + cohort + "/confirmation")
                        .with(csrf())
                        .with(user(UUID.randomUUID().toString()).roles("INSTRUCTOR")))
                .hasStatus(403);
        assertThat(db.fetchCount(DECISION, DECISION.COHORT_ID.eq(cohort.value())))
                .isZero();
    }

    private DecisionRecord decision() {
        return db.fetchSingle(DECISION, DECISION.COHORT_ID.eq(cohort.value()));
    }

    private MvcTestResult page() {
        return web.get().uri("/admin/cohorts/" + cohort).exchange();
    }

    private MvcTestResult press(String act, String reason) {
        return web.post()
                .uri("/admin/cohorts/" + cohort + "/" + act)
                .with(csrf())
                .param("reason", reason)
                .exchange();
    }

    private void until(LocalDateTime there) {
        clock.move(Duration.between(
                clock.instant(), there.atZone(ZoneId.of(World.ZONE)).toInstant()));
    }
}
