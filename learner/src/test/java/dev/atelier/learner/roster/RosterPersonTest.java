package dev.atelier.learner.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.learner.enrolment.EnrolmentTest;
import dev.atelier.learner.world.Staffed;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EnrolmentTest
class RosterPersonTest extends StaffedRoster {

    private static final UUID HINA = UUID.randomUUID();

    @Test
    void onlyAnAdminRemovesSomebody() {
        var asha = take("Asha");
        var removal = removalOfTheFirst();

        assertThat(get(removal, RAVI, "INSTRUCTOR")).hasStatus(403);
        assertThat(remove(removal, RAVI, "INSTRUCTOR", "No.")).hasStatus(403);
        assertThat(venue.fate(cohort, asha)).containsExactly("ENROLLED");
    }

    @Test
    void aRemovalNeedsAReasonAndKeepsWhatWasTyped() {
        take("Asha");
        var removal = removalOfTheFirst();
        mails.forget();

        assertThat(get(removal, ADMIN, "ADMIN")).hasStatusOk().bodyText().contains("Remove Asha?");
        assertThat(remove(removal, ADMIN, "ADMIN", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Please say why", "aria-invalid");
        assertThat(remove(removal, ADMIN, "ADMIN", "x".repeat(501)))
                .hasStatus(422)
                .bodyText()
                .contains("xxxxx");
        assertThat(remove(removal, ADMIN, "ADMIN", "Booked twice."))
                .hasRedirectedUrl(path())
                .flash()
                .containsKey("done");
        assertThat(remove(removal, ADMIN, "ADMIN", "Booked twice.")).flash().containsKey("note");

        assertThat(mails.all()).hasSize(1);
        assertThat(get(path() + "?state=left", ADMIN, "ADMIN")).bodyText().contains("Asha", "removed", "Booked twice.");
    }

    @Test
    void thePageOfAPersonTellsWhatHappenedAndByWhom() {
        var asha = take("Asha");
        post("/my/cohorts/" + cohort.id() + "/withdrawal", asha.value(), "LEARNER", Map.of());
        take(asha);

        assertThat(get(personOf("Asha"), RAVI, "INSTRUCTOR"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("has a seat", "by themselves", "withdrawn", "Gave it back.", "has a seat");
        assertThat(get(personOf("Asha"), UUID.randomUUID(), "INSTRUCTOR")).hasStatus(404);
        assertThat(get(personOf("Asha"), asha.value(), "LEARNER")).hasStatus(403);
        assertThat(get(path() + "/" + UUID.randomUUID(), RAVI, "INSTRUCTOR")).hasStatus(404);
    }

    @Test
    void notesAreTheStaffsAndTheirAuthorsTakeThemBack() {
        var asha = take("Asha");
        var person = personOf("Asha");
        var id = UUID.randomUUID();

        assertThat(note(person, id, " ")).hasStatus(422).bodyText().contains("nothing in this note yet");
        assertThat(note(person, id, "x".repeat(2001))).hasStatus(422).bodyText().contains("xxxx");
        note(person, id, "Comes by train.");
        note(person, id, "Comes by train.");
        assertThat(text(get(person, RAVI, "INSTRUCTOR")))
                .containsOnlyOnce("Comes by train.")
                .contains("Ravi, ");
        assertThat(get("/my/cohorts/" + cohort.id() + "/seat", asha.value(), "LEARNER"))
                .bodyText()
                .doesNotContain("train");

        var removal = person + "/notes/" + id + "/removal";
        cohort = Staffed.with(
                cohort,
                new StaffMember(new InstructorId(RAVI), "Ravi", StaffRole.LEAD),
                new StaffMember(new InstructorId(HINA), "Hina", StaffRole.HELPER));
        cohorts.know(cohort);
        assertThat(post(removal, HINA, "INSTRUCTOR", Map.of())).hasStatus(403);
        assertThat(get(person, HINA, "INSTRUCTOR"))
                .bodyText()
                .contains("Comes by train.")
                .doesNotContain(removal);
        post(removal, RAVI, "INSTRUCTOR", Map.of());
        assertThat(get(person, RAVI, "INSTRUCTOR")).bodyText().doesNotContain("Comes by train.");
    }

    @Test
    void theStaffSeesWhoIsSomewhereElseAtThatTime() {
        var asha = take("Asha");
        var other = venue.open(2);
        post("/my/cohorts/" + other.id() + "/seat", asha.value(), "LEARNER", Map.of());

        assertThat(asRavi("")).bodyText().contains("at that time also in Mastering Stable Diffusion (has a seat)");
        assertThat(get(personOf("Asha"), RAVI, "INSTRUCTOR")).bodyText().contains("Something else takes place");
    }

    private MvcTestResult note(String person, UUID id, String words) {
        return post(person + "/notes", RAVI, "INSTRUCTOR", Map.of("id", id.toString(), "words", words));
    }

    private MvcTestResult remove(String path, UUID who, String role, String reason) {
        return http.post()
                .uri(path)
                .param("reason", reason)
                .with(user(who.toString()).roles(role))
                .with(csrf())
                .exchange();
    }
}
