package dev.atelier.demo;

import dev.atelier.identity.SignedIn;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** A cohort of the demo's workshop that begins in half an hour, planned page by page. */
final class Hall {

    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    private final Browser admin;
    private final String cohort;

    private Hall(Browser admin, String cohort) {
        this.admin = admin;
        this.cohort = cohort;
    }

    static Hall planned(Browser admin, int seats) {
        var begins = LocalDateTime.now(ZONE).plusMinutes(30).truncatedTo(ChronoUnit.MINUTES);
        var list = Browser.parsed(admin.get("/admin/workshops"));
        var planning = Objects.requireNonNull(list.selectFirst("main a[href*=cohorts/new]"), "a cohort's form");
        var page = Browser.parsed(admin.get(planning.attr("href")));
        var form = form(page, "/admin/cohorts");
        form.select("select[name=place] option").removeAttr("selected");
        Map.of(
                        "starts", begins.toString(),
                        "ends", begins.plusHours(8).toString(),
                        "zone", ZONE.getId(),
                        "venue", "The big hall",
                        "locality", "Bengaluru",
                        "capacity", String.valueOf(seats),
                        "lead",
                                page.select("select[name=lead] option[value~=.]")
                                        .val())
                .forEach((name, value) -> form.select("[name=" + name + "]").val(value));
        var made = admin.send(form, "");
        var cohort = made.url().getPath().replaceAll(".*/", "");
        var hall = new Hall(admin, cohort);
        hall.press("/agenda", "/agenda/draft");
        hall.press("/agenda", "/agenda/releases");
        hall.press("", "/announcement");
        hall.press("", "/opening");
        return hall;
    }

    String cohort() {
        return cohort;
    }

    void begin() {
        press("", "/confirmation");
        press("", "/start");
    }

    void end() {
        press("", "/completion");
    }

    private void press(String page, String action) {
        var form = form(Browser.parsed(admin.get("/admin/cohorts/" + cohort + page)), action);
        form.select("input[name=warnings]").forEach(box -> box.attr("checked", true));
        var answer = admin.send(form, "");
        if (answer.statusCode() >= 400) {
            throw new AssertionError(action + " answers " + answer.statusCode());
        }
    }

    private static FormElement form(Document page, String action) {
        return page.forms().stream()
                .filter(form -> form.attr("action").replaceAll("\\?.*", "").endsWith(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form for " + action + " at " + page.location() + ": "
                        + page.forms().stream().map(form -> form.attr("action")).toList()));
    }

    /** Signs somebody in without a mail; what comes back is their cookie. */
    static <S extends Session> String signIn(FindByIndexNameSessionRepository<S> sessions, SignedIn person) {
        var session = sessions.createSession();
        session.setAttribute(
                "SPRING_SECURITY_CONTEXT",
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
        sessions.save(session);
        return "atelier=" + Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
    }
}
