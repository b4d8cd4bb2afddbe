package dev.atelier.mentorship.mailing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.testing.Calls;
import java.util.Objects;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who looks at pages and sends forms. */
public record Pages(MockMvcTester http, UUID person, String role) {

    public static Pages learner(MockMvcTester http, UUID person) {
        return new Pages(http, person, "LEARNER");
    }

    public static Pages mentor(MockMvcTester http, UUID person) {
        return new Pages(http, person, "INSTRUCTOR");
    }

    public static Pages admin(MockMvcTester http) {
        return new Pages(http, UUID.randomUUID(), "ADMIN");
    }

    /** The same person's program. */
    public Calls calls() {
        return new Calls(http, person, role);
    }

    /** Looks at a page; {@code variables} fill the braces of its address. */
    public MvcTestResult get(String path, Object... variables) {
        return http.get()
                .uri(path, variables)
                .with(user(person.toString()).roles(role))
                .exchange();
    }

    /**
     * Sends a form.
     *
     * @param fields names and values by turns
     */
    public MvcTestResult post(String path, String... fields) {
        var request =
                http.post().uri(path).with(user(person.toString()).roles(role)).with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    /** Asks in the month of this learner, and returns the id of the conversation. */
    public UUID ask(UUID month, String subject, String text) {
        var asked = post(
                "/my/mentor/questions", "form", form(), "month", month.toString(), "subject", subject, "text", text);
        var place = Objects.requireNonNull(asked.getResponse().getRedirectedUrl(), "not heard");
        return UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
    }

    public static String form() {
        return UUID.randomUUID().toString();
    }
}
