package dev.atelier.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Someone with a browser: keeps cookies, and sends forms with the token that the page had. */
final class Visitor {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvcTester http;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String formToken = "";

    Visitor(MockMvcTester http) {
        this.http = http;
    }

    MvcTestResult get(String path) {
        return kept(http.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request(
                        HttpMethod.GET, java.net.URI.create(path))
                .cookie(jar())));
    }

    /** Sends a form that the page shown last had; {@code fields} are names and values in turn. */
    MvcTestResult post(String path, String... fields) {
        return postFrom("127.0.0.1", path, fields);
    }

    MvcTestResult postFrom(String network, String path, String... fields) {
        var request = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(path)
                .cookie(jar())
                .param("_csrf", formToken)
                .with(sent -> {
                    sent.setRemoteAddr(network);
                    return sent;
                });
        for (var field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return kept(http.perform(request));
    }

    /** Asks for a link and opens the sign-in page before, as people do. */
    MvcTestResult ask(String address, String name, String to) {
        get("/sign-in");
        return post("/sign-in", "address", address, "name", name, "to", to);
    }

    /** Opens a link and presses its button. */
    MvcTestResult follow(String token) {
        // Gives the token for forms even where the link's own page has no form any more.
        get("/sign-in");
        get("/sign-in/link?token=" + token);
        return post("/sign-in/link", "token", token);
    }

    /** The session's cookie, which has its plain name here; empty without a session. */
    String session() {
        return cookies.containsKey("SESSION") ? cookies.get("SESSION").getValue() : "";
    }

    @Override
    public String toString() {
        return "Visitor with " + cookies.keySet();
    }

    private Cookie[] jar() {
        return cookies.isEmpty()
                ? new Cookie[] {new Cookie("other", "x")}
                : cookies.values().toArray(Cookie[]::new);
    }

    private MvcTestResult kept(MvcTestResult result) {
        assertThat(result.getUnresolvedException()).isNull();
        for (var cookie : result.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        try {
            var found = FORM_TOKEN.matcher(result.getResponse().getContentAsString());
            if (found.find()) {
                formToken = found.group(1);
            }
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return result;
    }
}
