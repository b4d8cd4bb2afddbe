package dev.atelier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.identity.SignedIn;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A program that calls the API with somebody's token. */
public record Caller(MockMvcTester http, String token) {

    private static final Pattern SECRET = Pattern.compile("atelier_[A-Za-z0-9_-]{43}");

    /** With a token that this person makes on their page. */
    public static Caller of(MockMvcTester http, SignedIn person, String scope) {
        return new Caller(http, secret(make(http, person, UUID.randomUUID().toString(), "A test", scope)));
    }

    /** Sends the form for a new token. */
    public static MvcTestResult make(MockMvcTester http, SignedIn person, String form, String name, String scope) {
        return http.post()
                .uri("/my/account/tokens")
                .with(user(person))
                .with(new FromOurPage())
                .param("form", form)
                .param("name", name)
                .param("scope", scope)
                .param("lasts", "90")
                .exchange();
    }

    public static String secret(MvcTestResult page) {
        var found = SECRET.matcher(body(page));
        assertThat(found.find()).as("a token on the page").isTrue();
        return found.group();
    }

    public MvcTestResult get(String path) {
        return http.get()
                .uri(URI.create(path))
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    /** Headers come as names and values by turns. */
    public MvcTestResult send(HttpMethod verb, String path, String json, String... headers) {
        var call = http.method(verb)
                .uri(URI.create(path))
                .header("Authorization", "Bearer " + token)
                .content(json);
        var typed = false;
        for (var at = 0; at < headers.length; at += 2) {
            call.header(headers[at], headers[at + 1]);
            typed |= headers[at].equals("Content-Type");
        }
        return typed ? call.exchange() : call.contentType("application/json").exchange();
    }

    public MvcTestResult post(String path, String json, String... headers) {
        return send(HttpMethod.POST, path, json, headers);
    }

    public static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "Caller";
    }
}
