package dev.atelier.event.availability;

import static dev.atelier.event.jooq.Tables.AVAILABILITY;
import static dev.atelier.event.jooq.Tables.INSTRUCTOR;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;

import dev.atelier.event.InstructorId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Keeps what people have said of when they can. */
@Repository
public class Availabilities {

    private final DSLContext db;

    Availabilities(DSLContext db) {
        this.db = db;
    }

    /** Somebody who teaches; {@code windows} counts what they have said. */
    record Teacher(UUID id, String name, int windows) {}

    /** Of each of these people who has said anything. One statement. */
    public Map<InstructorId, Availability> of(Collection<InstructorId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return db
                .select(AVAILABILITY.INSTRUCTOR_ID, window())
                .from(AVAILABILITY)
                .where(AVAILABILITY.INSTRUCTOR_ID.in(
                        people.stream().map(InstructorId::value).toList()))
                .fetchGroups(found -> new InstructorId(found.value1()), found -> found.value2())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Availability(entry.getValue())));
    }

    /** What is said of the time that is still to come, and of the last month, in order. */
    List<Window> of(UUID person, Instant now) {
        return db.select(window())
                .from(AVAILABILITY)
                .where(AVAILABILITY.INSTRUCTOR_ID.eq(person))
                .and(AVAILABILITY.ENDS_AT.gt(
                        now.atOffset(ZoneOffset.UTC).toLocalDateTime().minusMonths(1)))
                .orderBy(AVAILABILITY.STARTS_AT, AVAILABILITY.ID)
                .fetch(found -> found.value1());
    }

    /** Everybody who teaches, by name. */
    List<Teacher> teachers() {
        return db.select(
                        INSTRUCTOR.ID,
                        INSTRUCTOR.NAME,
                        field(DSL.selectCount().from(AVAILABILITY).where(AVAILABILITY.INSTRUCTOR_ID.eq(INSTRUCTOR.ID))))
                .from(INSTRUCTOR)
                .where(INSTRUCTOR.RETIRED.isFalse())
                .orderBy(INSTRUCTOR.NAME, INSTRUCTOR.ID)
                .limit(2_000)
                .fetch(mapping(Teacher::new));
    }

    Optional<String> name(UUID person) {
        return db.select(INSTRUCTOR.NAME)
                .from(INSTRUCTOR)
                .where(INSTRUCTOR.ID.eq(person), INSTRUCTOR.RETIRED.isFalse())
                .fetchOptional(INSTRUCTOR.NAME);
    }

    int count(UUID person) {
        return db.fetchCount(AVAILABILITY, AVAILABILITY.INSTRUCTOR_ID.eq(person));
    }

    /** Sent twice, it is said once. */
    void add(UUID person, Window window, UUID by, Instant now) {
        db.insertInto(AVAILABILITY)
                .set(AVAILABILITY.ID, window.id())
                .set(AVAILABILITY.INSTRUCTOR_ID, person)
                .set(AVAILABILITY.CAN, window.can())
                .set(AVAILABILITY.STARTS_AT, window.startsAt())
                .set(AVAILABILITY.ENDS_AT, window.endsAt())
                .set(AVAILABILITY.ZONE, window.zone().getId())
                .set(AVAILABILITY.NOTE, window.note())
                .set(AVAILABILITY.SAID_BY, by)
                .set(AVAILABILITY.SAID_AT, now.atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }

    /** Whether it was there. */
    boolean remove(UUID person, UUID window) {
        return db.deleteFrom(AVAILABILITY)
                        .where(AVAILABILITY.ID.eq(window), AVAILABILITY.INSTRUCTOR_ID.eq(person))
                        .execute()
                == 1;
    }

    int forget(UUID person) {
        return db.deleteFrom(AVAILABILITY)
                .where(AVAILABILITY.INSTRUCTOR_ID.eq(person))
                .execute();
    }

    private static SelectField<Window> window() {
        return row(
                        AVAILABILITY.ID,
                        AVAILABILITY.CAN,
                        AVAILABILITY.STARTS_AT,
                        AVAILABILITY.ENDS_AT,
                        AVAILABILITY.ZONE.convertFrom(ZoneId::of),
                        AVAILABILITY.NOTE)
                .mapping(Window::new);
    }
}
