package dev.atelier.learner.day;

import static dev.atelier.learner.jooq.Tables.CHECKPOINT_RUN;
import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.CohortId;
import dev.atelier.learner.attendance.AttendanceStatus;
import dev.atelier.learner.attendance.Attendances;
import dev.atelier.learner.checkpoint.Answer;
import dev.atelier.learner.checkpoint.Answers;
import dev.atelier.learner.help.HelpLines;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the room in three statements: what is or was asked, how everyone stands to it, and who waits for help. */
@Component
class Rooms {

    private static final int RUNS = 6;

    private final DSLContext db;
    private final HelpLines lines;

    Rooms(DSLContext db, HelpLines lines) {
        this.db = db;
        this.lines = lines;
    }

    /** To the run that is wished for, else to the newest that is open. */
    Room read(CohortId cohort, LocalDate day, Optional<UUID> wished) {
        var runs = runs(cohort, wished);
        var run = wished.flatMap(id ->
                        runs.stream().filter(known -> known.id().equals(id)).findFirst())
                .or(() -> runs.stream().filter(Room.Run::isOpen).findFirst());
        var others =
                runs.stream().filter(other -> !run.equals(Optional.of(other))).toList();
        return new Room(run, others, people(cohort, day, run), lines.of(cohort));
    }

    /** The newest, and the one that is wished for however old. */
    private List<Room.Run> runs(CohortId cohort, Optional<UUID> wished) {
        return db.select(
                        CHECKPOINT_RUN.ID,
                        CHECKPOINT_RUN.PROMPT,
                        CHECKPOINT_RUN.OPENED_AT.convertFrom(at -> at.toInstant()),
                        CHECKPOINT_RUN.CLOSED_AT.convertFrom(Rooms::instant))
                .from(CHECKPOINT_RUN)
                .where(CHECKPOINT_RUN.COHORT_ID.eq(cohort.value()))
                .orderBy(
                        field(CHECKPOINT_RUN.ID.isNotDistinctFrom(wished.orElse(null)))
                                .desc(),
                        CHECKPOINT_RUN.ID.desc())
                .limit(RUNS)
                .fetch(mapping(Room.Run::new));
    }

    private List<Room.Person> people(CohortId cohort, LocalDate day, Optional<Room.Run> run) {
        var asked = val(run.map(Room.Run::id).orElse(null), SQLDataType.UUID);
        return db.select(
                        LEARNER_.ID,
                        LEARNER_.NAME,
                        Attendances.status(ENROLMENT.COHORT_ID, LEARNER_.ID, day)
                                .convertFrom(
                                        status -> Optional.ofNullable(status).map(AttendanceStatus::valueOf)),
                        Answers.newest(answer -> answer.ANSWER, asked, LEARNER_.ID)
                                .convertFrom(given -> Optional.ofNullable(given).map(Answer::valueOf)),
                        Answers.newest(answer -> answer.AT, asked, LEARNER_.ID).convertFrom(Rooms::instant))
                .from(ENROLMENT)
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(ENROLMENT.LEARNER_ID))
                .where(ENROLMENT.COHORT_ID.eq(cohort.value()))
                .and(ENROLMENT.STATUS.in("ENROLLED", "COMPLETED"))
                .orderBy(LEARNER_.NAME, LEARNER_.ID)
                .fetch(mapping(Room.Person::new));
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}
