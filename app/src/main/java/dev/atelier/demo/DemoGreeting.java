package dev.atelier.demo;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says where to look, once everything is there to be looked at. */
@Component
@DemoOnly
class DemoGreeting {

    private final ServletWebServerApplicationContext server;

    DemoGreeting(ServletWebServerApplicationContext server) {
        this.server = server;
    }

    @Order(Ordered.LOWEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        var web = server.getWebServer();
        System.out.println("""

            Atelier is open: %1$s
              come in as anyone     %1$s/demo
              everybody's mail      %1$s/demo/mail
              the components        %1$s/styleguide
            """.formatted("http://localhost:" + (web == null ? 0 : web.getPort())));
    }
}
