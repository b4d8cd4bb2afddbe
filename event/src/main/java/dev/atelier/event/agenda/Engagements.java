package dev.atelier.event.agenda;

import static dev.atelier.event.jooq.Tables.AGENDA_RELEASE;
import static dev.atelier.event.jooq.Tables.AGENDA_SLOT;
import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.COHORT_STAFF;
import static dev.atelier.event.jooq.Tables.RELEASED_SLOT;
import static dev.atelier.event.jooq.Tables.VENUE;
import static dev.atelier.event.jooq.Tables.WORKSHOP;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.InstructorId;
import dev.atelier.event.cohort.Cohort;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record6;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Finds what a cohort's staff is to do in other cohorts that are still to take place: by their drafts and releases. */
@Repository
class Engagements {

    private final DSLContext db;

    Engagements(DSLContext db) {
        this.db = db;
    }

    /** Near enough to what they are to do here; two statements, none where nobody does anything. */
    List<Engagement> elsewhere(Cohort cohort, List<Engagement> here) {
        if (here.isEmpty()) {
            return List.of();
        }
        var people = here.stream().map(one -> one.person().value()).collect(Collectors.toSet());
        var from = here.stream().map(Engagement::begins).min(Instant::compareTo).orElseThrow();
        var until = here.stream().map(Engagement::ends).max(Instant::compareTo).orElseThrow();
        var near = new Near(cohort.id(), people, from.minus(StaffRules.ON_THE_WAY), until.plus(StaffRules.ON_THE_WAY));
        return Stream.concat(inSlots(near), onDays(near)).toList();
    }

    private record Near(CohortId cohort, Set<UUID> people, Instant from, Instant until) {

        Condition holds(Field<OffsetDateTime> begins, Field<OffsetDateTime> ends) {
            return COHORT.ID
                    .ne(cohort.value())
                    .and(COHORT.STATUS.notIn(
                            CohortStatus.COMPLETED.name(),
                            CohortStatus.CANCELLED.name(),
                            CohortStatus.POSTPONED.name()))
                    .and(begins.lt(until.atOffset(ZoneOffset.UTC)))
                    .and(ends.gt(from.atOffset(ZoneOffset.UTC)));
        }

        Condition names(Field<UUID[]> staff) {
            return condition("{0} && {1}", staff, val(people.toArray(UUID[]::new), staff));
        }
    }

    private Stream<Engagement> inSlots(Near near) {
        var drafted = new Times(AGENDA_SLOT.STARTS_AT, AGENDA_SLOT.ENDS_AT, COHORT.ZONE);
        var released = new Times(RELEASED_SLOT.STARTS_AT, RELEASED_SLOT.ENDS_AT, AGENDA_RELEASE.ZONE);
        return db
                .select(AGENDA_SLOT.STAFF, WORKSHOP.TITLE, drafted.begins(), drafted.ends(), VENUE.ID, place())
                .from(AGENDA_SLOT)
                .join(COHORT)
                .on(COHORT.ID.eq(AGENDA_SLOT.COHORT_ID))
                .join(WORKSHOP)
                .on(WORKSHOP.ID.eq(COHORT.WORKSHOP_ID))
                .leftJoin(VENUE)
                .on(VENUE.ID.eq(COHORT.VENUE_ID))
                .where(near.names(AGENDA_SLOT.STAFF), near.holds(drafted.begins(), drafted.ends()))
                .union(select(
                                RELEASED_SLOT.STAFF,
                                WORKSHOP.TITLE,
                                released.begins(),
                                released.ends(),
                                VENUE.ID,
                                place())
                        .from(RELEASED_SLOT)
                        .join(AGENDA_RELEASE)
                        .on(
                                AGENDA_RELEASE.COHORT_ID.eq(RELEASED_SLOT.COHORT_ID),
                                AGENDA_RELEASE.NUMBER.eq(RELEASED_SLOT.NUMBER))
                        .join(COHORT)
                        .on(COHORT.ID.eq(RELEASED_SLOT.COHORT_ID))
                        .join(WORKSHOP)
                        .on(WORKSHOP.ID.eq(COHORT.WORKSHOP_ID))
                        .leftJoin(VENUE)
                        .on(VENUE.ID.eq(COHORT.VENUE_ID))
                        .where(near.names(RELEASED_SLOT.STAFF), near.holds(released.begins(), released.ends()))
                        .and(RELEASED_SLOT.NUMBER.eq(select(max(AGENDA_RELEASE.as("other").NUMBER))
                                .from(AGENDA_RELEASE.as("other"))
                                .where(AGENDA_RELEASE.as("other").COHORT_ID.eq(RELEASED_SLOT.COHORT_ID)))))
                .fetch()
                .stream()
                .flatMap(found -> Arrays.stream(found.value1())
                        .filter(near.people()::contains)
                        .map(person -> engagement(person, found)));
    }

    private Stream<Engagement> onDays(Near near) {
        var whole = new Times(COHORT.STARTS_AT, COHORT.ENDS_AT, COHORT.ZONE);
        return db
                .select(
                        COHORT_STAFF.INSTRUCTOR_ID,
                        WORKSHOP.TITLE,
                        COHORT.STARTS_AT,
                        COHORT.ENDS_AT,
                        COHORT.ZONE.convertFrom(ZoneId::of),
                        VENUE.ID,
                        place())
                .from(COHORT_STAFF)
                .join(COHORT)
                .on(COHORT.ID.eq(COHORT_STAFF.COHORT_ID))
                .join(WORKSHOP)
                .on(WORKSHOP.ID.eq(COHORT.WORKSHOP_ID))
                .leftJoin(VENUE)
                .on(VENUE.ID.eq(COHORT.VENUE_ID))
                .where(COHORT_STAFF.INSTRUCTOR_ID.in(near.people()), near.holds(whole.begins(), whole.ends()))
                .and(notExists(selectOne()
                        .from(AGENDA_SLOT)
                        .where(AGENDA_SLOT.COHORT_ID.eq(COHORT.ID))
                        .and(COHORT_STAFF.INSTRUCTOR_ID.eq(any(AGENDA_SLOT.STAFF)))))
                .fetch()
                .stream()
                .flatMap(found -> Day.between(found.value3(), found.value4()).stream()
                        .map(day -> new Engagement(
                                new InstructorId(found.value1()),
                                null,
                                found.value2(),
                                day.starts().atZone(found.value5()).toInstant(),
                                day.ends().atZone(found.value5()).toInstant(),
                                found.value6(),
                                found.value7())));
    }

    private static Engagement engagement(
            UUID person, Record6<UUID[], String, OffsetDateTime, OffsetDateTime, UUID, String> found) {
        return new Engagement(
                new InstructorId(person),
                null,
                found.value2(),
                found.value3().toInstant(),
                found.value4().toInstant(),
                found.value5(),
                found.value6());
    }

    private static Field<String> place() {
        return coalesce(VENUE.NAME, inline(""));
    }

    /** Local times, as the instants that they are in their zone. */
    private record Times(Field<LocalDateTime> starts, Field<LocalDateTime> until, Field<String> zone) {

        Field<OffsetDateTime> begins() {
            return at(starts);
        }

        Field<OffsetDateTime> ends() {
            return at(until);
        }

        private Field<OffsetDateTime> at(Field<LocalDateTime> local) {
            return field("({0} at time zone {1})", SQLDataType.TIMESTAMPWITHTIMEZONE, local, zone);
        }
    }
}
