package dev.atelier.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Brings in the demo's workshop the way an admin would, page by page: its curriculum from an agenda text, one cohort today
 * to try the live day with, and one that lies ahead.
 */
@Component
@DemoOnly
class DemoWorkshop {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWorkshop.class);
    private static final ZoneId BENGALURU = ZoneId.of("Asia/Kolkata");
    private static final List<DemoPerson> SEATED = List.of(DemoPerson.MEERA, DemoPerson.KARAN, DemoPerson.NISHA);

    private final ServletWebServerApplicationContext server;
    private final InstantSource clock;

    DemoWorkshop(ServletWebServerApplicationContext server, InstantSource clock) {
        this.server = server;
        this.clock = clock;
    }

    @Order(10)
    @EventListener(ApplicationReadyEvent.class)
    void arrive() {
        var web = server.getWebServer();
        if (web == null) {
            return;
        }
        try {
            bringIn("http://localhost:" + web.getPort());
        } catch (IOException | RuntimeException stumble) {
            // The demo is worth opening without its workshop, too: one can be brought in by hand.
            LOG.warn("The demo's workshop was not brought in: {}", stumble.toString());
        }
    }

    private void bringIn(String origin) throws IOException {
        var latha = new Walk(origin, DemoPerson.LATHA);
        if (latha.to("/admin/workshops").link("/curriculum").isPresent()) {
            return;
        }
        readAgenda(latha);
        var today = LocalDate.ofInstant(clock.instant(), BENGALURU);
        var running = plan(latha, today, 24);
        for (var person : SEATED) {
            new Walk(origin, person).to("/my/cohorts/" + running + "/seat").press("/seat", Map.of());
        }
        latha.to("/admin/cohorts/" + running).press("/confirmation", Map.of());
        latha.to("/admin/cohorts/" + running).press("/start", Map.of());
        plan(latha, today.plusWeeks(3), 60);
    }

    private static void readAgenda(Walk latha) throws IOException {
        var text =
                new ClassPathResource("demo/mastering-stable-diffusion.txt").getContentAsString(StandardCharsets.UTF_8);
        latha.to("/admin/workshops/import").press("/admin/workshops/import", Map.of("text", text));
        latha.form("/curriculum/confirmation").ifPresent(form -> latha.press("/curriculum/confirmation", Map.of()));
        latha.press("/publication", Map.of());
    }

    private static String plan(Walk latha, LocalDate day, int seats) {
        latha.to("/admin/workshops");
        latha.to(latha.link("cohorts/new").orElseThrow());
        latha.press(
                "/admin/cohorts",
                Map.of(
                        "starts",
                        day + "T09:30",
                        "ends",
                        day + "T17:30",
                        "zone",
                        BENGALURU.getId(),
                        "venue",
                        "La Marvella",
                        "street",
                        "2nd Block, Jayanagar",
                        "locality",
                        "Bengaluru",
                        "country",
                        "India",
                        "capacity",
                        String.valueOf(seats),
                        "lead",
                        latha.option("lead", DemoPerson.RAVI.fullName())));
        var cohort = latha.last();
        latha.to("/admin/cohorts/" + cohort + "/agenda").press("/agenda/draft", Map.of());
        latha.to("/admin/cohorts/" + cohort + "/agenda").press("/agenda/releases", Map.of());
        latha.to("/admin/cohorts/" + cohort).press("/announcement", Map.of());
        latha.to("/admin/cohorts/" + cohort).press("/opening", Map.of());
        return cohort;
    }
}
