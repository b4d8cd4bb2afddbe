package dev.atelier.event.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.atelier.event.InstructorId;
import dev.atelier.event.visitor.ReleasedAgenda;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

@ModuleTest
@AutoConfigureMockMvc
@Import(Coming.class)
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
class StaffNoticesTest extends ToldCohort {

    private InstructorId sara;
    private ReleasedAgenda clip;

    /** Sara teaches CLIP; it is a draft to begin with. */
    @BeforeEach
    void aDraft() {
        db.execute("update event.cohort set status = 'DRAFT' where id = ?", cohort.value());
        sara = world.instructor("Sara");
        world.staff(cohort, sara, "INSTRUCTOR");
        clip = new ReleasedAgenda(web, db, cohort, UUID.randomUUID());
        clip.put("CLIP", "11:00", "12:00");
        taught(sara);
    }

    @Test
    void theAgendaOfADraftIsToldOnceItIsAnnounced() throws Exception {
        agenda.release("16:00", "16:30", 0, true);
        onceItIsQuiet();
        onceItIsQuiet();
        assertThat(mails.all()).isEmpty();
        assertThat(web.get().uri("/admin/cohorts/" + cohort + "/agenda/notices"))
                .bodyText()
                .contains("The mails go out once the cohort is announced.");
        act("announcement", "");
        round.run();
        assertThat(mails.all()).as("it may not be quiet yet").isEmpty();
        onceItIsQuiet();
        var mail = to("meera@example.org").getFirst();
        assertThat(mail.getSubject()).startsWith("The agenda: ");
        assertThat(statuses(mail)).contains("TENTATIVE");
        assertThat(text(mail)).contains("you have a seat in this workshop", "/my/cohorts/" + cohort + "/seat");
        assertThat(to("ravi@example.org")).hasSize(1);
    }

    @Test
    void theStaffHearsOfACancellationAndItsCalendarsDoToo() throws Exception {
        announcedAndHeard();
        agenda.release("16:30", "17:00", 1, true);
        act("cancellation", "The house burnt down");
        onceItIsQuiet();
        round.run();
        assertThat(to("meera@example.org")).as("has a letter about her seat").isEmpty();
        assertThat(to("ravi@example.org")).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Cancelled: Mastering Stable Diffusion, Sat 5 August 2023");
            assertThat(text(mail))
                    .contains(
                            "Hello Ravi,",
                            "does not take place. The organisers wrote: The house burnt down",
                            "9:30 to 17:30, IST, Asia/Kolkata",
                            "because you are on the staff")
                    .doesNotContain("the agenda has changed");
            assertThat(statuses(mail)).hasSize(2).containsOnly("CANCELLED");
        });
        assertThat(statuses(to("sara@example.org").getFirst()))
                .as("her slot alone, and what names nobody")
                .containsOnly("CANCELLED");
    }

    @Test
    void whatIsPostponedWithinTheQuietQuarterIsToldAsThatAndTheAgendaOnceThereIsADate() throws Exception {
        announcedAndHeard();
        agenda.release("16:30", "17:00", 1, true);
        act("postponement", "The hall is closed");
        onceItIsQuiet();
        onceItIsQuiet();
        assertThat(to("meera@example.org")).isEmpty();
        assertThat(to("ravi@example.org")).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).startsWith("Postponed: ");
            assertThat(text(mail)).contains("The hall is closed").doesNotContain("the agenda has changed");
            assertThat(statuses(mail)).containsOnly("CANCELLED");
        });
        mails.forget();
        act("announcement", "");
        onceItIsQuiet();
        round.run();
        assertThat(to("meera@example.org"))
                .singleElement()
                .satisfies(mail -> assertThat(text(mail)).contains("Panel: moved"));
        assertThat(to("ravi@example.org")).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).startsWith("It has a date: ");
            assertThat(text(mail)).contains("now its date stands", "Panel: moved");
            assertThat(statuses(mail)).hasSize(2).doesNotContain("CANCELLED");
        });
    }

    @Test
    void anotherTimeAndAnotherAgendaAreOneMailToTheStaff() throws Exception {
        announcedAndHeard();
        replan("2023-08-12T09:30", "2023-08-12T17:30", List.of(sara));
        onceItIsQuiet();
        round.run();
        assertThat(to("meera@example.org")).as("has a letter about her seat").isEmpty();
        assertThat(to("ravi@example.org")).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Another time: Mastering Stable Diffusion, Sat 12 August 2023");
            assertThat(text(mail)).contains("Before, it was Sat 5 August 2023, 9:30 to 17:30, IST, Asia/Kolkata.");
            assertThat(statuses(mail))
                    .as("two slots are off, a day is on")
                    .containsOnlyOnce("TENTATIVE")
                    .hasSize(3);
        });
        mails.forget();
        replan("2023-08-12T09:30", "2023-08-12T18:30", List.of(sara));
        replan("2023-08-12T09:30", "2023-08-12T17:30", List.of(sara));
        onceItIsQuiet();
        assertThat(mails.all()).as("there and back").isEmpty();
    }

    @Test
    void whoeverLeftTheStaffIsToldOnceAndItsSlotsLeaveTheirCalendar() throws Exception {
        announcedAndHeard();
        replan("2023-08-05T09:30", "2023-08-05T17:30", List.of());
        onceItIsQuiet();
        round.run();
        assertThat(mails.all()).hasSize(1);
        assertThat(to("sara@example.org")).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).startsWith("You are not on the staff any more: ");
            assertThat(text(mail)).contains("This is the last mail about it");
            assertThat(calendar(mail).<VEvent>getComponents("VEVENT"))
                    .anySatisfy(
                            event -> assertThat(event.getRequiredProperty("UID").getValue())
                                    .startsWith(clip.panel().toString()));
            assertThat(statuses(mail)).containsOnly("CANCELLED");
        });
        act("cancellation", "The house burnt down");
        onceItIsQuiet();
        assertThat(to("sara@example.org")).hasSize(1);
    }

    @Test
    void aSlotThatIsHandedOverLeavesTheCalendarOfWhoeverHadIt() throws Exception {
        announcedAndHeard();
        taught(ravi);
        agenda.release("16:00", "16:30", 1, false);
        onceItIsQuiet();
        var mail = to("sara@example.org").getFirst();
        assertThat(text(mail)).contains("CLIP: restaffed, Sara → Ravi");
        assertThat(calendar(mail).<VEvent>getComponents("VEVENT"))
                .filteredOn(event -> event.getRequiredProperty("UID")
                        .getValue()
                        .startsWith(clip.panel().toString()))
                .singleElement()
                .satisfies(
                        event -> assertThat(event.getRequiredProperty("STATUS").getValue())
                                .isEqualTo("CANCELLED"));
        assertThat(statuses(to("ravi@example.org").getFirst())).doesNotContain("CANCELLED");
    }

    private void announcedAndHeard() throws Exception {
        act("announcement", "");
        act("opening", "");
        heardOfTheFirst();
    }

    private void taught(InstructorId by) {
        db.execute("update event.agenda_slot set staff = array[?]::uuid[] where id = ?", by.value(), clip.panel());
    }

    @Test
    void anotherLinkIsToldToTheStaffAndNotToWhoLeftIt() throws Exception {
        announcedAndHeard();
        replan("2023-08-05T09:30", "2023-08-05T17:30", List.of(sara), "https://meet.example.org/one");
        onceItIsQuiet();
        assertThat(text(to("ravi@example.org").getFirst())).contains("https://meet.example.org/one");
        mails.forget();
        replan("2023-08-05T09:30", "2023-08-05T17:30", List.of(), "https://meet.example.org/two");
        onceItIsQuiet();
        assertThat(text(to("ravi@example.org").getFirst())).contains("https://meet.example.org/two");
        assertThat(text(to("sara@example.org").getFirst()))
                .contains("not on the staff of this workshop any more")
                .doesNotContain("meet.example.org");
    }

    private void act(String act, String reason) {
        assertThat(web.post()
                        .uri("/admin/cohorts/" + cohort + "/" + act)
                        .with(csrf())
                        .param("reason", reason)
                        .param("sure", "true"))
                .hasRedirectedUrl("/admin/cohorts/" + cohort);
    }

    private void replan(String starts, String ends, List<InstructorId> instructors) {
        replan(starts, ends, instructors, "");
    }

    private void replan(String starts, String ends, List<InstructorId> instructors, String link) {
        assertThat(web.post()
                        .uri("/admin/cohorts/" + cohort + "/plan")
                        .with(csrf())
                        .param("revision", value("revision"))
                        .param("starts", starts)
                        .param("ends", ends)
                        .param("zone", World.ZONE)
                        .param("place", value("venue_id"))
                        .param("link", link)
                        .param("capacity", "60")
                        .param("curriculum", value("curriculum_id"))
                        .param("lead", ravi.toString())
                        .param(
                                "instructors",
                                instructors.stream().map(InstructorId::toString).toArray(String[]::new)))
                .hasRedirectedUrl("/admin/cohorts/" + cohort);
    }

    private String value(String column) {
        return String.valueOf(
                db.fetchValue("select %s from event.cohort where id = ?".formatted(column), cohort.value()));
    }

    private static List<String> statuses(MimeMessage mail) throws Exception {
        return calendar(mail).<VEvent>getComponents("VEVENT").stream()
                .map(event -> event.getRequiredProperty("STATUS").getValue())
                .toList();
    }
}
