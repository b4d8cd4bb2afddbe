package dev.atelier.mentorship.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Real images of several tools, through the door that learners use. */
class CorpusUploadsTest {

    private static final WorkLimits LIMITS = new WorkLimits(
            DataSize.ofMegabytes(40), DataSize.ofGigabytes(1), DataSize.ofGigabytes(3), 20, Duration.ofDays(1));

    @Test
    void everyRealImageIsTakenOrRefusedInASentenceAndItsParametersSurviveStorage() throws IOException {
        var folder = folder();
        assumeTrue(folder.isPresent(), "No shared/corpus/images above this directory: skipped.");
        var generated = 0;
        for (var file : files(folder.get())) {
            var intake = Intake.of(file, FileName.of(file.getFileName().toString()), LIMITS);
            if (intake instanceof Intake.Refused refused) {
                assertThat(refused.reason()).as(file.toString()).endsWith(".");
            } else if (intake instanceof Intake.Taken taken
                    && taken.piece().generation().isPresent()) {
                var record = taken.piece().generation().get();
                var again = GenerationText.read(GenerationText.of(record));
                assertThat(again.map(kept -> kept.settings()))
                        .as(file.toString())
                        .contains(record.settings());
                assertThat(ParameterRows.of(record).first()).as(file.toString()).isNotEmpty();
                generated++;
            }
        }
        assertThat(generated).isGreaterThan(0);
    }

    private static Optional<Path> folder() {
        return Stream.iterate(
                        Optional.of(Path.of("").toAbsolutePath()),
                        Optional::isPresent,
                        path -> path.map(Path::getParent))
                .map(path -> path.orElseThrow().resolve("shared/corpus/images"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
