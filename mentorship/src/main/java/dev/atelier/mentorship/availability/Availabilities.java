package dev.atelier.mentorship.availability;

import static dev.atelier.mentorship.jooq.Tables.ABSENCE;
import static dev.atelier.mentorship.jooq.Tables.OFFICE;
import static dev.atelier.mentorship.jooq.Tables.OFFICE_HOURS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.atelier.mentorship.availability.Availability.Absence;
import dev.atelier.mentorship.availability.Availability.Hours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads when mentors answer, several at once. */
@Component
public class Availabilities {

    private final DSLContext db;

    Availabilities(DSLContext db) {
        this.db = db;
    }

    /** Of some mentors; each is known afterwards, whether they have said anything or not. */
    public Known of(Collection<UUID> mentors, Instant now) {
        var asked = Set.copyOf(mentors);
        return asked.isEmpty() ? new Known(Map.of(), Map.of(), Map.of()) : read(asked, now);
    }

    public Known of(@Nullable UUID mentor, Instant now) {
        return of(mentor == null ? Set.of() : Set.of(mentor), now);
    }

    private Known read(Set<UUID> mentors, Instant now) {
        var zones = db.select(OFFICE.MENTOR_ID, OFFICE.ZONE.convertFrom(ZoneId::of))
                .from(OFFICE)
                .where(OFFICE.MENTOR_ID.in(mentors))
                .fetchMap(found -> found.value1(), found -> found.value2());
        var hours = db.selectFrom(OFFICE_HOURS).where(OFFICE_HOURS.MENTOR_ID.in(mentors)).fetch().stream()
                .collect(groupingBy(
                        row -> row.getMentorId(),
                        toMap(
                                row -> DayOfWeek.of(row.getWeekday()),
                                row -> new Hours(row.getOpens(), row.getCloses()))));
        return new Known(zones, hours, absences(mentors, now));
    }

    /** What is over is left out; a day more or less, as days end at other moments elsewhere. */
    private Map<UUID, List<Absence>> absences(Set<UUID> mentors, Instant now) {
        LocalDate yesterday = now.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1);
        return db
                .selectFrom(ABSENCE)
                .where(ABSENCE.MENTOR_ID.in(mentors), ABSENCE.LAST_DAY.ge(yesterday))
                .fetch()
                .stream()
                .collect(groupingBy(
                        row -> row.getMentorId(),
                        mapping(
                                row -> new Absence(row.getFirstDay(), row.getLastDay(), ZoneId.of(row.getZone())),
                                toList())));
    }

    /** What is known of some mentors. */
    public record Known(
            Map<UUID, ZoneId> zones, Map<UUID, Map<DayOfWeek, Hours>> hours, Map<UUID, List<Absence>> absences) {

        /**
         * When somebody answers.
         *
         * @param mentor null for a question that waits for anybody
         * @param fallback the cohort's zone, for who has chosen no hours
         */
        public Availability of(@Nullable UUID mentor, ZoneId fallback) {
            var zone = mentor == null ? null : zones.get(mentor);
            var week = mentor == null ? null : hours.get(mentor);
            var away = mentor == null ? List.<Absence>of() : absences.getOrDefault(mentor, List.of());
            return zone == null || week == null
                    ? Availability.assumed(fallback, away)
                    : new Availability(zone, week, true, away);
        }

        /** Whether somebody is away at this moment. */
        public boolean isAway(UUID mentor, Instant now) {
            return absences.getOrDefault(mentor, List.of()).stream().anyMatch(absence -> absence.covers(now));
        }
    }
}
