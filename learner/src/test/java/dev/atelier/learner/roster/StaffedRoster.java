package dev.atelier.learner.roster;

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
import dev.atelier.testing.SentMails;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A cohort with a roster, and those who may read it. */
abstract class StaffedRoster {

    static final UUID RAVI = UUID.randomUUID();
    static final UUID ADMIN = UUID.randomUUID();

    @Autowired
    MockMvcTester http;

    @Autowired
    Venue venue;

    @Autowired
    FakeCohorts cohorts;

    @Autowired
    SentMails mails;

    CohortFacts cohort;

    @BeforeEach
    void aCohortOfRavis() {
        cohort = withStaff(venue.open(2));
        cohorts.know(cohort);
        mails.forget();
    }

    String personOf(String name) {
        var link = Pattern.compile("href=\"([^\"]*/roster/[0-9a-f-]{36})\">" + name + "<")
                .matcher(text(asRavi("?state=all")));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    MvcTestResult post(String path, UUID who, String role, Map<String, String> fields) {
        var request = http.post().uri(path);
        fields.forEach(request::param);
        return request.with(user(who.toString()).roles(role)).with(csrf()).exchange();
    }

    void take(LearnerId person, String... fields) {
        var typed = fields.length == 0 ? Map.<String, String>of() : Map.of(fields[0], fields[1]);
        assertThat(post("/my/cohorts/" + cohort.id() + "/seat", person.value(), "LEARNER", typed))
                .hasStatus(302);
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

    String removalOfTheFirst() {
        var link = Pattern.compile("href=\"([^\"]*/removal)\"").matcher(text(get(path(), ADMIN, "ADMIN")));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    String path() {
        return "/staff/cohorts/" + cohort.id() + "/roster";
    }

    MvcTestResult asRavi(String query) {
        return get(path() + query, RAVI, "INSTRUCTOR");
    }

    MvcTestResult get(String path, UUID who, String role) {
        return http.get()
                .uri(java.net.URI.create(path))
                .with(user(who.toString()).roles(role))
                .exchange();
    }

    static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    static CohortFacts withStaff(CohortFacts facts) {
        return Staffed.with(facts, new StaffMember(new InstructorId(RAVI), "Ravi", StaffRole.LEAD));
    }
}
