package dev.atelier.event.cohort;

import static dev.atelier.event.jooq.Tables.COHORT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import dev.atelier.api.Cursor;
import dev.atelier.api.Page;
import dev.atelier.api.Paging;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.SeatCounts.SeatCount;
import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.page.UpcomingCohort;
import dev.atelier.event.time.SpokenTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is coming: public cohorts whose end has not passed, the next one first, with the seats that are left. */
@Component
public class UpcomingCohorts {

    private static final Field<OffsetDateTime> ENDS =
            field("({0} at time zone {1})", SQLDataType.TIMESTAMPWITHTIMEZONE, COHORT.ENDS_AT, COHORT.ZONE);

    private final DSLContext db;
    private final SeatsLeft seats;
    private final InstantSource clock;

    UpcomingCohorts(DSLContext db, SeatsLeft seats, InstantSource clock) {
        this.db = db;
        this.seats = seats;
        this.clock = clock;
    }

    /** Of one workshop, 20 at most. */
    public List<UpcomingCohort> of(WorkshopId workshop) {
        return cards(read(COHORT.WORKSHOP_ID.eq(workshop.value()), 20));
    }

    /** Of all workshops, whole, with where the next page goes on. */
    public Page<Cohort> page(Paging paging) {
        return Page.of(read(behind(paging.after()), paging.most()), paging, UpcomingCohorts::place);
    }

    /** As they stand in a list. */
    public List<UpcomingCohort> cards(List<Cohort> cohorts) {
        var counts = seats.of(cohorts.stream().map(Cohort::id).toList());
        return cohorts.stream().map(cohort -> card(cohort, counts)).toList();
    }

    private static Cursor place(Cohort cohort) {
        return new Cursor(ends(cohort), cohort.id().value());
    }

    /** As the list counts it: of an hour that comes twice, PostgreSQL means the second one. */
    static Instant ends(Cohort cohort) {
        return cohort.plan()
                .endsAt()
                .atZone(cohort.plan().zone())
                .withLaterOffsetAtOverlap()
                .toInstant();
    }

    private static Condition behind(@Nullable Cursor last) {
        return last == null
                ? noCondition()
                : row(ENDS, COHORT.ID).greaterThan(row(val(last.at().atOffset(ZoneOffset.UTC)), val(last.id())));
    }

    private List<Cohort> read(Condition which, int limit) {
        return CohortSelection.from(db)
                .where(which, COHORT.STATUS.in(toCome()))
                .and(ENDS.gt(clock.instant().atOffset(ZoneOffset.UTC)))
                .orderBy(ENDS, COHORT.ID)
                .limit(limit)
                .fetch(CohortSelection.READ);
    }

    /** Inlined, so that the partial index is recognised. */
    private static List<Field<String>> toCome() {
        return Stream.of(
                        CohortStatus.ANNOUNCED,
                        CohortStatus.OPEN,
                        CohortStatus.CONFIRMED,
                        CohortStatus.RUNNING,
                        CohortStatus.POSTPONED)
                .map(status -> inline(status.name()))
                .map(field -> (Field<String>) field)
                .toList();
    }

    private static UpcomingCohort card(Cohort cohort, Map<CohortId, SeatCount> counts) {
        var plan = cohort.plan();
        var standing = Standing.of(cohort.status());
        var fullness = SeatsLeft.in(counts, cohort.id(), plan.capacity());
        return new UpcomingCohort(
                "/cohorts/" + cohort.id(),
                cohort.offer().title(),
                SpokenTime.days(plan.startsAt(), plan.endsAt()),
                SpokenTime.hours(plan.startsAt(), plan.endsAt()),
                SpokenTime.zone(plan.zone(), plan.startsAt()),
                SpokenTime.machine(plan.startsAt(), plan.zone()),
                plan.place().words(),
                standing.word(),
                standing.look(),
                seats(cohort.status(), fullness),
                plan.staff().stream()
                        .filter(member -> member.role() != StaffRole.HELPER)
                        .sorted(Comparator.comparing(StaffMember::role))
                        .map(StaffMember::name)
                        .toList());
    }

    private static String seats(CohortStatus status, SeatsLeft.Fullness fullness) {
        return switch (status) {
            case OPEN, CONFIRMED -> fullness.words();
            case DRAFT, ANNOUNCED -> "Seats are not given out yet";
            case POSTPONED -> "A new date follows";
            case RUNNING, COMPLETED, CANCELLED -> "";
        };
    }
}
