package dev.atelier.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class LocalTimesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aSaturdayMorningHappensOnce() {
        assertThat(LocalTimes.of(LocalDateTime.parse("2023-08-05T09:30"), ZoneId.of("Asia/Kolkata")))
                .isEqualTo(new LocalTimes.Once());
    }

    @Test
    void nothingHappensInTheHourThatClocksJumpOver() {
        assertThat(LocalTimes.of(LocalDateTime.parse("2023-03-26T02:00"), BERLIN))
                .isInstanceOf(LocalTimes.Never.class);
        assertThat(LocalTimes.of(LocalDateTime.parse("2023-03-26T02:59"), BERLIN))
                .isInstanceOf(LocalTimes.Never.class);
        assertThat(LocalTimes.of(LocalDateTime.parse("2023-03-26T03:00"), BERLIN))
                .isEqualTo(new LocalTimes.Once());
    }

    @Test
    void theHourThatClocksGoBackOverHappensTwice() {
        assertThat(LocalTimes.of(LocalDateTime.parse("2023-10-29T02:30"), BERLIN))
                .isInstanceOf(LocalTimes.Twice.class);
    }

    @Test
    void timesAreSaidAsPeopleSayThem() {
        var start = LocalDateTime.parse("2023-08-05T09:30");
        assertThat(SpokenTime.span(start, start.plusHours(8))).isEqualTo("Sat 5 August 2023, 9:30 to 17:30");
        assertThat(SpokenTime.zone(ZoneId.of("Asia/Kolkata"), start)).isEqualTo("IST, Asia/Kolkata");
        assertThat(SpokenTime.machine(start, ZoneId.of("Asia/Kolkata"))).isEqualTo("2023-08-05T09:30+05:30");
        assertThat(SpokenTime.length(java.time.Duration.ofMinutes(90))).isEqualTo("1 h 30 min");
    }
}
