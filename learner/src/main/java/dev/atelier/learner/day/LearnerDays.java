package dev.atelier.learner.day;

import static dev.atelier.learner.jooq.Tables.CHECKPOINT_RUN;
import static dev.atelier.learner.jooq.Tables.HELP_CAUSE;
import static dev.atelier.learner.jooq.Tables.HELP_REQUEST;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static java.util.stream.Collectors.toMap;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.attendance.AttendanceStatus;
import dev.atelier.learner.attendance.Attendances;
import dev.atelier.learner.checkpoint.Answer;
import dev.atelier.learner.checkpoint.Answers;
import dev.atelier.learner.day.LearnerDay.Asked;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.help.HelpLines;
import dev.atelier.learner.help.HelpQueue;
import dev.atelier.learner.progress.ProgressFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Reads the days of learners in two statements, however many they are: what is asked, and how each stands. */
@Component
class LearnerDays {

    private final DSLContext db;

    LearnerDays(DSLContext db) {
        this.db = db;
    }

    LearnerDay of(Seat seat, LocalDate day) {
        return Objects.requireNonNull(
                of(seat.cohort(), Set.of(seat.learner()), day).get(seat.learner()), "who has a seat");
    }

    Map<LearnerId, LearnerDay> of(CohortId room, Set<LearnerId> learners, LocalDate day) {
        var cohort = val(room.value());
        var asked = asked(cohort);
        var ids = learners.stream().map(LearnerId::value).toArray(UUID[]::new);
        return db
                .select(
                        LEARNER_.ID.convertFrom(LearnerId::new),
                        Attendances.status(cohort, LEARNER_.ID, day)
                                .convertFrom(
                                        status -> Optional.ofNullable(status).map(AttendanceStatus::valueOf)),
                        answers(asked, LEARNER_.ID),
                        help(cohort, LEARNER_.ID),
                        ProgressFacts.done(cohort, LEARNER_.ID))
                .from(LEARNER_)
                .where(LEARNER_.ID.eq(any(ids)))
                .fetch()
                .stream()
                .collect(toMap(
                        own -> own.value1(),
                        own -> new LearnerDay(own.value2(), mine(asked, own.value3()), own.value4(), own.value5())));
    }

    private List<Asked> asked(Field<UUID> cohort) {
        return db.select(
                        CHECKPOINT_RUN.ID,
                        CHECKPOINT_RUN.ITEM_KEY,
                        CHECKPOINT_RUN.PROMPT,
                        Answers.count(Answer.OK, CHECKPOINT_RUN.ID))
                .from(CHECKPOINT_RUN)
                .where(CHECKPOINT_RUN.COHORT_ID.eq(cohort))
                .and(CHECKPOINT_RUN.CLOSED_AT.isNull())
                .orderBy(CHECKPOINT_RUN.ID.desc())
                .fetch(run -> new Asked(run.value1(), run.value2(), run.value3(), Optional.empty(), run.value4()));
    }

    /** The answers that hold, by run. */
    private static Field<Map<UUID, Answer>> answers(List<Asked> asked, Field<UUID> learner) {
        return multiset(select(CHECKPOINT_RUN.ID, Answers.newest(answer -> answer.ANSWER, CHECKPOINT_RUN.ID, learner))
                        .from(CHECKPOINT_RUN)
                        .where(CHECKPOINT_RUN.ID.eq(
                                any(asked.stream().map(Asked::run).toArray(UUID[]::new)))))
                .convertFrom(answers -> answers.stream()
                        .filter(given -> given.value2() != null)
                        .collect(toMap(given -> given.value1(), given -> Answer.valueOf(given.value2()))));
    }

    private static List<Asked> mine(List<Asked> asked, Map<UUID, Answer> answers) {
        return asked.stream()
                .map(run -> run.answered(Optional.ofNullable(answers.get(run.run()))))
                .toList();
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
