package dev.atelier.mentorship.availability;

import static dev.atelier.mentorship.jooq.Tables.OFFICE;
import static dev.atelier.mentorship.jooq.Tables.OFFICE_HOURS;

import dev.atelier.mentorship.availability.Availability.Hours;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The hours of a week that a mentor has chosen. */
@Component
class OfficeHours {

    private final DSLContext db;

    OfficeHours(DSLContext db) {
        this.db = db;
    }

    Map<DayOfWeek, Hours> of(UUID mentor) {
        var week = new EnumMap<DayOfWeek, Hours>(DayOfWeek.class);
        db.selectFrom(OFFICE_HOURS)
                .where(OFFICE_HOURS.MENTOR_ID.eq(mentor))
                .forEach(row -> week.put(DayOfWeek.of(row.getWeekday()), new Hours(row.getOpens(), row.getCloses())));
        return week;
    }

    /** Replaces the whole week; an empty one is as everybody's. */
    @Transactional
    public void keep(UUID mentor, ZoneId zone, Map<DayOfWeek, Hours> week) {
        db.insertInto(OFFICE)
                .set(OFFICE.MENTOR_ID, mentor)
                .set(OFFICE.ZONE, zone.getId())
                .onConflict(OFFICE.MENTOR_ID)
                .doUpdate()
                .set(OFFICE.ZONE, zone.getId())
                .execute();
        db.deleteFrom(OFFICE_HOURS).where(OFFICE_HOURS.MENTOR_ID.eq(mentor)).execute();
        week.forEach((day, hours) -> db.insertInto(OFFICE_HOURS)
                .set(OFFICE_HOURS.MENTOR_ID, mentor)
                .set(OFFICE_HOURS.WEEKDAY, (short) day.getValue())
                .set(OFFICE_HOURS.OPENS, hours.opens())
                .set(OFFICE_HOURS.CLOSES, hours.closes())
                .execute());
    }
}
