package dev.atelier.demo;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells the demo's story once, page by page and press by press, as its people would: a cohort that is over, one that
 * runs today, and one that lies ahead. On a folder that already holds a workshop nothing happens.
 */
@Component
@DemoOnly
class DemoWorkshop {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWorkshop.class);

    private final ServletWebServerApplicationContext server;
    private final DemoClock clock;

    DemoWorkshop(ServletWebServerApplicationContext server, DemoClock clock) {
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
            var story = new Story("http://localhost:" + web.getPort(), clock);
            if (!story.isTold()) {
                LOG.info("Bringing in the demo's workshop: a few seconds, once");
                story.tell();
            }
        } catch (IOException | RuntimeException stumble) {
            // The demo is worth opening without its workshop, too: one can be brought in by hand.
            LOG.warn("The demo's workshop was brought in only in part: {}", stumble.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            clock.comeBack();
        }
    }
}
