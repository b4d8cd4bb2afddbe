package dev.atelier.mentorship.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Asia/Kolkata, India Standard Time (Asia/Kolkata)",
        "Europe/Berlin, Central European Time (Europe/Berlin)",
        "America/New_York, Eastern Time (America/New_York)"
    })
    void aZoneIsCalledAsItsPeopleCallIt(String zone, String words) {
        assertThat(MonthWords.zone(ZoneId.of(zone))).isEqualTo(words);
    }
}
