package dev.atelier.event.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-08-05 | 2023-08-05 | 1",
                "2023/8/5 | 2023-08-05 | 1",
                "5 August 2023 | 2023-08-05 | 1",
                "5th August, 2023 | 2023-08-05 | 1",
                "5th of August 2023 | 2023-08-05 | 1",
                "5. August 2023 | 2023-08-05 | 1",
                "Saturday, 5 Aug 2023 | 2023-08-05 | 1",
                "Sat 5 Aug. 2023 | 2023-08-05 | 1",
                "August 5, 2023 | 2023-08-05 | 1",
                "Saturday, August 5th, 2023 | 2023-08-05 | 1",
                "Sept 1 2023 | 2023-09-01 | 1",
                "05.08.2023 | 2023-08-05 | 1",
                "25/08/2023 | 2023-08-25 | 1",
                "08/25/2023 | 2023-08-25 | 1",
                "2023年8月5日 | 2023-08-05 | 1",
                "5-7 August 2023 | 2023-08-05 | 3",
                "5th to 7th August, 2023 | 2023-08-05 | 3",
                "5 & 6 August 2023 | 2023-08-05 | 2",
                "August 5-7, 2023 | 2023-08-05 | 3",
                "July 30 – August 2, 2023 | 2023-07-30 | 4",
                "30 July - 2 August 2023 | 2023-07-30 | 4",
                "30 December 2023 – 1 January 2024 | 2023-12-30 | 3",
                "2023-08-05 to 2023-08-06 | 2023-08-05 | 2",
                "14. Oktober 2027 | 2027-10-14 | 1",
                "Donnerstag, 14. Oktober 2027 | 2027-10-14 | 1",
                "14. und 15. Oktober 2027 | 2027-10-14 | 2",
                "14.–15.10.2027 | 2027-10-14 | 2",
                "14.10.2027 - 15.10.2027 | 2027-10-14 | 2",
                "Mo, 04.10.2027 | 2027-10-04 | 1",
                "jeudi 4 mars 2027 | 2027-03-04 | 1",
                "1er août 2027 | 2027-08-01 | 1",
                "lunes 10 de mayo de 2027 | 2027-05-10 | 1",
                "9 मई 2027 | 2027-05-09 | 1"
            })
    void datesAreReadInUsualOrders(String text, LocalDate first, int days) {
        var reading = Objects.requireNonNull(Dates.at(text, 0));
        assertThat(reading.dates()).hasSize(days).first().isEqualTo(first);
        assertThat(reading.end()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 February 2023",
                "5 August",
                "August",
                "2023",
                "1.2.3",
                "2023-13-01",
                "7-5 August 2023x",
                "",
                "Module 5"
            })
    void otherTextsAreNoDates(String text) {
        assertThat(Dates.at(text, 0)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 5 April | --04-05",
                "Monday July 12 | --07-12",
                "Mo 5.4. | --04-05",
                "6 April: Maps | --04-06",
                "10 de mayo | --05-10"
            })
    void aDayMayLackItsYear(String text, MonthDay day) {
        assertThat(Objects.requireNonNull(DayHeading.recognise(text)).yearless())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set 2: exercises",
                "May 5 reasons persuade you",
                "3.4. Overview",
                "5 April 2027",
                "Sunday school basics"
            })
    void otherHeadingsAreNoDaysWithoutAYear(String text) {
        var heading = DayHeading.recognise(text);
        assertThat(heading == null ? null : heading.yearless()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"05/08/2023, false", "25/08/2023, true", "5 August 2023, true"})
    void whatTwoCountriesReadDifferentlyIsUnsure(String text, boolean sure) {
        assertThat(Dates.at(text, 0)).extracting(Dates.Reading::sure).isEqualTo(sure);
    }
}
