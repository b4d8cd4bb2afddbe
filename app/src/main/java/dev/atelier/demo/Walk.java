package dev.atelier.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** One of the demo's people with a browser of their own: follows links, fills in forms, presses buttons. */
final class Walk {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Connection browser;
    private final String origin;
    private Document page;

    Walk(String origin, DemoPerson person) {
        this.origin = origin;
        this.browser = Jsoup.newSession().timeout(60_000).maxBodySize(0);
        this.page = open("/demo");
        press("/demo/people/" + person.key());
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

    /** Comes back until the page says this, as what follows from an event may take a moment. */
    Walk until(String path, String selector) throws InterruptedException {
        for (var waited = Duration.ZERO; to(path).page.selectFirst(selector) == null; ) {
            if (waited.compareTo(PATIENCE) > 0) {
                throw new IllegalStateException("The demo waited in vain for " + selector + " at " + path);
            }
            Thread.sleep(Duration.ofMillis(200));
            waited = waited.plusMillis(200);
        }
        return this;
    }

    Walk press(String action) {
        return press(action, "", Map.of());
    }

    Walk press(String action, Map<String, String> words) {
        return press(action, "", words);
    }

    /** Fills in the form that is sent to an address with this ending, and that stands beside these words; sends it. */
    Walk press(String action, String beside, Map<String, String> words) {
        return send(form(action, beside), action, words, Map.of());
    }

    /** Hands in a file with a form. */
    Walk attach(String action, String field, String name, byte[] bytes) {
        return send(
                form(action, ""), action, Map.of(), Map.of(field, new Attached(name, new ByteArrayInputStream(bytes))));
    }

    private record Attached(String name, InputStream content) {}

    private Walk send(FormElement form, String action, Map<String, String> words, Map<String, Attached> attached) {
        var files = form.select("input[type=file]").remove();
        words.forEach((name, value) -> fill(form, name, value));
        var sending = form.submit();
        target(form, action).ifPresent(button -> sending.url(origin + button.attr("formaction")));
        words.forEach((name, value) -> {
            if (form.select("[name=" + name + "]:not(button)").isEmpty()) {
                sending.data(name, value);
            }
        });
        for (var file : files) {
            var name = file.attr("name");
            var there = attached.get(name);
            sending.data(
                    name,
                    there == null ? "" : there.name(),
                    there == null ? InputStream.nullInputStream() : there.content());
        }
        try {
            page = sending.execute().parse();
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void fill(FormElement form, String name, String value) {
        for (var option : form.select("select[name=" + name + "] option")) {
            option.attr("selected", option.val().equals(value));
        }
        for (var field : form.select("input[name=" + name + "], textarea[name=" + name + "]")) {
            switch (field.attr("type")) {
                case "radio", "checkbox" -> field.attr("checked", field.val().equals(value));
                default -> field.val(value);
            }
        }
    }

    private FormElement form(String action, String beside) {
        return page.forms().stream()
                .filter(form -> path(form.attr("action")).endsWith(action)
                        || target(form, action).isPresent())
                .filter(form -> beside(form).contains(beside))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The demo found no form for " + action + " at "
                        + page.location() + ": "
                        + page.select(".flash, .errors, .state").text()));
    }

    /** Ticks what is offered to be ticked under a name, if anything is. */
    Walk tick(String name) {
        page.select("input[type=checkbox][name=" + name + "]").forEach(box -> box.attr("checked", true));
        return this;
    }

    boolean offers(String action) {
        return page.forms().stream().anyMatch(form -> path(form.attr("action")).endsWith(action));
    }

    private static Optional<Element> target(FormElement form, String action) {
        return Optional.ofNullable(form.selectFirst("button[formaction$=" + action + "]"));
    }

    private static String beside(Element element) {
        return Stream.of("tr", "li", "section")
                .map(element::closest)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(Element::text)
                .orElse("");
    }

    private static String path(String address) {
        return address.split("\\?", 2)[0];
    }

    /** Follows the first link on the page that leads to such an address and says these words. */
    Walk follow(String part, String words) {
        return follow(part, words, "");
    }

    /** The same, where several links say so: the one that stands beside these words. */
    Walk follow(String part, String words, String beside) {
        return page.select("main a[href*=" + part + "]").stream()
                .filter(link -> link.text().contains(words))
                .filter(link -> beside(link).contains(beside))
                .findFirst()
                .map(link -> to(link.attr("href")))
                .orElseThrow(() -> new IllegalStateException(
                        "The demo found no link to " + part + " that says " + words + " at " + page.location()));
    }

    Optional<String> link(String part) {
        return Optional.ofNullable(page.selectFirst("main a[href*=" + part + "]"))
                .map(link -> link.attr("href"));
    }

    /** The value of a choice that is called so. */
    String option(String field, String name) {
        return page.select("select[name=" + field + "] option").stream()
                .filter(option -> option.text().contains(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing called " + name + " to choose from"))
                .val();
    }

    /** The last part of the page's address. */
    String last() {
        return path(page.location()).replaceAll(".*/", "");
    }
}
