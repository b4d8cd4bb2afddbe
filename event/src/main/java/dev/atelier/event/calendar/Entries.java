package dev.atelier.event.calendar;

import static dev.atelier.event.jooq.Tables.CALENDAR_ENTRY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;

import dev.atelier.event.CohortId;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;

/** What calendars were told, kept so that the next telling knows what changed. */
@Repository
class Entries {

    private final DSLContext db;

    Entries(DSLContext db) {
        this.db = db;
    }

    List<Entry> of(CohortId cohort) {
        return db.select(
                        happening(),
                        CALENDAR_ENTRY.SEQUENCE,
                        CALENDAR_ENTRY.CHANGED_AT.convertFrom(OffsetDateTime::toInstant))
                .from(CALENDAR_ENTRY)
                .where(CALENDAR_ENTRY.COHORT_ID.eq(cohort.value()))
                .orderBy(CALENDAR_ENTRY.STARTS_AT, CALENDAR_ENTRY.ID)
                .fetch(mapping(Entry::new));
    }

    void write(CohortId cohort, List<Entry> entries) {
        db.batch(entries.stream().map(entry -> write(cohort, entry)).toList()).execute();
    }

    private Query write(CohortId cohort, Entry entry) {
        var happening = entry.happening();
        return db.insertInto(CALENDAR_ENTRY)
                .set(CALENDAR_ENTRY.ID, happening.id())
                .set(CALENDAR_ENTRY.COHORT_ID, cohort.value())
                .set(CALENDAR_ENTRY.SEQUENCE, entry.sequence())
                .set(CALENDAR_ENTRY.STATUS, happening.status().name())
                .set(CALENDAR_ENTRY.STARTS_AT, happening.startsAt())
                .set(CALENDAR_ENTRY.ENDS_AT, happening.endsAt())
                .set(CALENDAR_ENTRY.ZONE, happening.zone().getId())
                .set(CALENDAR_ENTRY.PLACE, happening.place())
                .set(CALENDAR_ENTRY.TITLE, happening.title())
                .set(CALENDAR_ENTRY.DESCRIPTION, happening.description())
                .set(CALENDAR_ENTRY.CHANGED_AT, entry.changedAt().atOffset(ZoneOffset.UTC))
                .onConflict(CALENDAR_ENTRY.ID)
                .doUpdate()
                .set(CALENDAR_ENTRY.SEQUENCE, excluded(CALENDAR_ENTRY.SEQUENCE))
                .set(CALENDAR_ENTRY.STATUS, excluded(CALENDAR_ENTRY.STATUS))
                .set(CALENDAR_ENTRY.STARTS_AT, excluded(CALENDAR_ENTRY.STARTS_AT))
                .set(CALENDAR_ENTRY.ENDS_AT, excluded(CALENDAR_ENTRY.ENDS_AT))
                .set(CALENDAR_ENTRY.ZONE, excluded(CALENDAR_ENTRY.ZONE))
                .set(CALENDAR_ENTRY.PLACE, excluded(CALENDAR_ENTRY.PLACE))
                .set(CALENDAR_ENTRY.TITLE, excluded(CALENDAR_ENTRY.TITLE))
                .set(CALENDAR_ENTRY.DESCRIPTION, excluded(CALENDAR_ENTRY.DESCRIPTION))
                .set(CALENDAR_ENTRY.CHANGED_AT, excluded(CALENDAR_ENTRY.CHANGED_AT));
    }

    private static SelectField<Happening> happening() {
        return row(
                        CALENDAR_ENTRY.ID,
                        CALENDAR_ENTRY.STATUS.convertFrom(Happening.Status::valueOf),
                        CALENDAR_ENTRY.STARTS_AT,
                        CALENDAR_ENTRY.ENDS_AT,
                        CALENDAR_ENTRY.ZONE.convertFrom(ZoneId::of),
                        CALENDAR_ENTRY.PLACE,
                        CALENDAR_ENTRY.TITLE,
                        CALENDAR_ENTRY.DESCRIPTION)
                .mapping(Happening::new);
    }
}
