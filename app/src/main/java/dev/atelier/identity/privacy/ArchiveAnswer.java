package dev.atelier.identity.privacy;

import dev.atelier.event.Person;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.stereotype.Component;

/** Sends somebody's archive, and leaves nothing of it behind. */
@Component
class ArchiveAnswer {

    private final Archiving archiving;

    ArchiveAnswer(Archiving archiving) {
        this.archiving = archiving;
    }

    void send(Person person, HttpServletResponse response) throws IOException {
        var file = archiving.archive(person);
        try {
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"atelier-data.zip\"");
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
