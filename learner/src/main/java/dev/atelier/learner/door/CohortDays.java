package dev.atelier.learner.door;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** The local days on which a cohort meets, from the planned start to the planned end in its zone. */
public record CohortDays(LocalDateTime startsAt, LocalDateTime endsAt, ZoneId zone) {

    private static final Duration EARLY = Duration.ofHours(2);

    public CohortDays {
        if (!endsAt.isAfter(startsAt)) {
            throw new IllegalArgumentException("A cohort ends after it starts, not at " + endsAt);
        }
    }

    public LocalDate first() {
        return startsAt.toLocalDate();
    }

    /** The last day; an evening that runs past midnight still belongs to the day on which it began. */
    public LocalDate last() {
        var day = endsAt.toLocalDate();
        var overnight = day.isAfter(first()) && !endsAt.toLocalTime().isAfter(startsAt.toLocalTime());
        return overnight ? day.minusDays(1) : day;
    }

    /** When check-in opens: two hours before the day begins. */
    public Instant opens(LocalDate day) {
        return day.atTime(startsAt.toLocalTime()).atZone(zone).toInstant().minus(EARLY);
    }

    /** When check-in closes: at the end of the local day, or with the end of an evening that runs past midnight. */
    public Instant closes(LocalDate day) {
        var midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
        var end = endsAt.atZone(zone).toInstant();
        return day.equals(last()) && end.isAfter(midnight) ? end : midnight;
    }

    /** The day whose check-in is open now. */
    public Optional<LocalDate> openAt(Instant now) {
        var today = now.atZone(zone).toLocalDate();
        return today.minusDays(1)
                .datesUntil(today.plusDays(2))
                .filter(day -> !day.isBefore(first()) && !day.isAfter(last()))
                .filter(day -> !now.isBefore(opens(day)) && now.isBefore(closes(day)))
                .findFirst();
    }

    /** The day that the staff means now: the open one, else the nearest. */
    public LocalDate nearest(Instant now) {
        return openAt(now).orElseGet(() -> {
            var today = now.atZone(zone).toLocalDate();
            return today.isBefore(first()) ? first() : today.isAfter(last()) ? last() : today;
        });
    }
}
