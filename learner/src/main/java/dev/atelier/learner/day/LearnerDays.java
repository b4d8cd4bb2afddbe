package dev.atelier.learner.day;

import static dev.atelier.learner.jooq.Tables.CHECKPOINT_RUN;
import static dev.atelier.learner.jooq.Tables.HELP_CAUSE;
import static dev.atelier.learner.jooq.Tables.HELP_REQUEST;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.atelier.learner.attendance.AttendanceStatus;
import dev.atelier.learner.attendance.Attendances;
import dev.atelier.learner.checkpoint.Answer;
import dev.atelier.learner.checkpoint.Answers;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.help.HelpLines;
import dev.atelier.learner.help.HelpQueue;
import dev.atelier.learner.progress.ProgressFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Reads a learner's day in one statement. */
@Component
class LearnerDays {

    private final DSLContext db;

    LearnerDays(DSLContext db) {
        this.db = db;
    }

    LearnerDay of(Seat seat, LocalDate day) {
        var cohort = val(seat.cohort().value());
        var learner = val(seat.learner().value());
        return db.select(
                        Attendances.status(cohort, learner, day)
                                .convertFrom(
                                        status -> Optional.ofNullable(status).map(AttendanceStatus::valueOf)),
                        asked(cohort, learner),
                        help(cohort, learner),
                        ProgressFacts.done(cohort, learner))
                .fetchSingle(mapping(LearnerDay::new));
    }

    private static Field<List<LearnerDay.Asked>> asked(Field<UUID> cohort, Field<UUID> learner) {
        return multiset(select(
                                CHECKPOINT_RUN.ID,
                                CHECKPOINT_RUN.ITEM_KEY,
                                CHECKPOINT_RUN.PROMPT,
                                Answers.newest(answer -> answer.ANSWER, CHECKPOINT_RUN.ID, learner)
                                        .convertFrom(given ->
                                                Optional.ofNullable(given).map(Answer::valueOf)),
                                Answers.count(Answer.OK, CHECKPOINT_RUN.ID))
                        .from(CHECKPOINT_RUN)
                        .where(CHECKPOINT_RUN.COHORT_ID.eq(cohort))
                        .and(CHECKPOINT_RUN.CLOSED_AT.isNull())
                        .orderBy(CHECKPOINT_RUN.ID.desc()))
                .convertFrom(runs -> runs.map(mapping(LearnerDay.Asked::new)));
    }

    private static Field<Optional<LearnerDay.Help>> help(Field<UUID> cohort, Field<UUID> learner) {
        return multiset(select(
                                HELP_REQUEST.CLAIMED_BY.convertFrom(Optional::ofNullable),
                                HELP_REQUEST.ASKED_AT.convertFrom(at -> at.toInstant()),
                                HelpLines.before(),
                                field(HELP_REQUEST.STATUS.eq(DSL.inline("PAUSED"))),
                                HELP_REQUEST.SEES,
                                HELP_REQUEST.SITS,
                                coalesce(HELP_CAUSE.WORDS, DSL.inline("")),
                                coalesce(HELP_CAUSE.FIX, DSL.inline("")))
                        .from(HELP_REQUEST)
                        .leftJoin(HELP_CAUSE)
                        .on(HELP_CAUSE.ID.eq(HELP_REQUEST.CAUSE_ID))
                        .where(HELP_REQUEST.COHORT_ID.eq(cohort))
                        .and(HELP_REQUEST.LEARNER_ID.eq(learner))
                        .and(HelpQueue.IS_OPEN))
                .convertFrom(
                        open -> open.map(mapping(LearnerDay.Help::new)).stream().findFirst());
    }
}
