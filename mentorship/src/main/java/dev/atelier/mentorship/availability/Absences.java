package dev.atelier.mentorship.availability;

import static dev.atelier.mentorship.jooq.Tables.ABSENCE;
import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.OFFICE;
import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The days on which mentors are away. */
@Component
public class Absences {

    /** Days that one absence may have. */
    static final int LONGEST = 120;

    /** Absences to come that one mentor may have. */
    static final int MOST = 50;

    private final DSLContext db;

    Absences(DSLContext db) {
        this.db = db;
    }

    /** @param byMail whether an automatic answer said so */
    record Line(UUID id, LocalDate first, LocalDate last, boolean byMail) {}

    /** Those that are not over, the next one first. */
    List<Line> of(UUID mentor, LocalDate today) {
        return db.select(ABSENCE.ID, ABSENCE.FIRST_DAY, ABSENCE.LAST_DAY, ABSENCE.BY_MAIL)
                .from(ABSENCE)
                .where(ABSENCE.MENTOR_ID.eq(mentor), ABSENCE.LAST_DAY.ge(today))
                .orderBy(ABSENCE.FIRST_DAY, ABSENCE.ID)
                .limit(2 * MOST)
                .fetch(org.jooq.Records.mapping(Line::new));
    }

    /** An automatic answer of this mentor names the day of return; one that is past, or far off, says nothing. */
    public void saidByMail(UUID mentor, LocalDate last, Instant at) {
        var zone = zone(mentor);
        var today = at.atZone(zone).toLocalDate();
        if (last.isBefore(today) || last.isAfter(today.plusDays(LONGEST))) {
            return;
        }
        write(UUID.randomUUID(), mentor, today, last, zone, true, at);
    }

    /** Adds one, the same form twice once; false if there are {@value #MOST} already. */
    boolean add(UUID id, UUID mentor, LocalDate first, LocalDate last, Instant at) {
        var zone = zone(mentor);
        if (of(mentor, at.atZone(zone).toLocalDate()).size() >= MOST) {
            return false;
        }
        write(id, mentor, first, last, zone, false, at);
        return true;
    }

    void remove(UUID mentor, UUID id) {
        db.deleteFrom(ABSENCE)
                .where(ABSENCE.ID.eq(id), ABSENCE.MENTOR_ID.eq(mentor))
                .execute();
    }

    /** The zone that a mentor has chosen, or that of the cohort they taught last. */
    ZoneId zone(UUID mentor) {
        var chosen = db.select(OFFICE.ZONE).from(OFFICE).where(OFFICE.MENTOR_ID.eq(mentor));
        var taught = db.select(COHORT.ZONE)
                .from(COHORT)
                .join(COHORT_STAFF)
                .on(COHORT_STAFF.COHORT_ID.eq(COHORT.ID))
                .where(COHORT_STAFF.MENTOR_ID.eq(mentor))
                .orderBy(COHORT.STARTS_AT.desc())
                .limit(1);
        return db.select(DSL.coalesce(DSL.field(chosen), DSL.field(taught)))
                .fetchOptional(0, String.class)
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }

    private void write(UUID id, UUID mentor, LocalDate first, LocalDate last, ZoneId zone, boolean byMail, Instant at) {
        db.insertInto(ABSENCE)
                .set(ABSENCE.ID, id)
                .set(ABSENCE.MENTOR_ID, mentor)
                .set(ABSENCE.FIRST_DAY, first)
                .set(ABSENCE.LAST_DAY, last)
                .set(ABSENCE.ZONE, zone.getId())
                .set(ABSENCE.BY_MAIL, byMail)
                .set(ABSENCE.AT, at.atOffset(UTC))
                .onConflictDoNothing()
                .execute();
    }
}
