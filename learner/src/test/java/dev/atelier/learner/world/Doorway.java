package dev.atelier.learner.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.Seat;
import java.nio.charset.StandardCharsets;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The pages of one cohort, for whoever asks. */
public record Doorway(MockMvcTester web, CohortFacts cohort) {

    public static RequestPostProcessor as(Seat seat) {
        return user(seat.learner().toString());
    }

    /** The cohort's only instructor. */
    public RequestPostProcessor ravi() {
        return user(cohort.staff().getFirst().id().toString()).roles("INSTRUCTOR");
    }

    public String my(String path) {
        return "/my/cohorts/" + cohort.id() + path;
    }

    public String staff(String path) {
        return "/staff/cohorts/" + cohort.id() + path;
    }

    public MvcTestResult get(RequestPostProcessor who, String path) {
        return web.get().uri(path).with(who).exchange();
    }

    public String text(RequestPostProcessor who, String path) {
        var answer = get(who, path);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** Sends a form: name, value, name, value. */
    public MvcTestResult post(RequestPostProcessor who, String path, String... fields) {
        var request = web.post().uri(path).with(who).with(csrf());
        for (var field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }
}
