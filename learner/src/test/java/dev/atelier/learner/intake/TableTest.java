package dev.atelier.learner.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theHeadTellsWhatSeparatesCells(String separator) {
        assertThat(values("Name" + separator + "E-mail\nAsha" + separator + "asha@example.org"))
                .containsExactly(List.of("Name", "E-mail"), List.of("Asha", "asha@example.org"));
    }

    @Test
    void aProgramMaySayWhatSeparatesCells() {
        assertThat(Table.rows("sep=;\r\nName;\"a,b,c\"\r\n", 10))
                .containsExactly(new Cells(2, List.of("Name", "a,b,c"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndInEveryWayAndAreCounted(String end) {
        var text = String.join(end, "a,b", "", "\"x", "y\",2", " , ", "c,d") + end;
        assertThat(Table.rows(text, 10)).extracting(Cells::line).containsExactly(1, 3, 6);
    }

    @Test
    void quotedCellsHoldSeparatorsAndQuotes() {
        assertThat(values("a,b\n\"Iyer, Meera \"\"M.\"\"\", \"x\""))
                .element(1)
                .isEqualTo(List.of("Iyer, Meera \"M.\"", "x"));
    }

    @Test
    void aQuotationMarkThatNobodyClosesCostsOneRow() {
        var rows = Table.rows("a,b\n1,\"2\n3,4\n\"5\"x,6\n7,8", 10);
        assertThat(rows).extracting(Cells::line).containsExactly(1, 2, 3, 4, 5);
        assertThat(rows).extracting(Cells::broken).containsExactly(false, true, false, true, false);
    }

    @Property
    void anyTextComesToAnEnd(
            @ForAll @Chars({',', ';', '\t', '"', '\r', '\n', ' ', 'a'}) @CharRange(from = 'x', to = 'z') String text) {
        var rows = Table.rows(text, 50);
        assertThat(rows).extracting(Cells::line).isSorted().doesNotHaveDuplicates();
    }

    private static List<List<String>> values(String text) {
        return Table.rows(text, 10).stream().map(Cells::values).toList();
    }
}
