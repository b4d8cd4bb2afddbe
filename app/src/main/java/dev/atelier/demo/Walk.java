package dev.atelier.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** One of the demo's people with a browser of their own: follows links, fills in forms, presses buttons. */
final class Walk {

    private final Connection browser;
    private final String origin;
    private Document page;

    Walk(String origin, DemoPerson person) {
        this.origin = origin;
        this.browser = Jsoup.newSession().timeout(60_000).maxBodySize(0);
        this.page = open("/demo");
        press("/demo/people/" + person.key(), Map.of());
    }

    private Document open(String path) {
        try {
            return browser.newRequest(origin + path).get();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Walk to(String path) {
        page = open(path);
        return this;
    }

    /** Fills in the form whose action ends like this, and sends it. */
    Walk press(String action, Map<String, String> words) {
        var form = form(action)
                .orElseThrow(() -> new IllegalStateException("The demo found no form for " + action + " at " + page.location()));
        words.forEach((name, value) -> form.select("[name=" + name + "]").val(value));
        var files = form.select("input[type=file]").remove();
        var sending = form.submit();
        files.forEach(file -> sending.data(file.attr("name"), "", InputStream.nullInputStream()));
        try {
            page = sending.execute().parse();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    Optional<FormElement> form(String action) {
        return page.forms().stream()
                .filter(form -> path(form.attr("action")).endsWith(action))
                .findFirst();
    }

    private static String path(String address) {
        return address.split("\\?", 2)[0];
    }

    Optional<String> link(String part) {
        return Optional.ofNullable(page.selectFirst("main a[href*=" + part + "]")).map(link -> link.attr("href"));
    }

    /** The id of a person in a choice of people. */
    String option(String field, String name) {
        return page.select("select[name=" + field + "] option").stream()
                .filter(option -> option.text().contains(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody called " + name + " to choose from"))
                .val();
    }

    /** The last part of the page's address. */
    String last() {
        return path(page.location()).replaceAll(".*/", "");
    }
}
