package dev.atelier.event.notice;

import static dev.atelier.event.jooq.Tables.NOTICE_DUE;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.AgendaReleased;
import dev.atelier.event.CohortId;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.types.DayToSecond;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Remembers which cohorts have somebody to tell; written in the transaction of the release itself. */
@Component
class Due {

    private final DSLContext db;
    private final NoticeSettings settings;
    private final InstantSource clock;

    Due(DSLContext db, NoticeSettings settings, InstantSource clock) {
        this.db = db;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void on(AgendaReleased release) {
        var quietAt = now().plus(settings.quiet());
        db.insertInto(NOTICE_DUE)
                .set(NOTICE_DUE.COHORT_ID, release.cohort().id().value())
                .set(NOTICE_DUE.BASE, release.release() - 1)
                .set(NOTICE_DUE.SINCE, now())
                .set(NOTICE_DUE.DUE_AT, quietAt)
                .onConflict(NOTICE_DUE.COHORT_ID)
                .doUpdate()
                .set(
                        NOTICE_DUE.DUE_AT,
                        least(val(quietAt), NOTICE_DUE.SINCE.plus(DayToSecond.valueOf(settings.longest()))))
                .execute();
    }

    List<CohortId> cohorts() {
        return db.select(NOTICE_DUE.COHORT_ID)
                .from(NOTICE_DUE)
                .where(NOTICE_DUE.DUE_AT.le(now()))
                .orderBy(NOTICE_DUE.DUE_AT)
                .fetch(row -> new CohortId(row.value1()));
    }

    /** Takes a cohort's turn, for this transaction: the release that people knew before; empty if somebody else has it. */
    Optional<Integer> take(CohortId cohort) {
        var base = db.select(NOTICE_DUE.BASE)
                .from(NOTICE_DUE)
                .where(NOTICE_DUE.COHORT_ID.eq(cohort.value()), NOTICE_DUE.DUE_AT.le(now()))
                .forUpdate()
                .skipLocked()
                .fetchOptional(NOTICE_DUE.BASE);
        base.ifPresent(taken -> db.deleteFrom(NOTICE_DUE)
                .where(NOTICE_DUE.COHORT_ID.eq(cohort.value()))
                .execute());
        return base;
    }

    /** When people hear of what was released last; empty if they have heard. */
    Optional<OffsetDateTime> at(CohortId cohort) {
        return db.select(NOTICE_DUE.DUE_AT)
                .from(NOTICE_DUE)
                .where(NOTICE_DUE.COHORT_ID.eq(cohort.value()))
                .fetchOptional(NOTICE_DUE.DUE_AT);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
