package dev.atelier.learner.enrolment;

import static dev.atelier.learner.enrolment.Seats.aheadOf;
import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.ROSTER;
import static org.jooq.impl.DSL.when;

import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.answer.SeatRow;
import dev.atelier.learner.page.Moments;
import dev.atelier.learner.page.MySeatsPage;
import dev.atelier.learner.page.StatusTag;
import java.util.List;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.springframework.stereotype.Component;

/** Reads all enrolments of one learner, the latest cohort first, in one statement. */
@Component
class MySeats {

    /** More than anybody will ever attend; a page must have an end. */
    private static final int MOST = 200;

    /** The enrolment's, for the cohort has one as well. */
    private static final Field<String> STATUS = ENROLMENT.STATUS.as("enrolment_status");

    private static final Field<Integer> RANK = when(
                    ENROLMENT.STATUS.eq(EnrolmentStatus.WAITLISTED.name()),
                    aheadOf(ENROLMENT.COHORT_ID, ENROLMENT.WAITING_NUMBER).plus(1))
            .as("rank");

    private final DSLContext db;

    MySeats(DSLContext db) {
        this.db = db;
    }

    MySeatsPage of(LearnerId learner) {
        var found = read(learner);
        return new MySeatsPage(
                seats(found, EnrolmentStatus::isLive).reversed(), seats(found, status -> !status.isLive()));
    }

    List<SeatRow> rows(LearnerId learner) {
        return read(learner).map(MySeats::row);
    }

    private Result<Record> read(LearnerId learner) {
        return db.select(List.of(ROSTER.asterisk(), STATUS, ENROLMENT.OFFERED_UNTIL, RANK))
                .from(ENROLMENT)
                .join(ROSTER)
                .on(ROSTER.COHORT_ID.eq(ENROLMENT.COHORT_ID))
                .where(ENROLMENT.LEARNER_ID.eq(learner.value()))
                .orderBy(ROSTER.STARTS_AT.desc(), ENROLMENT.ID.desc())
                .limit(MOST)
                .fetch();
    }

    private static SeatRow row(Record row) {
        var cohort = Rosters.cohort(row);
        var until = row.get(ENROLMENT.OFFERED_UNTIL);
        var status = EnrolmentStatus.valueOf(row.get(STATUS));
        return new SeatRow(
                cohort.id().value(),
                cohort.title(),
                cohort.startsAt(),
                cohort.endsAt(),
                cohort.zone().getId(),
                cohort.place(),
                status == EnrolmentStatus.ENROLLED ? cohort.link() : null,
                status,
                until == null ? null : until.toInstant(),
                row.get(RANK));
    }

    private static List<MySeatsPage.Seat> seats(List<? extends Record> found, Predicate<EnrolmentStatus> which) {
        return found.stream()
                .filter(row -> which.test(EnrolmentStatus.valueOf(row.get(STATUS))))
                .map(MySeats::seat)
                .toList();
    }

    private static MySeatsPage.Seat seat(Record row) {
        var cohort = Rosters.cohort(row);
        return new MySeatsPage.Seat(
                "/my/cohorts/" + cohort.id() + "/seat",
                cohort.title(),
                Moments.machine(cohort.startsAt(), cohort.zone()),
                Moments.span(cohort.startsAt(), cohort.endsAt(), cohort.zone()),
                cohort.place(),
                StatusTag.of(EnrolmentStatus.valueOf(row.get(STATUS))),
                note(row, cohort));
    }

    private static String note(Record row, PlannedCohort cohort) {
        var until = row.get(ENROLMENT.OFFERED_UNTIL);
        if (until != null) {
            return "please answer before " + Moments.moment(until.toInstant(), cohort.zone());
        }
        var rank = row.get(RANK);
        return rank == null ? "" : "number " + rank;
    }
}
