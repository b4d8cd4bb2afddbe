package dev.atelier.mentorship.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.rubric.Rubric.Criterion;
import dev.atelier.mentorship.rubric.Rubric.Level;
import dev.atelier.mentorship.rubric.RubricText.Read;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RubricTextTest {

    private static final String LIGHT = """
        Light
        Where it comes from,
        and whether all agrees.
        - not yet: Shadows disagree.
        - there: One light: everything agrees.
        """;

    @Test
    void aBlockIsACriterionWithItsLevels() {
        var read = RubricText.read("\n\n" + LIGHT + "\n \n\nHands\r\n- no\r\n-yes\r\n");

        assertThat(read)
                .isEqualTo(new Read.Valid(new Rubric(List.of(
                        new Criterion(
                                "Light",
                                "Where it comes from, and whether all agrees.",
                                List.of(
                                        new Level("not yet", "Shadows disagree."),
                                        new Level("there", "One light: everything agrees."))),
                        new Criterion("Hands", "", List.of(new Level("no", ""), new Level("yes", "")))))));
    }

    @Test
    void whatIsWrittenOutIsReadBackTheSame() {
        var rubric = ((Read.Valid) RubricText.read(LIGHT + "\nHands\n- no\n- yes\n")).rubric();

        assertThat(RubricText.read(RubricText.of(rubric))).isEqualTo(new Read.Valid(rubric));
    }

    @Test
    void nothingIsARubricWithoutCriteria() {
        assertThat(RubricText.read(" \n\n")).isEqualTo(new Read.Valid(new Rubric(List.of())));
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() {
        for (var wrong : new String[][] {
            {"Light\n- only: one", "Line 1: “Light” has 1 level;"},
            {"Light\n- a\n- b\n- c\n- d\n- e\n- f\n- g", "has 7 levels"},
            {"A\n- a\n- b\n\n- a: x\n- b: y", "Line 5: a criterion begins with its title"},
            {"Light\n- : nothing\n- there", "Line 2: a level needs a word"},
            {"x".repeat(101) + "\n- a\n- b", "a title has at most 100"},
            {"Light\n" + "x".repeat(1_001) + "\n- a\n- b", "at most 1000"},
            {"Light\n- " + "x".repeat(41) + "\n- b", "Line 2: the word of a level"},
            {"Light\n- a: " + "x".repeat(401) + "\n- b", "Line 2: the description"},
            {"Light\n- a\n- b\n\nlight\n- a\n- b", "the same title"},
            {"x".repeat(20_001), "at most 20,000 characters"}
        }) {
            assertThat(RubricText.read(wrong[0]))
                    .isInstanceOfSatisfying(
                            Read.Invalid.class,
                            invalid -> assertThat(String.join("\n", invalid.problems()))
                                    .contains(wrong[1]));
        }
    }

    @Test
    void twelveCriteriaAreTheMost() {
        var text = new StringBuilder();
        for (var at = 0; at < Rubric.MOST_CRITERIA; at++) {
            text.append("Criterion ").append(at).append("\n- a\n- b\n\n");
        }
        assertThat(RubricText.read(text.toString())).isInstanceOf(Read.Valid.class);
        assertThat(RubricText.read(text + "One more\n- a\n- b")).isInstanceOf(Read.Invalid.class);
    }

    @Property(tries = 300)
    void whateverIsTypedIsReadOrRefusedInWords(@ForAll @StringLength(max = 400) String typed) {
        switch (RubricText.read(typed.replace('a', '\n').replace('b', '-').replace('c', ':'))) {
            case Read.Valid valid ->
                assertThat(RubricText.read(RubricText.of(valid.rubric()))).isEqualTo(valid);
            case Read.Invalid invalid -> assertThat(invalid.problems()).isNotEmpty();
        }
    }
}
