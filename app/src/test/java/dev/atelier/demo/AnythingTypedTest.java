package dev.atelier.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Sends every form that the demo's people find with nothing in it, hidden fields neither, and with rubbish in every
 * field. Whatever is typed is answered; nothing is a fault of the house.
 */
@DemoHouse
@DirtiesContext
class AnythingTypedTest {

    private static final List<String> TYPED =
            List.of("", "\u2603 <b>'\"; \u202e", "9999999999999999999", "-1", "x".repeat(20_001));

    /** They end the stroll of whoever sends them. */
    private static final List<String> LEAVING = List.of("/sign-out", "/demo", "/sessions/end");

    @LocalServerPort
    int port;

    @Test
    void isAnswered() {
        var sent = new TreeSet<String>();
        var faults = new ArrayList<String>();
        for (var person : DemoPerson.values()) {
            var browser = new Browser("http://localhost:" + port).as(person);
            for (var page : new Stroll(browser).everywhere().pages()) {
                for (var form : page.document().forms()) {
                    for (var address : addresses(form)) {
                        if (sent.add(kind(address))) {
                            TYPED.forEach(typed -> {
                                send(browser, form, address, field -> true, typed, faults);
                                sendTampered(browser, form, address, typed, faults);
                            });
                        }
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(sent).as("addresses sent to").hasSizeGreaterThan(100);
    }

    /** All is well but the fields that nobody sees. */
    private static void sendTampered(
            Browser browser, FormElement form, String address, String typed, List<String> faults) {
        var hidden = form.select("input[type=hidden]:not([name=_csrf])").eachAttr("name");
        if (!hidden.isEmpty()) {
            form.select("input[required], textarea[required]").forEach(Browser::fill);
            send(browser, form, address, hidden::contains, typed, faults);
        }
    }

    private static void send(
            Browser browser,
            FormElement form,
            String address,
            Predicate<String> which,
            String typed,
            List<String> faults) {
        var request = browser.request(form).url(address);
        var fields = request.request().data().stream()
                .filter(field -> !field.key().equals("_csrf") && which.test(field.key()))
                .toList();
        if (typed.isEmpty()) {
            request.request().data().removeAll(fields);
        } else {
            fields.forEach(field -> field.value(typed));
        }
        var status = Browser.execute(request).statusCode();
        if (status >= 500) {
            faults.add(kind(address) + " answers " + status + " to “" + typed.substring(0, Math.min(20, typed.length()))
                    + "” in " + fields.stream().map(KeyVal::key).toList());
        }
    }

    private static List<String> addresses(FormElement form) {
        var addresses = new ArrayList<String>();
        if (form.attr("method").equalsIgnoreCase("post")) {
            addresses.add(form.attr("action").isEmpty() ? form.baseUri() : form.absUrl("action"));
            form.select("button[formaction]").stream()
                    .map((Element button) -> button.absUrl("formaction"))
                    .forEach(addresses::add);
        }
        addresses.removeIf(address -> LEAVING.stream().anyMatch(address::contains));
        return addresses;
    }

    private static String kind(String address) {
        return address.replaceAll("^https?://[^/]+|[?#].*", "")
                .replaceAll("[0-9a-f-]{36}", "*")
                .replaceAll("/items/[^/]+", "/items/*")
                .replaceAll("/\\d+(?=/|$)", "/*");
    }
}
