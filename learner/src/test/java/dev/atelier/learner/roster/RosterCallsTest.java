package dev.atelier.learner.roster;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.PUT;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.learner.enrolment.EnrolmentTest;
import dev.atelier.learner.enrolment.FakeCohorts;
import dev.atelier.learner.enrolment.Venue;
import dev.atelier.learner.world.Staffed;
import dev.atelier.testing.Calls;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@EnrolmentTest
class RosterCallsTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Venue venue;

    @Autowired
    FakeCohorts cohorts;

    CohortFacts cohort;
    Calls ravi;
    Calls admin;

    @BeforeEach
    void fiveSeats() {
        cohort = staffed();
        for (var name : new String[] {"Asha", "Bela", "Charu", "Deepa", "Esha"}) {
            new Calls(http, venue.person(name).value(), "LEARNER").post("/my/cohorts/" + cohort.id() + "/seat", "");
        }
        ravi = instructor(cohort);
        admin = new Calls(http, UUID.randomUUID(), "ADMIN");
    }

    @Test
    void theListComesInPagesWithoutGapsOrRepeats() {
        var names = new ArrayList<String>();
        var first = staff("?limit=2");
        for (var page = first; !page.isEmpty(); ) {
            var found = ravi.get(page);
            names.addAll(texts("$.items[*].name", found));
            page = Calls.next(first, found).orElse("");
        }
        assertThat(names).containsExactly("Asha", "Bela", "Charu", "Deepa", "Esha");
        assertThat(texts("$.items[*].name", ravi.get(staff("?name=ee")))).containsExactly("Deepa");
        assertThat(texts("$.items[*].name", ravi.get(staff("?state=WAITING")))).isEmpty();
    }

    @Test
    void anAdminTakesSomebodyOffWithAReason() {
        var asha = text("$.items[0].id", ravi.get(staff("")));
        assertThat(ravi.post(staff("/" + asha + "/removal"), "{\"reason\":\"Twice here\"}"))
                .hasStatus(403);
        assertThat(admin.post(staff("/" + asha + "/removal"), "{}"))
                .hasStatus(422)
                .bodyText()
                .contains("\"reason\"");
        var removed = admin.post(staff("/" + asha + "/removal"), "{\"reason\":\"Twice here\"}");
        assertThat(at("$.about.status", removed)).isEqualTo("REMOVED");
        assertThat(at("$.history[0].reason", removed)).isEqualTo("Twice here");
        assertThat(admin.post(staff("/" + asha + "/removal"), "{\"reason\":\"Again\"}"))
                .hasStatus(409);
    }

    @Test
    void aNoteIsWrittenOnceAndTakenBackByItsAuthor() {
        var notes = staff("/" + text("$.items[0].id", ravi.get(staff(""))) + "/notes");
        for (var sent = 0; sent < 2; sent++) {
            ravi.post(notes, "{\"text\":\"Sits in front\"}", "Idempotency-Key", "note-1");
        }
        assertThat(texts("$.items[*].text", ravi.get(notes))).containsExactly("Sits in front");
        assertThat(ravi.post(notes, "{\"text\":\" \"}")).hasStatus(422);
        admin.post(notes, "{\"text\":\"By an admin\"}");
        var ofAdmin =
                texts("$.items[?(@.text=='By an admin')].id", ravi.get(notes)).getFirst();
        assertThat(ravi.send(DELETE, notes + "/" + ofAdmin, "")).hasStatus(403);
        assertThat(admin.send(DELETE, notes + "/" + ofAdmin, "")).hasStatus(204);
        assertThat(admin.send(DELETE, notes + "/" + ofAdmin, "")).hasStatus(404);
    }

    @Test
    void aListIsLookedAtAndThenBroughtIn() {
        var list =
                "{\"text\":\"Name,E-mail\\nFarah,farah.%1$s@example.org\\nNobody,\\n\"}".formatted(UUID.randomUUID());
        assertThat(texts("$.lines[*].outcome", ravi.post(imports("/preview"), list)))
                .containsExactly("CREATED", "INVALID");
        assertThat(texts("$.items[*].name", ravi.get(staff("")))).hasSize(5);
        var brought = ravi.post(imports(""), list, "Idempotency-Key", "a-list");
        var id = text("$.id", brought);
        assertThat(text("$.id", ravi.post(imports(""), list, "Idempotency-Key", "a-list")))
                .isEqualTo(id);
        await().untilAsserted(() -> assertThat(texts("$.lines[*].outcome", ravi.get(imports("/" + id))))
                .containsExactly("CREATED", "INVALID"));
        assertThat(texts("$.items[*].name", ravi.get(staff("")))).contains("Farah");
        assertThat(ravi.post(imports(""), "{}")).hasStatus(422).bodyText().contains("\"text\"");
    }

    @Test
    void signUpIsReadChangedAndOpenedToTheInvited() {
        var open = "/staff/cohorts/" + cohort.id();
        assertThat(at("$.revision", ravi.get(open + "/sign-up"))).isEqualTo(0);
        var changed = ravi.send(
                PUT, open + "/sign-up", "{\"revision\":0,\"code\":\"seed 42\",\"opensAt\":\"2023-07-01T09:00\"}");
        assertThat(at("$.code", changed)).isEqualTo("seed 42");
        assertThat(ravi.send(PUT, open + "/sign-up", "{\"revision\":0}")).hasStatus(409);
        assertThat(ravi.send(PUT, open + "/sign-up", "{\"revision\":1,\"code\":\"x\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("\"code\"");
        for (var sent = 0; sent < 2; sent++) {
            assertThat(at("$.before", ravi.post(open + "/invitations", "{\"addresses\":[\"gita@example.org\"]}")))
                    .isEqualTo(sent);
        }
        assertThat(ravi.post(open + "/invitations", "{\"addresses\":[\"nobody\"]}"))
                .hasStatus(422);
    }

    @Test
    void questionsAreAskedAndNoLongerAsked() {
        var question = "/staff/cohorts/" + cohort.id() + "/sign-up/questions/" + UUID.randomUUID();
        assertThat(ravi.send(PUT, question, "{\"words\":\"Which GPU?\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("\"kind\"");
        var asked = ravi.send(PUT, question, "{\"words\":\"Which GPU?\",\"kind\":\"TEXT\",\"required\":true}");
        assertThat(texts("$.items[*].words", asked)).containsExactly("Which GPU?");
        assertThat(texts("$.items[*].id", ravi.send(DELETE, question, ""))).isEmpty();
        assertThat(texts("$.items[*].words", ravi.get("/staff/cohorts/" + cohort.id() + "/access-needs")))
                .isEmpty();
    }

    @Test
    void severalAreWrittenToAndOnlyAdminsRemove() {
        var ids = texts("$.items[*].id", ravi.get(staff("?limit=2")));
        var selections = "/staff/cohorts/" + cohort.id() + "/roster-selections";
        var whom = "\"enrolments\":[\"" + String.join("\",\"", ids) + "\"]";
        assertThat(ravi.post(selections, "{\"verb\":\"MAIL\"," + whom + "}")).hasStatus(422);
        assertThat(ravi.post(selections, "{\"verb\":\"REMOVAL\"," + whom + "}")).hasStatus(403);
        var begun = ravi.post(
                selections, "{\"verb\":\"MAIL\",\"subject\":\"Tomorrow\",\"words\":\"Bring a laptop.\"," + whom + "}");
        var id = text("$.id", begun);
        await().untilAsserted(() -> assertThat(texts("$.people[*].outcome", ravi.get(selections + "/" + id)))
                .containsExactly("DONE", "DONE"));
    }

    @Test
    void strangersFindNothing() {
        var elsewhere = new Calls(http, UUID.randomUUID(), "INSTRUCTOR");
        var asha = text("$.items[0].id", ravi.get(staff("")));
        assertThat(elsewhere.get(staff(""))).hasStatus(404);
        assertThat(elsewhere.get(staff("/" + asha))).hasStatus(404);
        assertThat(elsewhere.post(staff("/" + asha + "/notes"), "{\"text\":\"x\"}"))
                .hasStatus(404);
        var other = staffed();
        assertThat(instructor(other).get("/staff/cohorts/" + other.id() + "/roster/" + asha))
                .hasStatus(404);
    }

    private CohortFacts staffed() {
        var ravi = new StaffMember(new InstructorId(UUID.randomUUID()), "Ravi", StaffRole.LEAD);
        var facts = Staffed.with(venue.open(9), ravi);
        cohorts.know(facts);
        return facts;
    }

    private Calls instructor(CohortFacts of) {
        return new Calls(http, of.staff().getFirst().id().value(), "INSTRUCTOR");
    }

    private String imports(String path) {
        return "/staff/cohorts/" + cohort.id() + "/roster-imports" + path;
    }

    private String staff(String path) {
        return "/staff/cohorts/" + cohort.id() + "/roster" + path;
    }
}
