package dev.atelier.mentorship.waiting;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static dev.atelier.mentorship.jooq.Tables.UNFINISHED;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.mentorship.page.Ending;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a work ends by itself, and whether its learner may open it again. */
@Component
public class Endings {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private final DSLContext db;
    private final ReviewSettings settings;
    private final InstantSource clock;

    Endings(DSLContext db, ReviewSettings settings, InstantSource clock) {
        this.db = db;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether a work has ended by itself and was not opened again. */
    public static Condition closed(Field<UUID> work) {
        return exists(
                selectOne().from(UNFINISHED).where(UNFINISHED.WORK_ID.eq(work)).and(UNFINISHED.CLOSED_AT.isNotNull()));
    }

    /** Null where nothing more is asked for. */
    public @Nullable Ending of(UUID work) {
        var now = clock.instant();
        return db.select(UNFINISHED.SINCE, UNFINISHED.CLOSED_AT, COHORT.ZONE.convertFrom(ZoneId::of), MONTH.CLOSES_AT)
                .from(UNFINISHED)
                .join(WORK)
                .on(WORK.ID.eq(UNFINISHED.WORK_ID))
                .join(COHORT)
                .on(COHORT.ID.eq(WORK.COHORT_ID))
                .leftJoin(MONTH)
                .on(MONTH.COHORT_ID.eq(WORK.COHORT_ID), MONTH.LEARNER_ID.eq(WORK.LEARNER_ID))
                .where(UNFINISHED.WORK_ID.eq(work))
                .fetchOptional(found -> ending(
                        work,
                        new UnfinishedPlan(found.value1().toInstant(), found.value3(), settings),
                        found.value2() != null,
                        mayReopen(found.value4(), now)))
                .orElse(null);
    }

    /** While the month of mentorship runs, or has not begun. */
    public static boolean mayReopen(@Nullable OffsetDateTime monthCloses, Instant now) {
        return monthCloses == null || monthCloses.toInstant().isAfter(now);
    }

    private static Ending ending(UUID work, UnfinishedPlan plan, boolean closed, boolean mayReopen) {
        var action = "/my/work/" + work + "/continuation";
        if (!closed) {
            return new Ending(
                    false,
                    "Nothing has to be hurried. If no other round comes, this work ends by itself on "
                            + DAY.format(plan.lastDay()) + ".",
                    action);
        }
        return new Ending(
                true,
                mayReopen
                        ? "No other round came, so this work has ended by itself. Nothing of it is lost."
                        : "No other round came, so this work has ended by itself. As your month of mentorship is over,"
                                + " it stays so; nothing of it is lost.",
                mayReopen ? action : null);
    }
}
