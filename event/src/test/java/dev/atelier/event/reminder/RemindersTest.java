package dev.atelier.event.reminder;

import static dev.atelier.event.jooq.Tables.COHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.atelier.event.Attendees;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
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
class RemindersTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @Autowired
    MovableClock clock;

    @Autowired
    SentMails mails;

    @Autowired
    ReminderRound round;

    /** Nobody can say who comes to it. */
    private static volatile CohortId unknown = new CohortId(new UUID(0, 0));

    private World world;
    private WorkshopId workshop;
    private CohortId cohort;
    private LocalDateTime starts;

    @TestConfiguration
    static class Seated {
        @Bean
        Attendees attendees() {
            return new Attendees() {
                @Override
                public List<Attendee> of(CohortId cohort) {
                    if (cohort.equals(unknown)) {
                        throw new IllegalStateException("Nobody knows who comes");
                    }
                    return List.of(
                            new Attendee(new UUID(0, 1), "Meera", "meera@example.org", true),
                            new Attendee(new UUID(0, 2), "Tom", "tom@example.org", false));
                }

                @Override
                public List<CohortId> cohortsOf(UUID person) {
                    return List.of();
                }
            };
        }
    }

    /** It begins in ten days, at half past nine in Bengaluru. */
    @BeforeEach
    void aCohort() {
        db.execute("delete from event.reminder");
        world = new World(db);
        workshop = world.workshop("Mastering Stable Diffusion");
        cohort = world.cohort(workshop, CohortStatus.OPEN);
        world.staff(cohort, world.instructor("Ravi"), "LEAD");
        starts = LocalDateTime.ofInstant(clock.instant(), ZoneId.of(World.ZONE))
                .toLocalDate()
                .plusDays(10)
                .atTime(9, 30);
        move(starts);
        mails.forget();
    }

    @Test
    void aReminderIsSentWhenItIsDueOnceAndToWhomItIsFor() throws Exception {
        save(UUID.randomUUID(), "3", "BEFORE", "09:00", "SEATED");
        until(starts.minusDays(3).withHour(8).withMinute(59));
        round.run();
        assertThat(mails.all()).isEmpty();
        until(starts.minusDays(3).withHour(9).withMinute(0));
        round.run();
        round.run();
        assertThat(mails.all()).singleElement().satisfies(mail -> {
            assertThat(mail.getAllRecipients()[0].toString()).contains("meera@example.org");
            assertThat(mail.getSubject()).isEqualTo("Bring Mastering Stable Diffusion");
            assertThat((String) mail.getContent())
                    .contains("Hello Meera", "http://localhost:8080/cohorts/" + cohort, "IST, Asia/Kolkata");
        });
        assertThat(page()).bodyText().contains("Sent", "to one person");
    }

    @Test
    void theLinkOfACohortOnlineIsSentToWhoHasASeatUntilItIsOver() {
        db.update(COHORT)
                .set(COHORT.ONLINE_LINK, "https://meet.example.org/secret-room")
                .where(COHORT.ID.eq(cohort.value()))
                .execute();
        save(UUID.randomUUID(), "3", "BEFORE", "09:00", "BOTH");
        save(UUID.randomUUID(), "1", "AFTER", "10:00", "BOTH");
        until(starts.minusDays(3).withHour(9));
        round.run();
        assertThat(mails.all())
                .hasSize(2)
                .allSatisfy(mail -> assertThat((String) mail.getContent())
                        .contains("or online: https://meet.example.org/secret-room"))
                .noneSatisfy(mail ->
                        assertThat(mail.getAllRecipients()[0].toString()).contains("tom@example.org"));
        mails.forget();
        db.update(COHORT)
                .set(COHORT.STATUS, CohortStatus.COMPLETED.name())
                .where(COHORT.ID.eq(cohort.value()))
                .execute();
        until(starts.plusDays(1).withHour(10).withMinute(0));
        round.run();
        assertThat(mails.all())
                .hasSize(2)
                .allSatisfy(mail -> assertThat((String) mail.getContent())
                        .contains("and online")
                        .doesNotContain("meet.example.org"));
    }

    @Test
    void aCohortThatIsPutOffIsRemindedAtItsNewTime() {
        save(UUID.randomUUID(), "3", "BEFORE", "09:00", "BOTH");
        until(starts.minusDays(3).withHour(9));
        round.run();
        assertThat(mails.all()).hasSize(2);
        move(starts.plusDays(30));
        round.run();
        assertThat(mails.all()).hasSize(2);
        until(starts.plusDays(27).withHour(9));
        round.run();
        assertThat(mails.all()).hasSize(4);
    }

    @Test
    void nobodyIsRemindedOfWhatDoesNotTakePlace() {
        save(UUID.randomUUID(), "3", "BEFORE", "09:00", "BOTH");
        for (var status : List.of(CohortStatus.CANCELLED, CohortStatus.POSTPONED, CohortStatus.ANNOUNCED)) {
            db.update(COHORT)
                    .set(COHORT.STATUS, status.name())
                    .where(COHORT.ID.eq(cohort.value()))
                    .execute();
            until(starts.minusDays(3).withHour(10));
            round.run();
            assertThat(mails.all()).as(status.name()).isEmpty();
        }
    }

    @Test
    void whatIsAheadIsNotToldOnceItHasBegun() {
        save(UUID.randomUUID(), "0", "BEFORE", "08:00", "BOTH");
        save(UUID.randomUUID(), "0", "BEFORE", "11:00", "BOTH");
        assertThat(page()).bodyText().contains("not sent: the workshop begins before");
        until(starts);
        round.run();
        assertThat(mails.all()).isEmpty();
        until(starts.withHour(11));
        round.run();
        assertThat(mails.all()).isEmpty();
        assertThat(page()).bodyText().contains("not sent: the time was over");
    }

    @Test
    void nobodyIsThankedForAWorkshopThatWasNeverConfirmed() {
        save(UUID.randomUUID(), "1", "AFTER", "10:00", "BOTH");
        assertThat(page()).bodyText().contains("waits until it is confirmed");
        until(starts.plusDays(1).withHour(10));
        round.run();
        assertThat(mails.all()).isEmpty();
        db.update(COHORT)
                .set(COHORT.STATUS, CohortStatus.CONFIRMED.name())
                .where(COHORT.ID.eq(cohort.value()))
                .execute();
        round.run();
        assertThat(mails.all()).hasSize(2);
    }

    @Test
    void whatIsLongOverIsNotSentAndSaysSo() {
        save(UUID.randomUUID(), "3", "BEFORE", "09:00", "BOTH");
        until(starts.minusDays(1));
        round.run();
        assertThat(mails.all()).isEmpty();
        assertThat(page()).bodyText().contains("not sent: the time was over");
    }

    @Test
    void aCohortThatCannotBeRemindedKeepsNoOtherWaiting() {
        save(UUID.randomUUID(), "3", "BEFORE", "09:00", "SEATED");
        unknown = cohort;
        cohort = world.cohort(workshop, CohortStatus.OPEN);
        move(starts);
        until(starts.minusDays(3).withHour(9));
        round.run();
        assertThat(mails.all()).hasSize(1);
    }

    @Test
    void fourInstancesRemindOnce() throws Exception {
        save(UUID.randomUUID(), "0", "BEFORE", "06:00", "SEATED");
        until(starts.withHour(6).withMinute(1));
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
        assertThat(mails.all()).hasSize(1);
    }

    @Test
    void threeAreThereToBeginWithHoweverOftenItIsPressed() {
        assertThat(web.get().uri(address())).bodyText().contains("Begin with these three");
        post("/first", Map.of());
        post("/first", Map.of());
        assertThat(db.fetchCount(db.selectFrom("event.reminder"))).isEqualTo(3);
        assertThat(web.get().uri(address())).bodyText().contains("3 days before, at 9:00", "the day after, at 10:00");
    }

    @Test
    void theSameFormTwiceIsOneAndAChangeIsTheSameOne() {
        var id = UUID.randomUUID();
        save(id, "3", "BEFORE", "09:00", "SEATED");
        save(id, "5", "BEFORE", "09:00", "SEATED");
        assertThat(db.fetchCount(db.selectFrom("event.reminder"))).isEqualTo(1);
        assertThat(web.get().uri(address() + "/" + id)).bodyText().contains("value=\"5\"");
        post("/" + id + "/removal", Map.of());
        assertThat(web.get().uri(address() + "/" + id)).hasStatus(404);
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsKept() {
        var id = UUID.randomUUID();
        assertThat(save(id, "91", "BEFORE", "noon", "SEATED"))
                .hasStatus(422)
                .bodyText()
                .contains("a number from 0 to 90", "a time of day such as 9:00", "Hello {name}", "value=\"noon\"");
    }

    @Test
    void anotherWorkshopsReminderIsNotReached() {
        var id = UUID.randomUUID();
        save(id, "3", "BEFORE", "09:00", "SEATED");
        var other = world.workshop("Printing with type");
        assertThat(web.get().uri("/admin/workshops/" + other + "/reminders/" + id))
                .hasStatus(404);
        web.post()
                .uri("/admin/workshops/" + other + "/reminders/" + id + "/removal")
                .with(csrf())
                .exchange();
        assertThat(db.fetchCount(db.selectFrom("event.reminder"))).isEqualTo(1);
    }

    @Test
    @WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ae", roles = "INSTRUCTOR")
    void aStrangerIsRefused() {
        assertThat(web.get().uri(address())).hasStatus(403);
        assertThat(page()).hasStatus(403);
        assertThat(post("/first", Map.of())).hasStatus(403);
    }

    private MvcTestResult save(UUID id, String days, String side, String at, String audience) {
        return post(
                "",
                Map.of(
                        "id", id.toString(),
                        "days", days,
                        "side", side,
                        "at", at,
                        "audience", audience,
                        "subject", "Bring {workshop}",
                        "words", "Hello {name},\nsee {page}"));
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = web.post().uri(address() + path).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult page() {
        return web.get().uri("/admin/cohorts/" + cohort + "/reminders").exchange();
    }

    private String address() {
        return "/admin/workshops/" + workshop + "/reminders";
    }

    private void move(LocalDateTime to) {
        db.update(COHORT)
                .set(COHORT.STARTS_AT, to)
                .set(COHORT.ENDS_AT, to.plusHours(8))
                .where(COHORT.ID.eq(cohort.value()))
                .execute();
    }

    private void until(LocalDateTime there) {
        clock.move(Duration.between(
                clock.instant(), there.atZone(ZoneId.of(World.ZONE)).toInstant()));
    }
}
