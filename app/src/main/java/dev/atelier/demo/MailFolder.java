package dev.atelier.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** The caught mails: one file each, named by when it came. */
@Component
@DemoOnly
class MailFolder {

    private final Path folder;
    private final InstantSource clock;
    private final AtomicLong count = new AtomicLong();

    MailFolder(DemoMailSettings settings, InstantSource clock) {
        this.folder = Path.of(settings.folder());
        this.clock = clock;
    }

    void keep(byte[] raw) {
        try {
            Files.createDirectories(folder);
            var name = "%013d-%04d.eml".formatted(clock.millis(), count.incrementAndGet() % 10_000);
            var unfinished = folder.resolve(name + ".part");
            Files.write(unfinished, raw);
            Files.move(unfinished, folder.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The newest first, at most {@code most}. */
    List<CaughtMail> newest(int most) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .limit(most)
                    .map(MailFolder::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Optional<CaughtMail> mail(String id) {
        var file = folder.resolve(id + ".eml");
        return id.matches("\\d{13}-\\d{4}") && Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private static CaughtMail read(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            return CaughtMail.of(name.substring(0, name.length() - ".eml".length()), Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
