package dev.atelier.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTimeTest {

    @ParameterizedTest
    @CsvSource({
        "Asia/Kolkata, India Standard Time",
        "Asia/Tokyo, Japan Standard Time",
        "Europe/Berlin, Central European Time",
        "America/New_York, Eastern Time",
        "UTC, Coordinated Universal Time"
    })
    void aZoneIsCalledAsItsPeopleCallIt(String zone, String words) {
        assertThat(SpokenTime.zoneInFull(ZoneId.of(zone))).isEqualTo(words);
    }
}
