package dev.atelier.event.visitor;

import static dev.atelier.event.jooq.Tables.VENUE_HOURS;

import dev.atelier.event.cohort.Plan;
import dev.atelier.event.time.SpokenTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Says when the doors of its venue are open on the days of a cohort; one statement. */
@Repository
class Doors {

    private static final int WEEK = 7;

    private final DSLContext db;

    Doors(DSLContext db) {
        this.db = db;
    }

    /**
     * "8:30 to 21:00"; "Sat 8:30 to 21:00, Sun 9:00 to 18:00" where days differ. One on which it is closed is left out: its
     * admins know of it. Empty if nothing is known.
     */
    String of(Plan plan) {
        var venue = plan.place().venue();
        if (venue == null || venue.id() == null) {
            return "";
        }
        var open = db.select(VENUE_HOURS.WEEKDAY.convertFrom(DayOfWeek::of), VENUE_HOURS.OPENS, VENUE_HOURS.CLOSES)
                .from(VENUE_HOURS)
                .where(VENUE_HOURS.VENUE_ID.eq(venue.id()))
                .fetchMap(
                        day -> day.value1(),
                        day -> SpokenTime.clock(day.value2()) + " to " + SpokenTime.clock(day.value3()));
        return words(days(plan), open);
    }

    private static List<DayOfWeek> days(Plan plan) {
        var last = plan.endsAt().minusNanos(1).toLocalDate();
        return plan.startsAt()
                .toLocalDate()
                .datesUntil(last.plusDays(1))
                .limit(WEEK)
                .map(LocalDate::getDayOfWeek)
                .toList();
    }

    private static String words(List<DayOfWeek> days, Map<DayOfWeek, String> open) {
        var alike =
                days.stream().map(day -> open.getOrDefault(day, "")).distinct().toList();
        return alike.size() == 1
                ? alike.getFirst()
                : days.stream()
                        .filter(open::containsKey)
                        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.UK) + " " + open.get(day))
                        .collect(Collectors.joining(", "));
    }
}
