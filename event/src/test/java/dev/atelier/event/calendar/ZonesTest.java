package dev.atelier.event.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What calendars are told of a zone is what Java counts by: else a slot would lie elsewhere on the phone than on the page. */
class ZonesTest {

    private final Zones zones = new Zones();

    /** Half hours, clocks that change in the southern summer, by half an hour, by the moon; and rules that changed of late. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asia/Kolkata",
                "Asia/Kathmandu",
                "Europe/Berlin",
                "America/New_York",
                "America/Sao_Paulo",
                "Australia/Sydney",
                "Australia/Lord_Howe",
                "Africa/Casablanca",
                "Africa/Cairo",
                "Asia/Almaty",
                "Asia/Amman",
                "America/Mexico_City",
                "America/Nuuk",
                "Europe/Istanbul",
                "Pacific/Apia"
            })
    void theSameHoursAllYearRound(String name) {
        var zone = ZoneId.of(name);
        var told = zones.definition(zone).orElseThrow();
        hours().filter(hour -> isFarFromAChange(hour, zone))
                .forEach(hour -> assertThat(offset(told, hour, zone))
                        .as(name + " at " + hour)
                        .isEqualTo(zone.getRules().getOffset(hour)));
    }

    /** The library knows Amsterdam as Brussels; an entry that says Amsterdam needs the definition of that name. */
    @Test
    void eachZoneIsToldByItsOwnName() {
        var told = ZoneId.getAvailableZoneIds().stream()
                .map(ZoneId::of)
                .filter(zone -> zones.definition(zone).isPresent())
                .toList();
        assertThat(told).hasSizeGreaterThan(400);
        assertThat(told)
                .allSatisfy(
                        zone -> assertThat(zones.definition(zone).orElseThrow().toString())
                                .contains("TZID:" + zone + "\r\n"));
    }

    @Test
    void aZoneThatIsTooNewIsLeftToItsName() {
        assertThat(zones.definition(ZoneId.of("UTC+1"))).isEmpty();
    }

    /** Each week's morning and evening, the ends of years, and a leap day. */
    private static Stream<LocalDateTime> hours() {
        var weekly = Stream.iterate(
                        LocalDateTime.parse("2026-01-03T09:30"), day -> day.getYear() < 2029, day -> day.plusDays(7))
                .flatMap(day -> Stream.of(day, day.plusHours(12)));
        var special = Stream.of("2026-12-31T23:30", "2027-01-01T00:30", "2028-02-29T12:00")
                .map(LocalDateTime::parse);
        return Stream.concat(weekly, special);
    }

    /** Within some hours of a change the library's own look-up, which no calendar program asks, is a little off. */
    private static boolean isFarFromAChange(LocalDateTime hour, ZoneId zone) {
        var rules = zone.getRules();
        return rules.getOffset(hour.minusDays(1)).equals(rules.getOffset(hour.plusDays(1)));
    }

    private static ZoneOffset offset(VTimeZone zone, LocalDateTime hour, ZoneId id) {
        var rule = zone.getApplicableObservance(hour.atZone(id).toOffsetDateTime());
        return Objects.requireNonNull(rule)
                .<TzOffsetTo>getRequiredProperty("TZOFFSETTO")
                .getOffset();
    }
}
