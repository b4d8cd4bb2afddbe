package dev.atelier.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** An admin with a browser, who brings in the workshop and plans its cohorts page by page. */
final class Desk {

    private final Connection browser = Jsoup.newSession().timeout(60_000).maxBodySize(0);
    private final String origin;
    private final String session;
    private Document page;

    Desk(String origin) {
        this.origin = origin;
        this.page = to("/bench/admin");
        this.session = Objects.requireNonNull(
                browser.cookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().equals("atelier"))
                        .map(HttpCookie::getValue)
                        .findFirst()
                        .orElse(null),
                "a session");
    }

    /** Brings in the demo's workshop and tells its public address, as a path. */
    String workshop() throws IOException {
        try (var text = Objects.requireNonNull(
                Desk.class.getResourceAsStream("/demo/mastering-stable-diffusion.txt"), "the demo's agenda")) {
            to("/admin/workshops/import");
            press("/admin/workshops/import", Map.of("text", new String(text.readAllBytes(), StandardCharsets.UTF_8)));
        }
        if (page.forms().stream().anyMatch(form -> form.attr("action").endsWith("/curriculum/confirmation"))) {
            press("/curriculum/confirmation", Map.of());
        }
        press("/publication", Map.of());
        to("/");
        var link =
                Objects.requireNonNull(to("/admin/workshops").selectFirst("main a[href^=/workshops/]"), "public page");
        return link.attr("href");
    }

    /** Opens a cohort of the workshop and tells its id. */
    String cohort(LocalDate day, int seats) {
        to("/admin/workshops");
        var planning = Objects.requireNonNull(page.selectFirst("main a[href*=cohorts/new]"), "a cohort's form");
        to(planning.attr("href"));
        page.select("select[name=place] option").removeAttr("selected");
        press(
                "/admin/cohorts",
                Map.of(
                        "starts",
                        day + "T09:30",
                        "ends",
                        day + "T17:30",
                        "zone",
                        "Asia/Kolkata",
                        "venue",
                        "La Marvella",
                        "locality",
                        "Bengaluru",
                        "capacity",
                        String.valueOf(seats),
                        "lead",
                        page.select("select[name=lead] option[value~=.]").val()));
        var cohort = page.location().replaceAll("\\?.*", "").replaceAll(".*/", "");
        to("/admin/cohorts/" + cohort + "/agenda");
        press("/agenda/draft", Map.of());
        to("/admin/cohorts/" + cohort + "/agenda");
        release();
        to("/admin/cohorts/" + cohort);
        press("/announcement", Map.of());
        to("/admin/cohorts/" + cohort);
        press("/opening", Map.of());
        return cohort;
    }

    /** Releases the draft as it is, and tells how many seconds that took. */
    double release(String cohort) {
        to("/admin/cohorts/" + cohort + "/agenda");
        var began = System.nanoTime();
        release();
        return (System.nanoTime() - began) / 1e9;
    }

    /** Whatever the warnings are, they have been read. */
    private void release() {
        page.select("input[name=warnings]").forEach(box -> box.attr("checked", true));
        press("/agenda/releases", Map.of());
    }

    /** Sends a list of people, looks at what it would do, and presses the button. */
    void bringIn(String cohort, String list) {
        to("/staff/cohorts/" + cohort + "/roster/import");
        press("/roster/import", Map.of("text", list));
        press("/roster/imports", Map.of());
    }

    /** What a browser of this admin sends as cookie. */
    String cookie() {
        return "atelier=" + session;
    }

    private Document to(String path) {
        page = read(browser.newRequest(origin + path));
        return page;
    }

    private void press(String action, Map<String, String> words) {
        var form = page.forms().stream()
                .filter(one -> one.attr("action").split("\\?", 2)[0].endsWith(action))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No form for " + action + " at " + page.location()));
        words.forEach((name, value) -> form.select("[name=" + name + "]").val(value));
        page = read(sending(form));
    }

    /** An empty file field is sent as browsers send it. */
    private static Connection sending(FormElement form) {
        var files = form.select("input[type=file]").remove();
        var sending = form.submit();
        // Else a plain form would go out under the boundary of the one with a file before it.
        sending.request().removeHeader("Content-Type");
        files.forEach(file -> sending.data(file.attr("name"), "", InputStream.nullInputStream()));
        return sending;
    }

    private static Document read(Connection question) {
        try {
            // A look at ten thousand rows is a long page.
            return question.ignoreContentType(true).maxBodySize(0).execute().parse();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
