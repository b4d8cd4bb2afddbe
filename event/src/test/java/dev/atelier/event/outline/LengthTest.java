package dev.atelier.event.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Set up WebUI (30 min)             | Set up WebUI    | 30
        Set up WebUI [45 mins]            | Set up WebUI    | 45
        Set up WebUI (1h)                 | Set up WebUI    | 60
        Set up WebUI (1 h 15 min)         | Set up WebUI    | 75
        Set up WebUI (1h15)               | Set up WebUI    | 75
        Set up WebUI (1.5 hours)          | Set up WebUI    | 90
        Set up WebUI (ca. 20 Minuten)     | Set up WebUI    | 20
        Set up WebUI (about 2 hrs)        | Set up WebUI    | 120
        Set up WebUI – 30 minutes         | Set up WebUI    | 30
        Set up WebUI - 1 hour             | Set up WebUI    | 60
        Set up WebUI, 10 min              | Set up WebUI    | 10
        Set up WebUI: 10 min.             | Set up WebUI    | 10
        15 min: Set up WebUI              | Set up WebUI    | 15
        15 min - Set up WebUI             | Set up WebUI    | 15
        [2h] Set up WebUI                 | Set up WebUI    | 120
        Denoise in 30 steps (0,5 h)       | Denoise in 30 steps | 30
        """)
    void isReadWhereATextSaysIt(String text, String title, int minutes) {
        assertThat(Length.of(text)).isEqualTo(new Length(title, minutes));
    }

    @ParameterizedTest
    @CsvSource({"45 min, 45", "1h, 60", "(1.5 h), 90", "45, 45", "1:30, 90"})
    void aCellMayHoldNothingElse(String cell, int minutes) {
        assertThat(Length.ofCell(cell, true)).isEqualTo(minutes);
        assertThat(Length.ofCell("09:30 Tea", true)).isNull();
        assertThat(Length.ofCell("45", false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30 min",
                "(30 min)",
                "Diffusion in 30 minutes",
                "The 5 minute rule",
                "A walk of 5 m",
                "Train for 2h and wait",
                "Break (0 min)",
                "A night (25 hours)",
                "Steps (30)",
                "30 minutes",
                "Images per hour - 40",
                "Lunch (1 hot, 1 cold)"
            })
    void whatIsNoneStaysAsItIs(String text) {
        assertThat(Length.of(text)).isEqualTo(new Length(text, null));
    }
}
