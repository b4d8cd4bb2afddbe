package dev.atelier.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A browser that takes every answer as it comes, whatever its status. */
final class Browser {

    private final Connection session = Jsoup.newSession()
            .timeout(60_000)
            .maxBodySize(0)
            .ignoreHttpErrors(true)
            .ignoreContentType(true);
    private final String origin;

    /** Nobody in particular. */
    Browser(String origin) {
        this.origin = origin;
    }

    Browser as(DemoPerson person) {
        var forms = parsed(get("/demo")).forms();
        var door = forms.stream()
                .filter(form -> form.attr("action").endsWith("/demo/people/" + person.key()))
                .findFirst()
                .orElseThrow();
        send(door, "");
        return this;
    }

    Connection.Response get(String path) {
        return execute(session.newRequest(path.startsWith("http") ? path : origin + path));
    }

    /** Sends a form as it stands, with something in each field that must not be empty, to where its button leads. */
    Connection.Response send(FormElement form, String formAction) {
        form.select("input[required], textarea[required]").forEach(Browser::fill);
        var files = form.select("input[type=file]").remove();
        var sending = request(form);
        if (!formAction.isEmpty()) {
            sending.url(origin + formAction);
        }
        for (var button : form.select("button[name]")) {
            if (sending.request().data().stream().noneMatch(there -> there.key().equals(button.attr("name")))) {
                sending.data(button.attr("name"), button.val());
            }
        }
        for (var file : files) {
            sending.data(
                    file.attr("name"),
                    "notes.txt",
                    new ByteArrayInputStream("Module 0: Notes\n- One".getBytes(StandardCharsets.UTF_8)));
        }
        return execute(sending);
    }

    /** A form as it stands, without its files. */
    Connection request(FormElement form) {
        form.select("input[type=file]").remove();
        var action = form.hasAttr("action") && !form.attr("action").isEmpty() ? form.absUrl("action") : form.baseUri();
        return session.newRequest(action).method(Connection.Method.POST).data(form.formData());
    }

    static void fill(Element field) {
        switch (field.attr("type")) {
            case "checkbox" -> field.attr("checked", "");
            case "radio", "hidden", "file" -> {}
            case "url" -> field.val("https://example.org/a");
            case "email" -> field.val("someone@example.org");
            default -> {
                if (field.val().isBlank()) {
                    field.val("Some words");
                }
            }
        }
    }

    /** The page of an answer, anew each time. */
    static Document parsed(Connection.Response answer) {
        return Jsoup.parse(answer.body(), answer.url().toString());
    }

    static Connection.Response execute(Connection request) {
        try {
            return request.execute();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
