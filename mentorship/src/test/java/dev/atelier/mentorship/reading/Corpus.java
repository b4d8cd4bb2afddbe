package dev.atelier.mentorship.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Mails that others published for testing; where they are not at hand, the tests that want them are skipped. */
public final class Corpus {
    private Corpus() {}

    public static Path folder(String name) {
        var root = root();
        Assumptions.assumeTrue(
                root.isPresent(), "Skipped: no shared/corpus above this folder; name one with -Datelier.corpus=…");
        var folder = root.orElseThrow().resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(folder), "Skipped: the corpus has no folder " + name);
        return folder;
    }

    public static List<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Path> root() {
        var named = System.getProperty("atelier.corpus");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isDirectory);
        }
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var corpus = at.resolve("shared").resolve("corpus");
            if (Files.isDirectory(corpus)) {
                return Optional.of(corpus);
            }
        }
        return Optional.empty();
    }
}
