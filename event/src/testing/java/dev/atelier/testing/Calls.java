package dev.atelier.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A program that calls the API in somebody's name, who has one role. */
public record Calls(MockMvcTester http, UUID person, String role) {

    /** Sends a call; headers come as names and values by turns. */
    public MvcTestResult send(HttpMethod verb, String path, String json, String... headers) {
        var call = http.method(verb)
                .uri("/api/v1" + path)
                .with(user(person.toString()).roles(role))
                .with(csrf())
                .contentType("application/json")
                .content(json);
        for (var at = 0; at < headers.length; at += 2) {
            call.header(headers[at], headers[at + 1]);
        }
        return call.exchange();
    }

    public MvcTestResult get(String path) {
        return send(HttpMethod.GET, path, "");
    }

    /** All the texts at these places of a list, page by page to its end. */
    public List<String> listed(String list, String places) {
        var found = new ArrayList<String>();
        var next = Optional.of(list + "?limit=100");
        while (next.isPresent()) {
            var page = get(next.get());
            found.addAll(texts(places, page));
            next = next(list + "?limit=100", page);
        }
        return found;
    }

    public MvcTestResult post(String path, String json, String... headers) {
        return send(HttpMethod.POST, path, json, headers);
    }

    /** The answer of a call that went well, in which nobody's address is. */
    public static String answer(MvcTestResult result) {
        var body = body(result);
        assertThat(result.getResponse().getStatus()).as(body).isBetween(200, 299);
        assertThat(body).doesNotContainPattern("[\\w.+-]@\\w");
        return body;
    }

    /** What stands at this place of an answer, as JSON has it: a number, a boolean, null. */
    public static @Nullable Object at(String place, MvcTestResult result) {
        return JsonPath.read(answer(result), place);
    }

    public static String text(String place, MvcTestResult result) {
        return String.valueOf(at(place, result));
    }

    /** All the texts at these places. */
    public static List<String> texts(String places, MvcTestResult result) {
        List<?> found = JsonPath.read(answer(result), places);
        return found.stream().map(String::valueOf).toList();
    }

    /** What stands at this place of an answer, as it is sent. */
    public static String json(String place, MvcTestResult result) {
        return JsonPath.parse(JsonPath.<Object>read(answer(result), place)).jsonString();
    }

    public static String header(String name, MvcTestResult result) {
        return String.valueOf(result.getResponse().getHeader(name));
    }

    /** Where the next page of a list is, if there is one. */
    public static Optional<String> next(String list, MvcTestResult page) {
        return Optional.ofNullable(at("$.next", page)).map(next -> list + "&cursor=" + next);
    }

    public static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
