package dev.atelier.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jsoup.Connection;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Presses every button that the demo's people find, twice with the same form, as an impatient hand or a broken line does.
 * The second time nothing may break, and no row may be added to any table.
 */
@DemoHouse
@DirtiesContext
class SentTwiceTest {

    /** Kept per request or per sign-in, and what a second sending is meant to add to. */
    private static final List<String> NOT_COUNTED = List.of(
            "public.spring_session",
            "public.spring_session_attributes",
            "public.event_publication",
            "identity.asking",
            // Emptied every minute.
            "learner.certificate_due");

    /** Only rounds write here, at their hour, and mails with it. */
    private static final List<String> BY_THE_CLOCK = List.of("event.agenda_notice", "event.reminder_sent");

    /** Pressed last, as others need what they end. */
    private static final Pattern ENDS_SOMETHING = Pattern.compile(
            "cohorts/\\*/(?!help)[a-z-]*(cancellation|postponement|completion)|deactivation|removal|withdrawal|closing|refusal|"
                + "sessions/end|disposal|settlement|return|/roles|solution");

    private record Button(DemoPerson person, String page, String action) {}

    @LocalServerPort
    int port;

    @Autowired
    DSLContext db;

    @Test
    void whatIsSentTwiceHappensOnce() throws InterruptedException {
        var faults = new ArrayList<String>();
        var pressed = new TreeSet<String>();
        Predicate<String> goesOn = verb -> !ENDS_SOMETHING.matcher(verb).find();
        pressAll(buttons(), goesOn, pressed, faults);
        // What the first buttons bring about (a claim, a draft) has buttons of its own.
        var found = buttons();
        pressAll(found, goesOn, pressed, faults);
        pressAll(found, verb -> true, pressed, faults);
        assertThat(faults).isEmpty();
        assertThat(pressed).as("verbs pressed").hasSizeGreaterThan(45);
    }

    private void pressAll(
            Map<String, List<Button>> buttons, Predicate<String> which, Set<String> pressed, List<String> faults)
            throws InterruptedException {
        for (var verb : buttons.entrySet()) {
            for (var button : verb.getValue()) {
                if (which.test(verb.getKey())
                        && !pressed.contains(verb.getKey())
                        && press(verb.getKey(), button, faults)) {
                    pressed.add(verb.getKey());
                }
            }
        }
    }

    /** False if there was no such button any more, or the clock did something meanwhile: then another one counts. */
    private boolean press(String verb, Button button, List<String> faults) throws InterruptedException {
        var browser = browser(button.person());
        var page = browser.get(button.page());
        var form = form(page, button);
        var again = form(page, button);
        if (form.isEmpty() || again.isEmpty()) {
            return false;
        }
        var first = browser.send(form.get(), button.action());
        var before = settled();
        var second = browser.send(again.get(), button.action());
        var after = settled();
        if (first.statusCode() >= 500 || second.statusCode() >= 500) {
            faults.add(verb + " answers " + first.statusCode() + ", then " + second.statusCode());
        }
        if (BY_THE_CLOCK.stream().anyMatch(table -> !Objects.equals(before.get(table), after.get(table)))) {
            return false;
        }
        after.forEach((table, rows) -> {
            if (!rows.equals(before.get(table))) {
                faults.add(verb + " as " + button.person().firstName() + " at " + button.page() + ": " + table + " had "
                        + before.get(table) + " rows, then " + rows + " (" + first.statusCode() + ", "
                        + second.statusCode() + ")");
            }
        });
        return true;
    }

    /** By verb, where it was seen. */
    private Map<String, List<Button>> buttons() {
        var buttons = new LinkedHashMap<String, List<Button>>();
        for (var person : DemoPerson.values()) {
            for (var page : new Stroll(browser(person)).everywhere().pages()) {
                for (var form : page.document().select("form[method=post]")) {
                    actions(form)
                            .forEach(action -> buttons.computeIfAbsent(kind(action), kind -> new ArrayList<>())
                                    .add(new Button(person, page.path(), action)));
                }
            }
        }
        buttons.keySet().removeIf(verb -> verb.isEmpty() || verb.startsWith("/sign-out") || verb.startsWith("/demo"));
        return buttons;
    }

    private static List<String> actions(Element form) {
        var actions = new ArrayList<String>();
        actions.add(path(form.attr("action")));
        form.select("button[formaction]").forEach(button -> actions.add(path(button.attr("formaction"))));
        return actions;
    }

    private static String kind(String action) {
        return action.replaceAll("[0-9a-f-]{36}", "*")
                .replaceAll("/items/[^/]+/", "/items/*/")
                .replaceAll("/\\d+(?=/|$)", "/*");
    }

    private static String path(String address) {
        return address.replaceAll("[?#].*", "");
    }

    private static Optional<FormElement> form(Connection.Response page, Button button) {
        return Browser.parsed(page).forms().stream()
                .filter(form -> actions(form).contains(button.action()))
                .findFirst();
    }

    private Browser browser(DemoPerson person) {
        return new Browser("http://localhost:" + port).as(person);
    }

    /** Rows by table, once what follows from an event has been done too. */
    private Map<String, Integer> settled() throws InterruptedException {
        var counts = counts();
        for (int quiet = 0; quiet < 2; ) {
            Thread.sleep(120);
            var now = counts();
            quiet = now.equals(counts) && db.fetchCount(db.selectFrom("public.event_publication")) == 0 ? quiet + 1 : 0;
            counts = now;
        }
        return counts;
    }

    private Map<String, Integer> counts() {
        var tables = db.fetch("""
            select table_schema || '.' || table_name from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')\
            """).getValues(0, String.class);
        tables.removeAll(NOT_COUNTED);
        var counted = new TreeMap<String, Integer>();
        var sql = String.join(
                " union all ",
                tables.stream()
                        .map(table -> "select '" + table + "', (select count(*)::int from "
                                + table.replaceFirst("\\.", "\".\"").replaceAll("^|$", "\"") + ")")
                        .toList());
        db.fetch(sql).forEach(row -> counted.put(row.get(0, String.class), row.get(1, Integer.class)));
        return counted;
    }
}
