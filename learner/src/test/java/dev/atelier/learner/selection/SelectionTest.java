package dev.atelier.learner.selection;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.Learners;
import dev.atelier.learner.enrolment.FakeCohorts;
import dev.atelier.learner.enrolment.Venue;
import dev.atelier.learner.world.Staffed;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A cohort with two seats, both taken, and two who wait, late in the evening; and what its staff sends. */
abstract class SelectionTest {

    static final UUID RAVI = UUID.randomUUID();
    static final UUID HINA = UUID.randomUUID();
    static final UUID ADMIN = UUID.randomUUID();

    @Autowired
    MockMvcTester http;

    @Autowired
    Venue venue;

    @Autowired
    FakeCohorts cohorts;

    @Autowired
    Learners learners;

    @Autowired
    Selections selections;

    @Autowired
    ForgettingSelections forgetting;

    @Autowired
    MovableClock clock;

    @Autowired
    SentMails mails;

    @Autowired
    DSLContext db;

    CohortFacts cohort;
    LearnerId asha;
    LearnerId bela;
    LearnerId chand;
    LearnerId dev;

    @BeforeEach
    void twoHaveASeatAndTwoWaitAtNight() {
        cohort = staffed(venue.open(2));
        cohorts.know(cohort);
        learners.know(new LearnerFacts(new LearnerId(RAVI), "Ravi", "ravi@example.org"));
        asha = take("Asha");
        bela = take("Bela");
        chand = take("Chand");
        dev = take("Dev");
        clock.move(Duration.ofHours(10));
        mails.forget();
    }

    void know(CohortFacts facts) {
        cohort = staffed(facts);
        cohorts.know(cohort);
    }

    private static CohortFacts staffed(CohortFacts facts) {
        return Staffed.with(
                facts,
                new StaffMember(new InstructorId(RAVI), "Ravi", StaffRole.LEAD),
                new StaffMember(new InstructorId(HINA), "Hina", StaffRole.HELPER));
    }

    LearnerId take(String name) {
        var person = venue.person(name);
        assertThat(http.post()
                        .uri("/my/cohorts/" + cohort.id() + "/seat")
                        .with(user(person.toString()))
                        .with(csrf())
                        .exchange())
                .hasStatus(302);
        return person;
    }

    /** The newest of somebody's enrolments in this cohort. */
    UUID id(LearnerId learner) {
        return db.select(ENROLMENT.ID)
                .from(ENROLMENT)
                .where(
                        ENROLMENT.LEARNER_ID.eq(learner.value()),
                        ENROLMENT.COHORT_ID.eq(cohort.id().value()))
                .orderBy(ENROLMENT.WAITING_NUMBER)
                .limit(1)
                .fetchSingle()
                .value1();
    }

    String ids(LearnerId... people) {
        return List.of(people).stream().map(person -> id(person).toString()).collect(Collectors.joining(" "));
    }

    MvcTestResult ask(String verb, UUID who, LearnerId... people) {
        return post("/selection", who, Map.of("verb", verb, "who", ids(people).replace(' ', ',')));
    }

    MvcTestResult run(String verb, UUID who, Map<String, String> words, LearnerId... people) {
        return run(UUID.randomUUID(), verb, who, words, people);
    }

    /** What stands on the page to which the press leads, or on the one that is shown again. */
    MvcTestResult run(UUID id, String verb, UUID who, Map<String, String> words, LearnerId... people) {
        var fields = new HashMap<>(words);
        fields.putAll(Map.of("id", id.toString(), "verb", verb, "who", ids(people)));
        var answer = post("/selections", who, fields);
        if (answer.getResponse().getStatus() == 302) {
            await().until(() -> selections.next(id).isEmpty());
        }
        return answer.getResponse().getStatus() == 302
                ? get("/selections/" + id, who, who.equals(ADMIN) ? "ADMIN" : "INSTRUCTOR")
                : answer;
    }

    MvcTestResult get(String page, UUID who, String role) {
        return new Ticks(http, cohort).get(page, who, role);
    }

    MvcTestResult post(String page, UUID who, Map<String, String> fields) {
        return new Ticks(http, cohort).post(page, who, who.equals(ADMIN) ? "ADMIN" : "INSTRUCTOR", fields);
    }
}
