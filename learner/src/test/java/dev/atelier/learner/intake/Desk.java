package dev.atelier.learner.intake;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.atelier.event.CohortFacts;
import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The roster's pages of one cohort, for whoever asks. */
record Desk(MockMvcTester web, CohortFacts cohort) {

    String path(String page) {
        return "/staff/cohorts/" + cohort.id() + "/roster" + page;
    }

    MvcTestResult get(RequestPostProcessor who, String page) {
        return web.get().uri(path(page)).with(who).exchange();
    }

    /** Sends a form: name, value, name, value. */
    MvcTestResult send(RequestPostProcessor who, String page, String... fields) {
        var request = web.post().uri(path(page)).with(who).with(csrf());
        for (var field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    MvcTestResult upload(RequestPostProcessor who, String page, byte[] file) {
        return web.post()
                .uri(path(page))
                .multipart()
                .file(new MockMultipartFile("file", "people.csv", "text/csv", file))
                .with(who)
                .with(csrf())
                .exchange();
    }

    static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
