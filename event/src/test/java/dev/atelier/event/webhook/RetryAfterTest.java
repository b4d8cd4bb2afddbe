package dev.atelier.event.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2023-07-01T06:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1                              | 2023-07-01T06:00:01Z
        120                            | 2023-07-01T06:02:00Z
        ' 120 '                        | 2023-07-01T06:02:00Z
        0000000000120                  | 2023-07-01T06:02:00Z
        86400                          | 2023-07-02T06:00:00Z
        86401                          | 2023-07-02T06:00:00Z
        9999999999                     | 2023-07-02T06:00:00Z
        99999999999999999999999999     | 2023-07-02T06:00:00Z
        Sat, 01 Jul 2023 06:30:00 GMT  | 2023-07-01T06:30:00Z
        Saturday, 01-Jul-23 06:30:00 GMT | 2023-07-01T06:30:00Z
        Sat Jul  1 06:30:00 2023       | 2023-07-01T06:30:00Z
        Sun, 02 Jul 2023 06:00:00 GMT  | 2023-07-02T06:00:00Z
        Fri, 31 Dec 9999 23:59:59 GMT  | 2023-07-02T06:00:00Z
        """)
    void whatIsAskedForIsUnderstoodAndNeverMoreThanADay(String field, Instant until) {
        assertThat(RetryAfter.read(field, NOW)).hasValue(until);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "-1",
                "+1",
                "1.5",
                "1e3",
                "0x10",
                "1 2",
                "120, 60",
                "120s",
                "\u0661\u0662",
                "soon",
                "2023-07-01T06:30:00Z",
                "Sat, 01 Jul 2023 06:30:00",
                "Sat, 01 Jul 2023 06:30:00 CEST",
                "Sat, 01 Jul 2023 25:30:00 GMT",
                "Sat, 31 Jun 2023 06:30:00 GMT",
                "Mon, 01 Jul 2023 06:30:00 GMT",
                "Sat, 01 Jul 2023 06:00:00 GMT",
                "Sun, 06 Nov 1994 08:49:37 GMT",
                "Sunday, 06-Nov-94 08:49:37 GMT"
            })
    void rubbishAndWhatIsOverMeanNothing(String field) {
        assertThat(RetryAfter.read(field, NOW)).isEmpty();
    }
}
