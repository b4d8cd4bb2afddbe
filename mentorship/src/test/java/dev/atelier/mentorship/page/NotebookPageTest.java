package dev.atelier.mentorship.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.page.NotebookPage.Output;
import org.junit.jupiter.api.Test;

class NotebookPageTest {

    @Test
    void anOutputIsFoldedOnceItHidesTheCellsAfterIt() {
        assertThat(output("a line\n".repeat(25)).isLong()).isFalse();
        assertThat(output("a line\n".repeat(26)).isLong()).isTrue();
        assertThat(output("x".repeat(2_500)).isLong()).isFalse();
        assertThat(output("x".repeat(2_501)).isLong()).isTrue();
        assertThat(output("a line\n".repeat(312)).lines()).isEqualTo(312);
    }

    private static Output output(String text) {
        return new Output(null, 0, 0, text, false);
    }
}
