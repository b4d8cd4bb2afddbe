package dev.atelier.event.reminder;

import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.REMINDER;
import static dev.atelier.event.jooq.Tables.REMINDER_SENT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.WorkshopId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Keeps reminders, and which cohorts have had theirs. */
@Repository
class Reminders {

    /** The day on the cohort's own clock that a reminder is due on, as {@link When#day} says it. */
    private static final Field<LocalDate> DUE_ON = field(
            "case {0} when 'BEFORE' then {1}::date - {2} else {3}::date + {2} end",
            SQLDataType.LOCALDATE, REMINDER.SIDE, COHORT.STARTS_AT, REMINDER.DAYS, COHORT.ENDS_AT);

    private final DSLContext db;

    Reminders(DSLContext db) {
        this.db = db;
    }

    /** That one was sent: on which day, when, to how many. */
    record Sent(UUID reminder, LocalDate dueOn, OffsetDateTime at, String subject, int people) {}

    /** In the order in which they come. */
    List<Reminder> of(WorkshopId workshop) {
        return find(REMINDER.WORKSHOP_ID.eq(workshop.value())).stream()
                .sorted(Comparator.comparing((Reminder one) -> one.when().side())
                        .thenComparing(one -> one.when().side() == When.Side.BEFORE
                                ? -one.when().days()
                                : one.when().days())
                        .thenComparing(one -> one.when().at()))
                .toList();
    }

    /** Those of a cohort's workshop. */
    List<Reminder> of(CohortId cohort) {
        return find(exists(selectOne()
                .from(COHORT)
                .where(COHORT.ID.eq(cohort.value()), COHORT.WORKSHOP_ID.eq(REMINDER.WORKSHOP_ID))));
    }

    private List<Reminder> find(Condition which) {
        return db.select(
                        REMINDER.ID,
                        REMINDER.WORKSHOP_ID.convertFrom(WorkshopId::new),
                        row(REMINDER.SIDE.convertFrom(When.Side::valueOf), REMINDER.DAYS, REMINDER.AT)
                                .mapping(When::new),
                        REMINDER.AUDIENCE.convertFrom(Reminder.Audience::valueOf),
                        REMINDER.SUBJECT,
                        REMINDER.WORDS)
                .from(REMINDER)
                .where(which)
                .orderBy(REMINDER.ID)
                .fetch(mapping(Reminder::new));
    }

    /** Adds one, or puts it in place of what it was; never into another workshop. */
    void write(Reminder reminder) {
        db.insertInto(REMINDER)
                .set(REMINDER.ID, reminder.id())
                .set(REMINDER.WORKSHOP_ID, reminder.workshop().value())
                .set(REMINDER.SIDE, reminder.when().side().name())
                .set(REMINDER.DAYS, reminder.when().days())
                .set(REMINDER.AT, reminder.when().at())
                .set(REMINDER.AUDIENCE, reminder.audience().name())
                .set(REMINDER.SUBJECT, reminder.subject())
                .set(REMINDER.WORDS, reminder.words())
                .onConflict(REMINDER.ID)
                .doUpdate()
                .setAllToExcluded()
                .where(REMINDER.WORKSHOP_ID.eq(reminder.workshop().value()))
                .execute();
    }

    void remove(WorkshopId workshop, UUID reminder) {
        db.deleteFrom(REMINDER)
                .where(REMINDER.ID.eq(reminder), REMINDER.WORKSHOP_ID.eq(workshop.value()))
                .execute();
    }

    /** The cohorts that may have a reminder due at this moment, wherever their clock hangs, and have not had it. */
    List<CohortId> cohortsNear(Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return db.select(COHORT.ID)
                .from(COHORT)
                .where(
                        COHORT.STATUS.in(
                                CohortStatus.OPEN.name(),
                                CohortStatus.CONFIRMED.name(),
                                CohortStatus.RUNNING.name(),
                                CohortStatus.COMPLETED.name()),
                        exists(selectOne()
                                .from(REMINDER)
                                .where(REMINDER.WORKSHOP_ID.eq(COHORT.WORKSHOP_ID))
                                .and(DUE_ON.between(today.minusDays(2), today.plusDays(1)))
                                .and(notExists(selectOne()
                                        .from(REMINDER_SENT)
                                        .where(REMINDER_SENT.REMINDER_ID.eq(REMINDER.ID))
                                        .and(REMINDER_SENT.COHORT_ID.eq(COHORT.ID))
                                        .and(REMINDER_SENT.DUE_ON.eq(DUE_ON))))))
                .fetch(found -> new CohortId(found.value1()));
    }

    List<Sent> sentTo(CohortId cohort) {
        return db.select(
                        REMINDER_SENT.REMINDER_ID,
                        REMINDER_SENT.DUE_ON,
                        REMINDER_SENT.AT,
                        REMINDER_SENT.SUBJECT,
                        REMINDER_SENT.PEOPLE)
                .from(REMINDER_SENT)
                .where(REMINDER_SENT.COHORT_ID.eq(cohort.value()))
                .orderBy(REMINDER_SENT.AT)
                .fetch(mapping(Sent::new));
    }

    /** Notes that a cohort is reminded; false if it was, or another instance is doing it. */
    boolean take(CohortId cohort, Sent sent) {
        return db.insertInto(REMINDER_SENT)
                        .set(REMINDER_SENT.COHORT_ID, cohort.value())
                        .set(Map.of(
                                REMINDER_SENT.REMINDER_ID,
                                sent.reminder(),
                                REMINDER_SENT.DUE_ON,
                                sent.dueOn(),
                                REMINDER_SENT.AT,
                                sent.at(),
                                REMINDER_SENT.SUBJECT,
                                sent.subject(),
                                REMINDER_SENT.PEOPLE,
                                sent.people()))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
