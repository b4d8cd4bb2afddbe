package dev.atelier.event.calendar;

import static dev.atelier.event.jooq.Tables.CALENDAR_ENTRY;
import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.WORKSHOP;
import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.excluded;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** What calendars were told, kept so that the next telling knows what changed. */
@Repository
class Entries {

    private static final List<String> PUBLIC = Stream.of(CohortStatus.values())
            .filter(CohortStatus::isPublic)
            .map(CohortStatus::name)
            .toList();

    private final DSLContext db;

    Entries(DSLContext db) {
        this.db = db;
    }

    /** A cohort as its calendar names it. */
    record Listed(CohortId id, String slug, String title) {}

    /** In the order of time. */
    List<Entry> of(CohortId cohort) {
        return db.select(asTold())
                .from(CALENDAR_ENTRY)
                .where(CALENDAR_ENTRY.COHORT_ID.eq(cohort.value()))
                .orderBy(CALENDAR_ENTRY.STARTS_AT, CALENDAR_ENTRY.ID)
                .fetch(Entries::entry);
    }

    /** Of those cohorts that are public, in the order of their ids; one statement. */
    Map<Listed, List<Entry>> listed(Collection<CohortId> cohorts) {
        return db
                .select(COHORT.ID, WORKSHOP.SLUG, WORKSHOP.TITLE)
                .select(asTold())
                .from(COHORT)
                .join(WORKSHOP)
                .on(WORKSHOP.ID.eq(COHORT.WORKSHOP_ID))
                .leftJoin(CALENDAR_ENTRY)
                .on(CALENDAR_ENTRY.COHORT_ID.eq(COHORT.ID))
                .where(COHORT.ID.in(cohorts.stream().map(CohortId::value).toList()))
                .and(COHORT.STATUS.in(PUBLIC))
                .orderBy(COHORT.ID, CALENDAR_ENTRY.STARTS_AT, CALENDAR_ENTRY.ID)
                .fetch()
                .stream()
                .collect(groupingBy(
                        Entries::cohort,
                        LinkedHashMap::new,
                        filtering(row -> row.get(CALENDAR_ENTRY.ID) != null, mapping(Entries::entry, toList()))));
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

    /** Column by column: this is read for each calendar program that asks, and rows within rows take long to read. */
    private static List<Field<?>> asTold() {
        return List.of(
                CALENDAR_ENTRY.ID,
                CALENDAR_ENTRY.STATUS,
                CALENDAR_ENTRY.STARTS_AT,
                CALENDAR_ENTRY.ENDS_AT,
                CALENDAR_ENTRY.ZONE,
                CALENDAR_ENTRY.PLACE,
                CALENDAR_ENTRY.TITLE,
                CALENDAR_ENTRY.DESCRIPTION,
                CALENDAR_ENTRY.SEQUENCE,
                CALENDAR_ENTRY.CHANGED_AT);
    }

    private static Entry entry(Record row) {
        return new Entry(
                new Happening(
                        row.get(CALENDAR_ENTRY.ID),
                        Happening.Status.valueOf(row.get(CALENDAR_ENTRY.STATUS)),
                        row.get(CALENDAR_ENTRY.STARTS_AT),
                        row.get(CALENDAR_ENTRY.ENDS_AT),
                        ZoneId.of(row.get(CALENDAR_ENTRY.ZONE)),
                        row.get(CALENDAR_ENTRY.PLACE),
                        row.get(CALENDAR_ENTRY.TITLE),
                        row.get(CALENDAR_ENTRY.DESCRIPTION)),
                row.get(CALENDAR_ENTRY.SEQUENCE),
                row.get(CALENDAR_ENTRY.CHANGED_AT).toInstant());
    }

    private static Listed cohort(Record row) {
        return new Listed(new CohortId(row.get(COHORT.ID)), row.get(WORKSHOP.SLUG), row.get(WORKSHOP.TITLE));
    }
}
