package dev.atelier.mentorship.artifact;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Material of other projects, read where it lies; absent, the tests that want it are skipped and say so. */
final class Corpus {
    private Corpus() {}

    static List<Path> files(String folder) {
        var root = root();
        assumeTrue(
                root.isPresent(),
                "No shared/corpus folder above this directory (or named by -Datelier.corpus): skipped.");
        try (var files = Files.walk(root.orElseThrow().resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] bytes(String file) {
        return files("").stream()
                .filter(path -> path.endsWith(file))
                .findFirst()
                .map(Corpus::bytes)
                .orElseThrow(() -> new AssertionError("The corpus has no " + file));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Path> root() {
        var named = Optional.ofNullable(System.getProperty("atelier.corpus")).map(Path::of);
        if (named.isPresent()) return named.filter(Files::isDirectory);
        for (var folder = Optional.of(Path.of("").toAbsolutePath());
                folder.isPresent();
                folder = folder.map(Path::getParent)) {
            var candidate = folder.get().resolve("shared/corpus");
            if (Files.isDirectory(candidate)) return Optional.of(candidate);
        }
        return Optional.empty();
    }
}
