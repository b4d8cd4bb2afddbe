package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import dev.atelier.mentorship.month.MonthWindow;
import dev.atelier.mentorship.month.Months;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Conversations of the cohorts that somebody teaches: those who wait, the longest first; those put aside, the next to come
 * back first; the others, the latest first.
 */
@Component
class Board {

    private final DSLContext db;

    Board(DSLContext db) {
        this.db = db;
    }

    /** Where a conversation stands on the board. */
    enum Place {
        WAITING,
        PAUSED,
        ANSWERED
    }

    /**
     * What to list.
     *
     * @param now until when a pause counts
     * @param mine only those of which this person is the mentor, or the second one
     * @param everywhere all cohorts, not only those that the person teaches
     * @param after where the page before ended
     * @param cohort the one to look at; null for all of them
     */
    record Wanted(
            UUID person,
            Place place,
            Instant now,
            boolean mine,
            boolean everywhere,
            @Nullable Mark after,
            int most,
            @Nullable UUID cohort) {}

    record Mark(Instant at, UUID id) {}

    record Line(
            UUID id,
            String subject,
            Instant at,
            String learner,
            @Nullable UUID mentorId,
            @Nullable String mentor,
            @Nullable String second,
            String title,
            MonthWindow window,
            UUID cohort,
            String turn,
            @Nullable Instant waitingSince,
            @Nullable Instant pausedUntil) {

        Mark mark() {
            return new Mark(at, id);
        }
    }

    List<Line> list(Wanted wanted) {
        var at = at(wanted.place());
        var latestFirst = wanted.place() == Place.ANSWERED;
        var learner = Transcripts.learnerName(CONVERSATION.LEARNER_ID).as("learner_name");
        var mentor = Transcripts.mentorName(CONVERSATION.MENTOR_ID).as("mentor_name");
        var second = Transcripts.mentorName(CONVERSATION.SECOND_ID).as("second_name");
        return db.select(CONVERSATION.ID, CONVERSATION.SUBJECT, CONVERSATION.MENTOR_ID, CONVERSATION.TURN)
                .select(learner, mentor, second)
                .select(CONVERSATION.WAITING_SINCE, CONVERSATION.PAUSED_UNTIL, CONVERSATION.LAST_AT)
                .select(Months.columns())
                .from(CONVERSATION)
                .join(MONTH)
                .on(MONTH.ID.eq(CONVERSATION.MONTH_ID))
                .join(COHORT)
                .on(COHORT.ID.eq(CONVERSATION.COHORT_ID))
                .where(stands(wanted), whose(wanted), after(wanted))
                .orderBy(
                        latestFirst ? at.desc() : at.asc(),
                        latestFirst ? CONVERSATION.ID.desc() : CONVERSATION.ID.asc())
                .limit(wanted.most())
                .fetch(found -> line(
                        found,
                        found.get(at).toInstant(),
                        new Names(found.get(learner), found.get(mentor), found.get(second))));
    }

    private static Field<OffsetDateTime> at(Place place) {
        return switch (place) {
            case WAITING -> CONVERSATION.WAITING_SINCE;
            case PAUSED -> CONVERSATION.PAUSED_UNTIL;
            case ANSWERED -> CONVERSATION.LAST_AT;
        };
    }

    /** A pause ends by itself when its morning comes. */
    private static Condition stands(Wanted wanted) {
        var waits = CONVERSATION.TURN.eq(inline("MENTOR"));
        var now = wanted.now().atOffset(UTC);
        return switch (wanted.place()) {
            case WAITING -> waits.and(CONVERSATION.PAUSED_UNTIL.isNull().or(CONVERSATION.PAUSED_UNTIL.le(now)));
            case PAUSED -> waits.and(CONVERSATION.PAUSED_UNTIL.gt(now));
            case ANSWERED -> CONVERSATION.TURN.ne(inline("MENTOR"));
        };
    }

    /** Whoever has left a cohort sees nothing of it, not even what they answered. */
    private static Condition whose(Wanted wanted) {
        var reach = wanted.everywhere()
                ? noCondition()
                : CONVERSATION.COHORT_ID.in(select(COHORT_STAFF.COHORT_ID)
                        .from(COHORT_STAFF)
                        .where(COHORT_STAFF.MENTOR_ID.eq(wanted.person())));
        var cohort = wanted.cohort() == null ? reach : reach.and(CONVERSATION.COHORT_ID.eq(wanted.cohort()));
        return wanted.mine()
                ? cohort.and(CONVERSATION.MENTOR_ID.eq(wanted.person()).or(CONVERSATION.SECOND_ID.eq(wanted.person())))
                : cohort;
    }

    private static Condition after(Wanted wanted) {
        var mark = wanted.after();
        if (mark == null) {
            return noCondition();
        }
        var moment = mark.at().atOffset(UTC);
        var place = row(at(wanted.place()), CONVERSATION.ID);
        return wanted.place() == Place.ANSWERED ? place.lt(moment, mark.id()) : place.gt(moment, mark.id());
    }

    private record Names(
            @Nullable String learner,
            @Nullable String mentor,
            @Nullable String second) {}

    private static Line line(Record found, Instant at, Names names) {
        var month = Months.month(found);
        return new Line(
                found.get(CONVERSATION.ID),
                found.get(CONVERSATION.SUBJECT),
                at,
                Objects.requireNonNullElse(names.learner(), "A learner"),
                found.get(CONVERSATION.MENTOR_ID),
                names.mentor(),
                names.second(),
                month.title(),
                month.window(),
                month.cohort().value(),
                found.get(CONVERSATION.TURN),
                instant(found.get(CONVERSATION.WAITING_SINCE)),
                instant(found.get(CONVERSATION.PAUSED_UNTIL)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
