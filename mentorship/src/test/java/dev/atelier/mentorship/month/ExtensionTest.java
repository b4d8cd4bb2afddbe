package dev.atelier.mentorship.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionTest {

    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
    private static final MonthWindow WINDOW = MonthWindow.from(Instant.parse("2023-08-05T12:00:00Z"), INDIA);
    private static final Instant WITHIN = Instant.parse("2023-08-20T12:00:00Z");
    private static final Instant AFTER = Instant.parse("2023-10-10T20:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2023-08-05T17:30, Asia/Kolkata, 2023-10-31, 2023-10-31T18:30:00Z",
        "2024-01-20T17:30, Europe/Berlin, 2024-02-29, 2024-02-29T23:00:00Z",
        // The clocks change between the old end and the new one, and on the new last day.
        "2023-09-15T18:00, Europe/Berlin, 2023-11-05, 2023-11-05T23:00:00Z",
        "2023-09-15T18:00, Europe/Berlin, 2023-10-29, 2023-10-29T23:00:00Z",
        "2023-02-10T18:00, Europe/Berlin, 2023-03-26, 2023-03-26T22:00:00Z",
        // Here the day after begins at one o'clock, as the clocks go forward at midnight.
        "2023-02-10T12:00, Asia/Beirut, 2023-03-25, 2023-03-25T22:00:00Z"
    })
    void theNewEndIsTheEndOfTheChosenLocalDay(LocalDateTime opens, String zone, LocalDate last, Instant closes) {
        var there = ZoneId.of(zone);
        var window = MonthWindow.from(opens.atZone(there).toInstant(), there);
        var answer = Extension.of(window, last, "Ill", window.opens().plusSeconds(60));
        assertThat(answer).isInstanceOfSatisfying(Extension.Granted.class, granted -> {
            assertThat(granted.window().closes()).isEqualTo(closes);
            assertThat(granted.window().lastDay()).isEqualTo(last);
            assertThat(granted.window().opens()).isEqualTo(window.opens());
            assertThat(granted.reopens()).isFalse();
        });
    }

    @Test
    void itIsMadeLongerByOneDayAtLeastAndUntilNinetyDaysFromTodayAtMost() {
        assertThat(refusedField("2023-09-05", WITHIN)).isEqualTo("lastDay");
        assertThat(refusedField("2023-09-06", WITHIN)).isEmpty();
        assertThat(refusedField("2023-11-18", WITHIN)).isEmpty();
        assertThat(refusedField("2023-11-19", WITHIN)).isEqualTo("lastDay");
    }

    @Test
    void whatIsOverBeginsAgainFromTheLocalDayThatIsToday() {
        // In India it is the 11th already.
        assertThat(refusedField("2023-10-10", AFTER)).isEqualTo("lastDay");
        assertThat(Extension.of(WINDOW, LocalDate.parse("2023-10-11"), "Ill", AFTER))
                .isInstanceOfSatisfying(
                        Extension.Granted.class,
                        granted -> assertThat(granted.reopens()).isTrue());
        assertThat(refusedField("2024-01-09", AFTER)).isEmpty();
        assertThat(refusedField("2024-01-10", AFTER)).isEqualTo("lastDay");
    }

    @Test
    void aDayAndAReasonAreNeeded() {
        assertThat(Extension.of(WINDOW, null, "Ill", WITHIN))
                .isEqualTo(new Extension.Refused("lastDay", "Choose the new last day."));
        var day = LocalDate.parse("2023-09-20");
        assertThat(Extension.of(WINDOW, day, " ", WITHIN))
                .isInstanceOfSatisfying(
                        Extension.Refused.class,
                        refused -> assertThat(refused.field()).isEqualTo("reason"));
        assertThat(Extension.of(WINDOW, day, "x".repeat(501), WITHIN)).isInstanceOf(Extension.Refused.class);
        assertThat(Extension.of(WINDOW, day, "x".repeat(500), WITHIN)).isInstanceOf(Extension.Granted.class);
    }

    @Property(tries = 1_000)
    void inEveryZoneWhatIsProposedIsGrantedAndEndsWhereALocalDayBegins(
            @ForAll @LongRange(min = 1_300_000_000L, max = 4_102_444_800L) long second,
            @ForAll @IntRange(min = 0, max = 400) int days,
            @ForAll("zones") ZoneId zone) {
        var window = MonthWindow.from(Instant.ofEpochSecond(second), zone);
        var now = window.opens().plusSeconds(days * 86_400L);
        // Nothing is left to grant in a month that reaches as far as one may.
        if (Extension.earliest(window, now).isAfter(Extension.latest(window, now))) {
            return;
        }
        var answer = Extension.of(window, Extension.proposed(window, now), "Ill", now);
        assertThat(answer).isInstanceOfSatisfying(Extension.Granted.class, granted -> {
            var longer = granted.window();
            assertThat(longer.closes()).isAfter(window.closes()).isAfter(now);
            var closes = longer.closes().atZone(zone);
            assertThat(closes.toLocalDate().atStartOfDay(zone).toInstant()).isEqualTo(longer.closes());
            assertThat(List.of(longer.opens(), longer.weekLeft(), longer.dayLeft(), longer.closes()))
                    .isSorted();
            assertThat(granted.reopens()).isEqualTo(window.isOver(now));
        });
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .map(ZoneId::of);
    }

    private static String refusedField(String day, Instant now) {
        return switch (Extension.of(WINDOW, LocalDate.parse(day), "Ill", now)) {
            case Extension.Granted granted -> "";
            case Extension.Refused refused -> refused.field();
        };
    }
}
