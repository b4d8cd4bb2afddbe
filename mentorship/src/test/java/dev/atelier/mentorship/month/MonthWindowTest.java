package dev.atelier.mentorship.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthWindowTest {

    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    @ParameterizedTest
    @CsvSource({
        "2023-08-05T17:30, Asia/Kolkata, 2023-09-05",
        "2023-01-31T17:30, Asia/Kolkata, 2023-02-28",
        "2024-01-31T17:30, Asia/Kolkata, 2024-02-29",
        "2024-01-29T17:30, Europe/Berlin, 2024-02-29",
        "2023-12-31T23:59, Europe/Berlin, 2024-01-31",
        "2023-02-28T10:00, Europe/Berlin, 2023-03-28",
        "2023-03-31T00:00, America/New_York, 2023-04-30",
        // The clocks change within the month, and on its last day.
        "2023-09-29T18:00, Europe/Berlin, 2023-10-29",
        "2023-02-26T18:00, Europe/Berlin, 2023-03-26",
        // Here a day begins at one o'clock when the clocks go forward at midnight.
        "2023-03-26T12:00, Asia/Beirut, 2023-04-26"
    })
    void theMonthEndsAsTheSameDayOfTheNextMonthEnds(LocalDateTime opens, String zone, LocalDate last) {
        var there = ZoneId.of(zone);
        var window = MonthWindow.from(opens.atZone(there).toInstant(), there);
        assertThat(window.lastDay()).isEqualTo(last);
        assertThat(window.closes())
                .isEqualTo(last.plusDays(1).atStartOfDay(there).toInstant());
    }

    @Test
    void theLastInstantBelongsToItAndTheNextOneDoesNot() {
        var window = MonthWindow.from(Instant.parse("2023-08-05T12:00:00Z"), INDIA);
        assertThat(window.contains(Instant.parse("2023-09-05T18:29:59.999999999Z")))
                .isTrue();
        assertThat(window.contains(Instant.parse("2023-09-05T18:30:00Z"))).isFalse();
        assertThat(window.contains(Instant.parse("2023-08-05T11:59:59Z"))).isFalse();
    }

    @Test
    void daysAreCountedByTheCohortsCalendar() {
        var window = MonthWindow.from(Instant.parse("2023-08-05T12:00:00Z"), INDIA);
        assertThat(window.daysLeft(Instant.parse("2023-08-05T12:00:00Z"))).isEqualTo(31);
        assertThat(window.daysLeft(Instant.parse("2023-09-04T18:29:00Z"))).isEqualTo(1);
        assertThat(window.daysLeft(Instant.parse("2023-09-04T18:31:00Z"))).isZero();
        assertThat(window.daysLeft(Instant.parse("2023-10-01T00:00:00Z"))).isZero();
        assertThat(MonthWords.left(window, Instant.parse("2023-09-04T18:31:00Z")))
                .isEqualTo("last day");
        assertThat(MonthWords.left(window, Instant.parse("2023-09-05T18:30:00Z")))
                .isEqualTo("ended");
    }

    @Test
    void noticesComeInTheMorning() {
        var window = MonthWindow.from(Instant.parse("2023-08-05T12:00:00Z"), INDIA);
        assertThat(window.weekLeft()).isEqualTo(Instant.parse("2023-08-29T03:30:00Z"));
        assertThat(window.dayLeft()).isEqualTo(Instant.parse("2023-09-04T03:30:00Z"));
    }

    @Property(tries = 3_000)
    void inEveryZoneAndAtEveryInstantAMonthIsAMonth(
            @ForAll @LongRange(min = 0, max = 4_102_444_800L) long second, @ForAll("zones") ZoneId zone) {
        var opens = Instant.ofEpochSecond(second);
        var window = MonthWindow.from(opens, zone);
        var first = opens.atZone(zone).toLocalDate();
        var closes = window.closes().atZone(zone);
        assertThat(Duration.between(opens, window.closes())).isBetween(Duration.ofDays(27), Duration.ofDays(33));
        // It ends where a local day begins: nothing of that day lies before.
        assertThat(closes.toLocalDate().atStartOfDay(zone).toInstant()).isEqualTo(window.closes());
        assertThat(closes.minusNanos(1).toLocalDate()).isBefore(closes.toLocalDate());
        // Samoa once skipped a whole day.
        assertThat(window.lastDay()).isBetween(first.plusMonths(1).minusDays(1), first.plusMonths(1));
        assertThat(window.lastDay().getDayOfMonth()).isLessThanOrEqualTo(first.getDayOfMonth());
        assertThat(List.of(opens, window.weekLeft(), window.dayLeft(), window.closes()))
                .isSorted();
    }

    @Property(tries = 500)
    void theDaysLeftNeverGrow(@ForAll @LongRange(min = 0, max = 40 * 24) long hours, @ForAll("zones") ZoneId zone) {
        var window = MonthWindow.from(Instant.parse("2023-02-26T23:30:00Z"), zone);
        var now = window.opens().plus(Duration.ofHours(hours));
        assertThat(window.daysLeft(now)).isGreaterThanOrEqualTo(window.daysLeft(now.plusSeconds(3_600)));
        assertThat(window.daysLeft(now)).isBetween(0, 31);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .map(ZoneId::of);
    }

    @Test
    void midnightItselfBelongsToTheDayThatBegins() {
        var opens = LocalDate.of(2023, 8, 5).atTime(LocalTime.MIDNIGHT).atZone(INDIA);
        assertThat(MonthWindow.from(opens.toInstant(), INDIA).lastDay()).isEqualTo(LocalDate.of(2023, 9, 5));
        assertThat(MonthWindow.from(opens.minusNanos(1).toInstant(), INDIA).lastDay())
                .isEqualTo(LocalDate.of(2023, 9, 4));
    }
}
