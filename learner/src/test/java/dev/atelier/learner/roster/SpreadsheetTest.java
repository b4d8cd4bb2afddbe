package dev.atelier.learner.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "\uFF1D1",
                "\uFF0B1",
                "\u3000=1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
                "\uFF0D1",
                "\uFF20A"
            })
    void whatWouldBeAFormulaBecomesText(String text) {
        assertThat(Spreadsheet.cell(text)).startsWith("\"'").contains(text.substring(1));
    }

    @Test
    void ordinaryWordsStayAsTheyAre() {
        assertThat(Spreadsheet.cell("Meera \"M.\" Iyer, Pune")).isEqualTo("\"Meera \"\"M.\"\" Iyer, Pune\"");
        assertThat(Spreadsheet.write(List.of(List.of("a", "b"), List.of("", "c"))))
                .isEqualTo("\uFEFF\"a\",\"b\"\r\n\"\",\"c\"\r\n");
    }

    @Property
    void noCellEverStartsAFormulaOrBreaksOutOfItsQuotes(@ForAll String text) {
        var cell = Spreadsheet.cell(text);
        var inside = cell.substring(1, cell.length() - 1);
        assertThat(inside.replace("\"\"", "")).doesNotContain("\"");
        assertThat(inside.strip()).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("@");
    }
}
