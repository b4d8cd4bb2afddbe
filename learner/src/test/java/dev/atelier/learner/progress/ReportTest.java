package dev.atelier.learner.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

    private static final UUID ID = UUID.fromString("0190a5b2-0000-7000-8000-000000000001");

    @Test
    void aReportNamesItselfAndTheItem() {
        assertThat(read("{\"id\": \"" + ID + "\", \"item\": \" setup \", \"more\": [1]}"))
                .contains(new Report(ID, "setup"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"id\": \"1-1-1-1-1\", \"item\": \"setup\"}",
                "{\"id\": 7, \"item\": \"setup\"}",
                "{\"id\": \"0190a5b2-0000-7000-8000-000000000001\"}",
                "{\"id\": \"0190a5b2-0000-7000-8000-000000000001\", \"item\": {\"key\": \"setup\"}}"
            })
    void whateverElseIsSaidIsNone(String said) {
        assertThat(read(said)).isEmpty();
    }

    @Test
    void depthIsNoTrouble() {
        assertThat(read("[".repeat(Report.MOST))).isEmpty();
        assertThat(read("{\"id\":".repeat(Report.MOST / 6))).isEmpty();
    }

    @Property
    void noBytesBreakIt(@ForAll byte[] bytes) {
        assertThat(Report.read(bytes)).isEmpty();
    }

    private static Optional<Report> read(String said) {
        return Report.read(said.getBytes(StandardCharsets.UTF_8));
    }
}
