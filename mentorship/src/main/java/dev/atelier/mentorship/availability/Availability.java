package dev.atelier.mentorship.availability;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When one mentor answers.
 *
 * @param zone of the hours
 * @param hours by weekday, at least one
 * @param chosen whether the mentor chose these hours; otherwise they are what is assumed of everybody
 * @param absences in any order
 */
public record Availability(ZoneId zone, Map<DayOfWeek, Hours> hours, boolean chosen, List<Absence> absences) {

    private static final int FARTHEST = 366;
    private static final Hours WORKDAY = new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0));

    public Availability {
        if (hours.isEmpty()) {
            throw new IllegalArgumentException("A mentor answers on one day of the week at least");
        }
        hours = Map.copyOf(hours);
        absences = List.copyOf(absences);
    }

    /** From when to when on a day. */
    public record Hours(LocalTime opens, LocalTime closes) {}

    /**
     * Days on which a mentor does not answer.
     *
     * @param last the last such day
     * @param zone in which they begin and end
     */
    public record Absence(LocalDate first, LocalDate last, ZoneId zone) {

        boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        boolean covers(Instant moment) {
            return covers(moment.atZone(zone).toLocalDate());
        }
    }

    /** What is assumed of a mentor who has said nothing: Monday to Friday, up to six in the evening. */
    public static Availability assumed(ZoneId zone, List<Absence> absences) {
        var week = new EnumMap<DayOfWeek, Hours>(DayOfWeek.class);
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).forEach(day -> week.put(day, WORKDAY));
        return new Availability(zone, week, false, absences);
    }

    /** The last day of the absence that goes on at this moment; of several the one that ends last. */
    public Optional<LocalDate> awayUntil(Instant now) {
        return absences.stream()
                .filter(absence -> absence.covers(now))
                .map(Absence::last)
                .max(LocalDate::compareTo);
    }

    /**
     * When a question should have its answer: as the hours end on the so many-th day on which the mentor answers, the
     * day of the question not counted.
     *
     * @param days 1 or more
     */
    public Instant due(Instant asked, int days) {
        var today = asked.atZone(zone).toLocalDate();
        var left = days;
        for (var on = 1; on <= FARTHEST; on++) {
            var day = today.plusDays(on);
            var open = hours.get(day.getDayOfWeek());
            if (open != null && absences.stream().noneMatch(absence -> absence.covers(day)) && --left == 0) {
                return day.atTime(open.closes()).atZone(zone).toInstant();
            }
        }
        return today.plusDays(FARTHEST).atStartOfDay(zone).toInstant();
    }
}
