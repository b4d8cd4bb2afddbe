package dev.atelier.event.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTest {
    @ParameterizedTest
    @CsvSource({
        "9:30 am - 5:30 pm, 09:30-17:30",
        "09:30-10:15, 09:30-10:15",
        "09:30 – 10:15, 09:30-10:15",
        "9.30-10.15, 09:30-10:15",
        "9:30-5:30, 09:30-17:30",
        "9-10 am, 09:00-10:00",
        "11-1 pm, 11:00-13:00",
        "12-1 pm, 12:00-13:00",
        "9 am to 5 pm, 09:00-17:00",
        "9 am - 5, 09:00-17:00",
        "from 9:00 to 10:00, 09:00-10:00",
        "9h30 - 11h, 09:30-11:00",
        "0930-1015, 09:30-10:15",
        "14:00 - 15:30 Uhr, 14:00-15:30",
        "9:30 a.m. - 10 a.m., 09:30-10:00",
        "9:30 AM IST, 09:30",
        "10:00-11:00 UTC+2, 10:00-11:00",
        "noon - 1 pm, 12:00-13:00",
        "12 noon, 12:00",
        "12 am, 00:00",
        "12:15 pm, 12:15",
        "22:00 - 02:00, 22:00-02:00",
        "24:00, 00:00",
        "13：30, 13:30",
        "9 Uhr, 09:00",
        "9–12 Uhr, 09:00-12:00",
        "09:00 a 10:30, 09:00-10:30",
        "9h às 10h30, 09:00-10:30",
        "9:00 hasta 10:30, 09:00-10:30",
        "14h, 14:00",
        "12 midnight, 00:00",
        "0900, 09:00"
    })
    void timesAreRead(String text, String hours) {
        var reading = Objects.requireNonNull(Clock.at(text, 0));
        assertThat(reading.hours().written()).isEqualTo(hours);
        assertThat(reading.end()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "9-10",
                "2h",
                "3. 10",
                "2019-2023",
                "25:00",
                "9:75",
                "1.10 Roots",
                "10:1",
                "13 pm",
                "3 amazing things",
                "12:345",
                "",
                "1998-2005",
                "5 August 2023"
            })
    void otherNumbersAreNoTimes(String text) {
        assertThat(Clock.at(text, 0)).isNull();
    }
}
