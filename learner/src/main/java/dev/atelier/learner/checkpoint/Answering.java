package dev.atelier.learner.checkpoint;

import static dev.atelier.learner.jooq.Tables.CHECKPOINT_ANSWER;
import static dev.atelier.learner.jooq.Tables.CHECKPOINT_RUN;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;

import dev.atelier.event.ItemKey;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.help.HelpQueue;
import dev.atelier.learner.help.Trouble;
import dev.atelier.learner.press.Press;
import dev.atelier.learner.press.Presses;
import dev.atelier.learner.progress.ProgressFacts;
import dev.atelier.learner.progress.Source;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an answer while the checkpoint is open, with all that follows from it: the item done, help on its way. */
@Component
class Answering {

    private final DSLContext db;
    private final HelpQueue queue;
    private final ProgressFacts progress;
    private final Presses presses;
    private final InstantSource clock;

    Answering(DSLContext db, HelpQueue queue, ProgressFacts progress, Presses presses, InstantSource clock) {
        this.db = db;
        this.queue = queue;
        this.progress = progress;
        this.presses = presses;
        this.clock = clock;
    }

    enum Outcome {
        TAKEN,
        CLOSED,
        /** It waited on a phone, and the learner has answered otherwise since. */
        OVERTAKEN,
        UNKNOWN
    }

    @Transactional
    Outcome answer(Seat seat, UUID run, Answer answer, Trouble trouble, Press press) {
        presses.oneByOne(seat.enrolment());
        var question = question(seat, run);
        if (question.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (presses.hasCounted(press)) {
            return Outcome.TAKEN;
        }
        if (question.get().closed()) {
            return Outcome.CLOSED;
        }
        var before = newest(seat, run);
        if (before.isPresent() && press.made().isBefore(before.get().made())) {
            return Outcome.OVERTAKEN;
        }
        if (before.isPresent() && before.get().answer() == answer && answer != Answer.STUCK) {
            return Outcome.TAKEN;
        }
        if (!presses.count(press)) {
            return Outcome.TAKEN;
        }
        var evidence = write(seat, run, answer, press.made(), Optional.empty());
        follow(seat, question.get(), answer, trouble, before, evidence);
        return Outcome.TAKEN;
    }

    /** The word of somebody of the staff about a learner: it is taken after the checkpoint has closed, too. */
    @Transactional
    Outcome say(Seat seat, UUID run, Answer answer, Trouble trouble, UUID staff) {
        presses.oneByOne(seat.enrolment());
        var question = question(seat, run);
        if (question.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        var before = newest(seat, run);
        if (before.filter(given -> given.answer() == answer).isPresent()) {
            return Outcome.TAKEN;
        }
        var evidence = write(seat, run, answer, clock.instant(), Optional.of(staff));
        follow(seat, question.get(), answer, trouble, before, evidence);
        return Outcome.TAKEN;
    }

    private record Question(UUID run, ItemKey item, boolean closed) {}

    /** A share lock lets all answer at once, and makes whoever closes wait for them. */
    private Optional<Question> question(Seat seat, UUID run) {
        return db.select(
                        CHECKPOINT_RUN.ID,
                        CHECKPOINT_RUN.ITEM_KEY.convertFrom(ItemKey::new),
                        field(CHECKPOINT_RUN.CLOSED_AT.isNotNull()))
                .from(CHECKPOINT_RUN)
                .where(CHECKPOINT_RUN.ID.eq(run))
                .and(CHECKPOINT_RUN.COHORT_ID.eq(seat.cohort().value()))
                .forShare()
                .fetchOptional(mapping(Question::new));
    }

    private void follow(
            Seat seat, Question question, Answer answer, Trouble trouble, Optional<Given> before, UUID evidence) {
        var item = question.item;
        before.filter(given -> given.answer() == Answer.OK && answer != Answer.OK)
                .ifPresent(given -> progress.takenBack(seat.cohort(), seat.learner(), item, given.id()));
        switch (answer) {
            case OK -> {
                progress.seen(seat.cohort(), seat.learner(), item, Source.CHECKPOINT, evidence, clock.instant());
                queue.gotThere(seat.cohort(), seat.learner(), question.run);
            }
            case STUCK -> queue.ask(seat.cohort(), seat.learner(), Optional.of(question.run), trouble);
            case WORKING -> {}
        }
    }

    private UUID write(Seat seat, UUID run, Answer answer, Instant made, Optional<UUID> staff) {
        return db.insertInto(CHECKPOINT_ANSWER)
                .set(CHECKPOINT_ANSWER.RUN_ID, run)
                .set(CHECKPOINT_ANSWER.COHORT_ID, seat.cohort().value())
                .set(CHECKPOINT_ANSWER.LEARNER_ID, seat.learner().value())
                .set(CHECKPOINT_ANSWER.ANSWER, answer.name())
                .set(CHECKPOINT_ANSWER.MADE_AT, Times.stored(made))
                .set(CHECKPOINT_ANSWER.SAID_BY, staff.orElse(null))
                .set(CHECKPOINT_ANSWER.AT, Times.stored(clock.instant()))
                .returning(CHECKPOINT_ANSWER.ID)
                .fetchSingle()
                .getId();
    }

    private Optional<Given> newest(Seat seat, UUID run) {
        return db.select(
                        CHECKPOINT_ANSWER.ID,
                        CHECKPOINT_ANSWER.ANSWER.convertFrom(Answer::valueOf),
                        coalesce(CHECKPOINT_ANSWER.MADE_AT, CHECKPOINT_ANSWER.AT)
                                .convertFrom(at -> at.toInstant()))
                .from(CHECKPOINT_ANSWER)
                .where(CHECKPOINT_ANSWER.RUN_ID.eq(run))
                .and(CHECKPOINT_ANSWER.LEARNER_ID.eq(seat.learner().value()))
                .orderBy(CHECKPOINT_ANSWER.NUMBER.desc())
                .limit(1)
                .fetchOptional(mapping(Given::new));
    }

    private record Given(UUID id, Answer answer, Instant made) {}
}
