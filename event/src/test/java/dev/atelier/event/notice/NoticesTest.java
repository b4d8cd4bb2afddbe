package dev.atelier.event.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffRole;
import dev.atelier.event.staff.CohortPeople.Member;
import dev.atelier.event.visitor.ReleasedAgenda;
import dev.atelier.testing.ModuleTest;
import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

@ModuleTest
@AutoConfigureMockMvc
@Import(Coming.class)
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
class NoticesTest extends ToldCohort {

    @Test
    void severalQuickReleasesAreOneMail() throws Exception {
        heardOfTheFirst();
        agenda.release("16:30", "17:00", 1, true);
        clock.move(Duration.ofMinutes(10));
        agenda.release("16:45", "17:15", 2, false);
        clock.move(Duration.ofMinutes(10));
        round.run();
        assertThat(mails.all()).isEmpty();
        clock.move(Duration.ofMinutes(5));
        round.run();
        round.run();
        assertThat(to("meera@example.org")).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject())
                    .isEqualTo("The agenda has changed: Mastering Stable Diffusion, Sat 5 August 2023");
            assertThat(text(mail))
                    .contains(
                            "Hello Meera,",
                            "release 3",
                            "Panel: moved, Sat 5 August 2023, 16:00 to 16:30 → 16:45 to 17:15",
                            "IST, Asia/Kolkata",
                            "http://localhost:8080/cohorts/" + cohort)
                    .doesNotContain("tentative and may still change");
        });
        assertThat(to("ravi@example.org")).hasSize(1);
    }

    @Test
    void whoeverReleasesAllTheTimeKeepsNobodyWaitingForMoreThanAnHour() throws Exception {
        heardOfTheFirst();
        for (var minute = 0; minute < 6; minute++) {
            agenda.release("16:00", "16:%d".formatted(40 + minute), 1 + minute, true);
            clock.move(Duration.ofMinutes(10));
            round.run();
        }
        assertThat(to("meera@example.org")).hasSize(1);
    }

    @Test
    void theFirstAgendaIsToldAsAWholeWithItsCalendar() throws Exception {
        agenda.release("16:00", "16:30", 0, true);
        clock.move(QUIET);
        round.run();
        var mail = to("meera@example.org").getFirst();
        assertThat(mail.getSubject()).startsWith("The agenda: ");
        assertThat(text(mail)).contains("- Sat 5 August 2023, 16:00 to 16:30: Panel", "tentative and may still change");
        var calendar = calendar(mail);
        assertThat(calendar.getRequiredProperty("METHOD").getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.<VEvent>getComponents("VEVENT")).singleElement().satisfies(event -> {
            assertThat(event.getRequiredProperty("UID").getValue())
                    .startsWith(agenda.panel().toString());
            assertThat(event.getRequiredProperty("ORGANIZER").getValue()).isEqualTo("mailto:atelier@localhost");
        });
    }

    @Test
    void whatWasTakenOutIsToldAndCancelledInTheCalendar() throws Exception {
        var other = new ReleasedAgenda(web, db, cohort, UUID.randomUUID());
        agenda.release("16:00", "16:30", 0, true);
        other.put("Closing", "17:00", "17:30");
        agenda.release("16:00", "16:30", 1, true);
        clock.move(QUIET);
        round.run();
        mails.forget();
        other.remove();
        agenda.release("16:00", "16:30", 2, true);
        clock.move(QUIET);
        round.run();
        var mail = to("meera@example.org").getFirst();
        assertThat(text(mail)).contains("- Closing: cancelled, Sat 5 August 2023, 17:00 to 17:30");
        assertThat(calendar(mail).<VEvent>getComponents("VEVENT"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getRequiredProperty("STATUS").getValue()).isEqualTo("CANCELLED");
                    assertThat(event.getRequiredProperty("SEQUENCE").getValue()).isEqualTo("1");
                });
    }

    @Test
    void whatChangedThereAndBackIsNotWorthAMail() throws Exception {
        heardOfTheFirst();
        agenda.release("16:30", "17:00", 1, true);
        agenda.release("16:00", "16:30", 2, true);
        clock.move(QUIET);
        round.run();
        assertThat(mails.all()).isEmpty();
        assertThat(web.get().uri("/admin/cohorts/" + cohort + "/agenda/notices/3"))
                .bodyText()
                .contains("Meera", "since release 1", "nothing in it concerned them");
    }

    @Test
    void anInstructorHearsOfTheirOwnSlotsAlone() {
        var mine = new InstructorId(UUID.randomUUID());
        var other = new InstructorId(UUID.randomUUID());
        var instructor = new Member(mine.value(), "Sara", "sara@example.org", StaffRole.INSTRUCTOR, false);
        var learner = new Member(UUID.randomUUID(), "Meera", "meera@example.org", null, true);
        assertThat(Touching.isTouchedBy(instructor, Changes.added(mine))).isTrue();
        assertThat(Touching.isTouchedBy(instructor, Changes.added(other))).isFalse();
        assertThat(Touching.isTouchedBy(instructor, Changes.handedFrom(mine, other)))
                .isTrue();
        assertThat(Touching.isTouchedBy(learner, Changes.added(other))).isTrue();
    }

    @Test
    void twoInstancesTellEachPersonOnce() throws Exception {
        agenda.release("16:00", "16:30", 0, true);
        clock.move(QUIET);
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
        assertThat(to("meera@example.org")).hasSize(1);
    }

    @Test
    void whoeverWasToldStandsInTheBook() throws Exception {
        heardOfTheFirst();
        assertThat(web.get().uri("/admin/cohorts/" + cohort + "/agenda/notices"))
                .hasStatusOk()
                .bodyText()
                .contains("Release 1");
        assertThat(web.get().uri("/admin/cohorts/" + cohort + "/agenda/notices/1"))
                .hasStatusOk()
                .bodyText()
                .contains("Meera", "Ravi", "the first they heard", "One change");
    }

    @Test
    @WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ae", roles = "LEARNER")
    void aStrangerDoesNotReadTheBook() {
        assertThat(web.get().uri("/admin/cohorts/" + cohort + "/agenda/notices"))
                .hasStatus(403);
        assertThat(web.get().uri("/admin/cohorts/" + cohort + "/agenda/notices/1"))
                .hasStatus(403);
    }

    @Test
    void nobodyHearsOfAnAgendaThatIsNoMore() {
        agenda.release("16:00", "16:30", 0, true);
        db.execute("update event.cohort set status = 'CANCELLED' where id = ?", cohort.value());
        clock.move(QUIET);
        round.run();
        assertThat(mails.all()).isEmpty();
    }
}
