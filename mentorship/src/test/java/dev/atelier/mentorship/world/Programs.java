package dev.atelier.mentorship.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortId;
import dev.atelier.testing.Calls;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Programs that hand in and review. */
@TestComponent
public class Programs {

    private final MockMvcTester http;

    Programs(MockMvcTester http) {
        this.http = http;
    }

    public Calls learner(UUID person) {
        return new Calls(http, person, "LEARNER");
    }

    public Calls instructor(UUID person) {
        return new Calls(http, person, "INSTRUCTOR");
    }

    /** Sends a file whole. */
    public static MvcTestResult file(Calls program, String round, String name, byte[] content) {
        return program.http()
                .post()
                .uri("/api/v1" + round + "/files?name={name}", name)
                .with(user(program.person().toString()).roles(program.role()))
                .with(csrf())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(content)
                .exchange();
    }

    /** Begins a work about something else; answers its id. */
    public static String begun(Calls program, CohortId cohort) {
        return Calls.text("$.id", program.post("/my/works", "{\"cohort\":\"" + cohort + "\",\"title\":\"Portraits\"}"));
    }

    public static String round(String work, int number) {
        return "/my/works/" + work + "/rounds/" + number;
    }

    /** A work with one picture, waiting for a review; answers the id of its round. */
    public static String waiting(Calls program, CohortId cohort) {
        var round = round(begun(program, cohort), 1);
        assertThat(file(program, round, "portrait.png", Pictures.made("a portrait", 20, 7)))
                .hasStatus(201);
        return Calls.text("$.rounds[0].id", program.post(round + "/submission", ""));
    }
}
