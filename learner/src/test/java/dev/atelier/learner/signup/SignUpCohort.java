package dev.atelier.learner.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.enrolment.FakeCohorts;
import dev.atelier.learner.enrolment.Venue;
import dev.atelier.learner.world.Staffed;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A cohort to sign up for, its lead, and people who do. */
abstract class SignUpCohort {

    static final UUID RAVI = UUID.randomUUID();
    static final UUID HELPER = UUID.randomUUID();

    @Autowired
    MockMvcTester http;

    @Autowired
    Venue venue;

    @Autowired
    FakeCohorts cohorts;

    @Autowired
    SignUps signUps;

    @Autowired
    MovableClock clock;

    @Autowired
    SentMails mails;

    CohortFacts cohort;
    LearnerId meera;

    @BeforeEach
    void aCohortOfRavis() {
        cohort = Staffed.with(
                venue.open(2),
                new StaffMember(new InstructorId(RAVI), "Ravi", StaffRole.LEAD),
                new StaffMember(new InstructorId(HELPER), "Hina", StaffRole.HELPER));
        cohorts.know(cohort);
        meera = venue.person("Meera");
        mails.forget();
    }

    void settle(String... words) {
        var fields = new java.util.HashMap<String, String>();
        fields.put("revision", Integer.toString(signUps.of(cohort.id()).revision()));
        for (var at = 0; at < words.length; at += 2) {
            fields.put(words[at], words[at + 1]);
        }
        assertThat(post(path(), RAVI, "INSTRUCTOR", fields)).flash().containsKey("done");
    }

    MvcTestResult seat(LearnerId who) {
        return get("/my/cohorts/" + cohort.id() + "/seat", who.value(), "LEARNER");
    }

    MvcTestResult take(LearnerId who, Map<String, String> fields) {
        return post("/my/cohorts/" + cohort.id() + "/seat", who.value(), "LEARNER", fields);
    }

    MvcTestResult change(LearnerId who, Map<String, String> fields) {
        return post("/my/cohorts/" + cohort.id() + "/answers", who.value(), "LEARNER", fields);
    }

    String path() {
        return "/staff/cohorts/" + cohort.id() + "/sign-up";
    }

    MvcTestResult get(String path, UUID who, String role) {
        return http.get()
                .uri(java.net.URI.create(path))
                .with(user(who.toString()).roles(role))
                .exchange();
    }

    MvcTestResult post(String path, UUID who, String role, Map<String, String> fields) {
        var request = http.post().uri(path);
        fields.forEach(request::param);
        return request.with(user(who.toString()).roles(role)).with(csrf()).exchange();
    }
}
