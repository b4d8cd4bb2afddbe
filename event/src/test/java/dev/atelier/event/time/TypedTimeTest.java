package dev.atelier.event.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

    @ParameterizedTest
    @ValueSource(strings = {"2023-08-05 09:30", "2023-08-05T09:30", "2023-08-05T09:30:00"})
    void aTimeIsReadWithASpaceOrAT(String typed) {
        assertThat(TypedTime.read(typed)).isEqualTo(LocalDateTime.parse("2023-08-05T09:30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0203-08-05T09:30", "1999-12-31T23:59", "2201-01-01T00:00", "+300000-01-01T09:00"})
    void aYearThatNobodyPlansInIsRefused(String typed) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> TypedTime.read(typed))
                .withMessage("Write a year between 2000 and 2200.");
    }

    @Test
    void whatIsNoTimeIsToldWhatOneLooksLike() {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> TypedTime.read("tomorrow"))
                .withMessage("Write the day and the time, such as 2023-08-05 09:30.");
    }
}
