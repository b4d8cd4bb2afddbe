package dev.atelier.learner.selection;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortFacts;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of a roster on which people are ticked, and the forms that are sent from them. */
record Ticks(MockMvcTester http, CohortFacts cohort) {

    MvcTestResult get(String page, UUID who, String role) {
        return http.get()
                .uri("/staff/cohorts/" + cohort.id() + "/roster" + page)
                .with(user(who.toString()).roles(role))
                .exchange();
    }

    MvcTestResult post(String page, UUID who, String role, Map<String, String> fields) {
        var request = http.post().uri("/staff/cohorts/" + cohort.id() + "/roster" + page);
        fields.forEach(request::param);
        return request.with(user(who.toString()).roles(role)).with(csrf()).exchange();
    }
}
