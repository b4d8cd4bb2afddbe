package dev.atelier.event.cohort;

import static dev.atelier.event.jooq.Tables.DECISION;
import static dev.atelier.event.jooq.Tables.INSTRUCTOR;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Keeps whether cohorts that need a minimum were decided to take place. */
@Repository
public class Decisions {

    private final DSLContext db;
    private final SeatsLeft seats;

    Decisions(DSLContext db, SeatsLeft seats) {
        this.db = db;
        this.seats = seats;
    }

    /** What an act decides. */
    enum Choice {
        GO("go"),
        POSTPONE("postpone"),
        CANCEL("cancel");

        private final String word;

        Choice(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static Optional<Choice> by(Act act) {
            return switch (act) {
                case CONFIRM -> Optional.of(GO);
                case POSTPONE -> Optional.of(POSTPONE);
                case CANCEL -> Optional.of(CANCEL);
                case ANNOUNCE, OPEN_SEATS, START, COMPLETE -> Optional.empty();
            };
        }
    }

    record Decided(Choice choice, int taken, int needed, String who, Instant at) {}

    /** How many seats are taken now. */
    public int taken(Cohort cohort) {
        return seats.of(cohort.id(), cohort.plan().capacity()).taken();
    }

    /** Whether a cohort waits for a decision, sooner or later: it needs a minimum, and nobody has decided yet. */
    public boolean isOpen(Cohort cohort) {
        var minimum = cohort.plan().wishes().minimum();
        return minimum != null
                && isUndecided(cohort.status())
                && made(cohort.id(), minimum.decideOn()).isEmpty();
    }

    private static boolean isUndecided(CohortStatus status) {
        return status == CohortStatus.ANNOUNCED || status == CohortStatus.OPEN;
    }

    Optional<Decided> made(CohortId cohort, LocalDate decideOn) {
        return db.select(
                        DECISION.CHOICE.convertFrom(Choice::valueOf),
                        DECISION.TAKEN,
                        DECISION.NEEDED,
                        coalesce(INSTRUCTOR.NAME, inline("an admin")),
                        DECISION.DECIDED_AT.convertFrom(OffsetDateTime::toInstant))
                .from(DECISION)
                .leftJoin(INSTRUCTOR)
                .on(INSTRUCTOR.ID.eq(DECISION.DECIDED_BY))
                .where(DECISION.COHORT_ID.eq(cohort.value()), DECISION.DECIDE_ON.eq(decideOn))
                .fetchOptional(mapping(Decided::new));
    }

    /** What an act that is about to happen decides, in words for the history; empty if nothing was to be decided. */
    Optional<String> decide(Cohort before, Act act, UUID actor, Instant now) {
        var minimum = before.plan().wishes().minimum();
        var choice = Choice.by(act);
        if (minimum == null || choice.isEmpty() || !isUndecided(before.status())) {
            return Optional.empty();
        }
        var taken = taken(before);
        var added = db.insertInto(DECISION)
                .set(DECISION.COHORT_ID, before.id().value())
                .set(DECISION.DECIDE_ON, minimum.decideOn())
                .set(DECISION.CHOICE, choice.get().name())
                .set(DECISION.TAKEN, taken)
                .set(DECISION.NEEDED, minimum.learners())
                .set(DECISION.DECIDED_BY, actor)
                .set(DECISION.DECIDED_AT, now.atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
        return added == 1
                ? Optional.of("Decided: %s, with %s".formatted(choice.get().word(), minimum.words(taken)))
                : Optional.empty();
    }
}
