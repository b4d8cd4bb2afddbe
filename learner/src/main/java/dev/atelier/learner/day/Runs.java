package dev.atelier.learner.day;

import static dev.atelier.learner.jooq.Tables.CHECKPOINT_ANSWER;
import static dev.atelier.learner.jooq.Tables.CHECKPOINT_RUN;
import static dev.atelier.learner.jooq.Tables.HELP_REQUEST;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.extract;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.percentileCont;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.learner.checkpoint.Answer;
import dev.atelier.learner.checkpoint.Answers;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.BoardNow.Count;
import dev.atelier.learner.page.CheckpointsPage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All checkpoints that a cohort was asked, with their figures, in one statement. */
@Component
class Runs {

    // More than anybody asks in a week.
    private static final int MOST = 200;

    private final DSLContext db;
    private final InstantSource clock;

    Runs(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * One run as it stands.
     *
     * @param untilOk how long it took half of those who got there; empty if nobody did
     */
    record Run(
            UUID id,
            String prompt,
            Instant openedAt,
            Optional<Instant> closedAt,
            int there,
            int working,
            int stuck,
            Optional<Duration> untilOk,
            int requests) {}

    CheckpointsPage page(CohortFacts cohort) {
        var now = clock.instant();
        return new CheckpointsPage(
                Boards.head(cohort),
                of(cohort.id()).stream().map(run -> line(run, cohort, now)).toList());
    }

    List<Run> of(CohortId cohort) {
        return db.select(
                        CHECKPOINT_RUN.ID,
                        CHECKPOINT_RUN.PROMPT,
                        CHECKPOINT_RUN.OPENED_AT.convertFrom(at -> at.toInstant()),
                        CHECKPOINT_RUN.CLOSED_AT.convertFrom(Runs::instant),
                        Answers.count(Answer.OK, CHECKPOINT_RUN.ID),
                        Answers.count(Answer.WORKING, CHECKPOINT_RUN.ID),
                        Answers.count(Answer.STUCK, CHECKPOINT_RUN.ID),
                        untilOk(),
                        field(select(count()).from(HELP_REQUEST).where(HELP_REQUEST.RUN_ID.eq(CHECKPOINT_RUN.ID))))
                .from(CHECKPOINT_RUN)
                .where(CHECKPOINT_RUN.COHORT_ID.eq(cohort.value()))
                .orderBy(CHECKPOINT_RUN.ID.desc())
                .limit(MOST)
                .fetch(mapping(Run::new));
    }

    /** What the staff wrote down for somebody says nothing about time. */
    private static Field<Optional<Duration>> untilOk() {
        var made = coalesce(CHECKPOINT_ANSWER.MADE_AT, CHECKPOINT_ANSWER.AT);
        var first = select(extract(min(made), DatePart.EPOCH)
                        .minus(extract(CHECKPOINT_RUN.OPENED_AT, DatePart.EPOCH))
                        .as("seconds"))
                .from(CHECKPOINT_ANSWER)
                .where(CHECKPOINT_ANSWER.RUN_ID.eq(CHECKPOINT_RUN.ID))
                .and(CHECKPOINT_ANSWER.ANSWER.eq(Answer.OK.name()))
                .and(CHECKPOINT_ANSWER.SAID_BY.isNull())
                .groupBy(CHECKPOINT_ANSWER.LEARNER_ID)
                .asTable("first");
        return field(select(percentileCont(0.5).withinGroupOrderBy(first.field("seconds", Double.class)))
                        .from(first))
                .convertFrom(seconds -> Optional.ofNullable(seconds)
                        .map(number -> Duration.ofSeconds(Math.max(0, Math.round(number.doubleValue())))));
    }

    private static CheckpointsPage.Run line(Run run, CohortFacts cohort, Instant now) {
        return new CheckpointsPage.Run(
                run.id.toString(),
                run.prompt,
                Times.day(run.openedAt.atZone(cohort.zone())) + ", " + Times.clock(run.openedAt, cohort.zone()),
                RoomView.took(run.openedAt, run.closedAt, now),
                run.closedAt.isEmpty(),
                List.of(
                        new Count("ok", "there", run.there),
                        new Count("busy", "working", run.working),
                        new Count("stuck", "stuck", run.stuck)),
                run.untilOk
                        .map(half -> "Half of those who got there needed at most " + Times.length(half) + ".")
                        .orElse("Nobody said yet that they are there."),
                run.requests == 0
                        ? "Nobody asked for help."
                        : run.requests == 1 ? "1 asked for help." : run.requests + " asked for help.");
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}
