package dev.atelier.event.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.ItemKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindWordsTest {
    /** One line for each row of the table, in its order: what the row, and no row above, finds. */
    private static final List<List<String>> ROW_BY_ROW = List.of(
            List.of("Checkpoint: the server answers", "Live check-point", "Final checkpoint"),
            List.of("Is everybody ready to go on?", "Everyone is able to log in?"),
            List.of("Coffee break", "Lunch", "Tea & coffee", "Networking"),
            List.of("Mittagspause", "休憩", "הפסקה"),
            List.of("Q&A", "Wrap-up with Q & A", "Question and Answers: all of it", "Ask us anything"),
            List.of("Questions", "Open discussion", "Fragerunde", "质疑"),
            List.of("Paper Review: a transformer", "Quick paper-reading", "A review of the paper"),
            List.of("Reading the first paper", "Paper: scaling", "Journal club"),
            List.of("Hands-On Exercises", "Practical: knots", "Code along with us", "Practice session"),
            List.of("Lab 2: acids", "Lab", "Coding lab", "実習"),
            List.of("Setup the environment", "Introduction and set-up", "Install the tools", "Preparing your laptop"),
            List.of("Code and Exercise.", "Homework", "Final challenge", "A short quiz"),
            List.of("Übung: falten", "Exercices", "演習：紙"),
            List.of("Introduction and Demo", "Code walkthrough", "Live coding", "演示"),
            List.of("Build your own kite", "Train a model", "Test the bridge"),
            List.of("Running it on any GPU environment", "Trying it on your laptop"));

    @Test
    void everyRowFindsItsOwnAndNoRowAboveDoes() {
        assertThat(ROW_BY_ROW).hasSameSizeAs(KindWords.ROWS);
        for (var row = 0; row < ROW_BY_ROW.size(); row++) {
            for (var title : ROW_BY_ROW.get(row)) {
                var found = new ArrayList<Integer>();
                for (var other = 0; other < KindWords.ROWS.size(); other++) {
                    if (KindWords.ROWS.get(other).pattern().matcher(title).find()) {
                        found.add(other);
                    }
                }
                assertThat(found).as(title).first().isEqualTo(row);
                assertThat(KindWords.guess(title, true))
                        .isEqualTo(KindWords.ROWS.get(row).kind());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Saving checkpoint files",
                "Checkpoint merging",
                "Should you train a model from scratch?",
                "Model breakdown",
                "The demographics of readers",
                "Practical tips",
                "Answering questions well",
                "Labels and legends",
                "How to create a scene",
                "White papers of the field"
            })
    void lookAlikesAreTopics(String title) {
        assertThat(KindWords.guess(title, true)).isEqualTo(ItemKind.TOPIC);
    }

    @Test
    void aBreakNeedsATime() {
        assertThat(KindWords.guess("Lunch", false)).isEqualTo(ItemKind.TOPIC);
        assertThat(KindWords.guess("Lunch", true)).isEqualTo(ItemKind.BREAK);
    }

    @Test
    void whatPeopleDoIsRequiredUnlessCalledOptional() {
        assertThat(Arrays.stream(ItemKind.values()).filter(ItemKind::requiredByDefault))
                .containsExactly(ItemKind.HANDS_ON, ItemKind.SET_UP, ItemKind.CHECKPOINT, ItemKind.EXERCISE);
        assertThat(RequiredWords.guess("Exercise (optional)", ItemKind.EXERCISE))
                .isFalse();
        assertThat(RequiredWords.guess("Bonus: hands-on", ItemKind.HANDS_ON)).isFalse();
        assertThat(RequiredWords.guess("Fire safety (mandatory)", ItemKind.TOPIC))
                .isTrue();
    }
}
