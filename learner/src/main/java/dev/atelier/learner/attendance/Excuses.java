package dev.atelier.learner.attendance;

import static dev.atelier.learner.jooq.Tables.EXCUSE;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static org.jooq.Records.mapping;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.door.Times;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Learners say beforehand that they cannot be there; the staff accepts it or not. */
@Component
@Transactional
public class Excuses {

    private final DSLContext db;
    private final InstantSource clock;

    Excuses(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Whether the staff has decided; withdrawn by the learner, it is as if never said. */
    public enum State {
        OPEN("waits for the staff"),
        ACCEPTED("accepted"),
        REFUSED("not accepted"),
        WITHDRAWN("withdrawn");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What somebody said that they would miss; without a slot the whole day. */
    public record Excuse(
            UUID id, LearnerId learner, String name, LocalDate day, Optional<UUID> slot, String reason, State state) {}

    /** False if one for the same time is open or accepted, or the same form came before. */
    boolean announce(Seat seat, UUID form, LocalDate day, Optional<UUID> slot, String reason) {
        return db.insertInto(EXCUSE)
                        .set(EXCUSE.ID, form)
                        .set(EXCUSE.COHORT_ID, seat.cohort().value())
                        .set(EXCUSE.LEARNER_ID, seat.learner().value())
                        .set(EXCUSE.DAY, day)
                        .set(EXCUSE.SLOT_ID, slot.orElse(null))
                        .set(EXCUSE.REASON, reason)
                        .set(EXCUSE.STATUS, State.OPEN.name())
                        .set(EXCUSE.ANNOUNCED_AT, Times.stored(clock.instant()))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** False if the staff was quicker. */
    boolean withdraw(Seat seat, UUID excuse) {
        return settle(
                        State.WITHDRAWN,
                        seat.learner().value(),
                        EXCUSE.ID
                                .eq(excuse)
                                .and(EXCUSE.LEARNER_ID.eq(seat.learner().value())))
                .isPresent();
    }

    /** What was settled; empty if it was settled before. */
    public Optional<Excuse> settle(CohortId cohort, UUID excuse, State state, UUID actor) {
        return settle(state, actor, EXCUSE.ID.eq(excuse).and(EXCUSE.COHORT_ID.eq(cohort.value())))
                .flatMap(id -> read(EXCUSE.ID.eq(id)).stream().findFirst());
    }

    private Optional<UUID> settle(State state, UUID actor, Condition which) {
        return db.update(EXCUSE)
                .set(EXCUSE.STATUS, state.name())
                .set(EXCUSE.SETTLED_AT, Times.stored(clock.instant()))
                .set(EXCUSE.SETTLED_BY, actor)
                .where(which)
                .and(EXCUSE.STATUS.eq(State.OPEN.name()))
                .returning(EXCUSE.ID)
                .fetchOptional(row -> row.getId());
    }

    @Transactional(readOnly = true)
    public List<Excuse> open(CohortId cohort) {
        return read(EXCUSE.COHORT_ID.eq(cohort.value()).and(EXCUSE.STATUS.eq(State.OPEN.name())));
    }

    @Transactional(readOnly = true)
    List<Excuse> of(Seat seat) {
        return read(EXCUSE.COHORT_ID
                .eq(seat.cohort().value())
                .and(EXCUSE.LEARNER_ID.eq(seat.learner().value()))
                .and(EXCUSE.STATUS.ne(State.WITHDRAWN.name())));
    }

    private List<Excuse> read(Condition which) {
        return db.select(
                        EXCUSE.ID,
                        EXCUSE.LEARNER_ID.convertFrom(LearnerId::new),
                        LEARNER_.NAME,
                        EXCUSE.DAY,
                        EXCUSE.SLOT_ID.convertFrom(Optional::ofNullable),
                        EXCUSE.REASON,
                        EXCUSE.STATUS.convertFrom(State::valueOf))
                .from(EXCUSE)
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(EXCUSE.LEARNER_ID))
                .where(which)
                .orderBy(EXCUSE.ANNOUNCED_AT, EXCUSE.ID)
                .fetch(mapping(Excuse::new));
    }
}
