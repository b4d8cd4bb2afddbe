package dev.atelier.bench.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started this house where it and its database are found: two lines in a file. */
@Component
class Doorplate {

    private final ServletWebServerApplicationContext server;
    private final JdbcConnectionDetails database;
    private final Path plate;

    Doorplate(
            ServletWebServerApplicationContext server,
            JdbcConnectionDetails database,
            @Value("${bench.doorplate}") Path plate) {
        this.server = server;
        this.database = database;
        this.plate = plate;
    }

    @EventListener(ApplicationReadyEvent.class)
    void hang() throws IOException {
        var web = server.getWebServer();
        var lines = "http://127.0.0.1:" + (web == null ? 0 : web.getPort()) + "\n" + database.getJdbcUrl() + "\n";
        var draft = Files.writeString(plate.resolveSibling("doorplate.part"), lines);
        Files.move(draft, plate, StandardCopyOption.ATOMIC_MOVE);
    }
}
