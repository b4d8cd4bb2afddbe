package dev.atelier.event.notice;

import static dev.atelier.event.jooq.Tables.AGENDA_RELEASE;
import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.NOTICE_DUE;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.AgendaReleased;
import dev.atelier.event.CohortChanged;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.types.DayToSecond;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Remembers which cohorts have somebody to tell; written in the transaction of the change itself. */
@Component
class Due {

    private final DSLContext db;
    private final KnownPlans plans;
    private final NoticeSettings settings;
    private final InstantSource clock;

    Due(DSLContext db, KnownPlans plans, NoticeSettings settings, InstantSource clock) {
        this.db = db;
        this.plans = plans;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void on(AgendaReleased release) {
        var cohort = release.cohort();
        if (isAgendaTold(cohort.status())) {
            put(cohort.id(), release.release() - 1);
        } else {
            rest(cohort.id(), release.release() - 1);
        }
    }

    /** Nobody knows a draft. The rest counts by what the staff knows, so news may come in any order. */
    @EventListener
    void on(CohortChanged change) {
        var cohort = change.cohort();
        if (cohort.status() == CohortStatus.DRAFT) {
            return;
        }
        plans.note(cohort);
        if (isAgendaTold(cohort.status())) {
            wake(cohort.id());
        } else if (cohort.status() == CohortStatus.CANCELLED) {
            forget(cohort.id());
        }
        if (plans.isAnybodyBehind(cohort)) {
            put(cohort.id(), latest(cohort.id()));
        }
    }

    /** Who reads of an agenda must find the cohort's page, and a day on which it takes place. */
    static boolean isAgendaTold(CohortStatus status) {
        return status.isPublic() && !KnownPlan.isOff(status);
    }

    private int latest(CohortId cohort) {
        return Objects.requireNonNullElse(
                db.select(max(AGENDA_RELEASE.NUMBER))
                        .from(AGENDA_RELEASE)
                        .where(AGENDA_RELEASE.COHORT_ID.eq(cohort.value()))
                        .fetchOne(0, Integer.class),
                0);
    }

    /** Lets it lie until the cohort is announced, or announced again. */
    void rest(CohortId cohort, int base) {
        db.insertInto(NOTICE_DUE)
                .set(NOTICE_DUE.COHORT_ID, cohort.value())
                .set(NOTICE_DUE.BASE, base)
                .set(NOTICE_DUE.SINCE, now())
                .onConflictDoNothing()
                .execute();
    }

    /** What lies until the cohort is announced lies no longer: it will not be. */
    private void forget(CohortId cohort) {
        db.deleteFrom(NOTICE_DUE)
                .where(NOTICE_DUE.COHORT_ID.eq(cohort.value()), NOTICE_DUE.DUE_AT.isNull())
                .execute();
    }

    private void wake(CohortId cohort) {
        db.update(NOTICE_DUE)
                .set(NOTICE_DUE.SINCE, now())
                .set(NOTICE_DUE.DUE_AT, now().plus(settings.quiet()))
                .where(NOTICE_DUE.COHORT_ID.eq(cohort.value()), NOTICE_DUE.DUE_AT.isNull())
                .execute();
    }

    private void put(CohortId cohort, int base) {
        var quietAt = now().plus(settings.quiet());
        db.insertInto(NOTICE_DUE)
                .set(NOTICE_DUE.COHORT_ID, cohort.value())
                .set(NOTICE_DUE.BASE, base)
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

    /**
     * Takes a cohort's turn, for this transaction: the release that people knew before; empty if somebody else has it. The
     * cohort stays as it is meanwhile: whoever changes it looks at what the staff knows, which is about to be written.
     */
    Optional<Integer> take(CohortId cohort) {
        var base = db.select(NOTICE_DUE.BASE)
                .from(NOTICE_DUE)
                .join(COHORT)
                .on(COHORT.ID.eq(NOTICE_DUE.COHORT_ID))
                .where(NOTICE_DUE.COHORT_ID.eq(cohort.value()), NOTICE_DUE.DUE_AT.le(now()))
                .forNoKeyUpdate()
                .of(NOTICE_DUE, COHORT)
                .skipLocked()
                .fetchOptional(NOTICE_DUE.BASE);
        base.ifPresent(taken -> db.deleteFrom(NOTICE_DUE)
                .where(NOTICE_DUE.COHORT_ID.eq(cohort.value()))
                .execute());
        return base;
    }

    /** Leaves the others the turn of a cohort that could not be told: it comes up again after a while. */
    void putOff(CohortId cohort) {
        db.update(NOTICE_DUE)
                .set(NOTICE_DUE.DUE_AT, now().plus(settings.quiet()))
                .where(NOTICE_DUE.COHORT_ID.eq(cohort.value()), NOTICE_DUE.DUE_AT.le(now()))
                .execute();
    }

    /** Whether somebody is to hear of it, be it once it is announced. */
    boolean isThere(CohortId cohort) {
        return db.fetchExists(NOTICE_DUE, NOTICE_DUE.COHORT_ID.eq(cohort.value()));
    }

    /** When people hear of what changed last; empty if they have heard, or hear once it is announced. */
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
