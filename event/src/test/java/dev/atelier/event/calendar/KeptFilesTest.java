package dev.atelier.event.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptFilesTest {

    private final KeptFiles kept = new KeptFiles(10);
    private final List<String> written = new ArrayList<>();

    @Test
    void whatWasWrittenIsNotWrittenAgain() {
        assertThat(ask("a", 4)).isSameAs(ask("a", 4));
        assertThat(written).containsExactly("a");
    }

    @Test
    void whatNobodyAskedForTheLongestGoesFirst() {
        ask("a", 4);
        ask("b", 4);
        ask("a", 4);
        ask("c", 4);
        ask("a", 4);
        assertThat(written).containsExactly("a", "b", "c");
        ask("b", 4);
        assertThat(written).containsExactly("a", "b", "c", "b");
    }

    @Test
    void whatIsTooLargeIsNotKept() {
        ask("large", 11);
        assertThat(ask("large", 11)).hasSize(11);
        assertThat(written).containsExactly("large", "large");
    }

    private byte[] ask(String tag, int length) {
        return kept.file(tag, () -> {
            written.add(tag);
            return new byte[length];
        });
    }
}
