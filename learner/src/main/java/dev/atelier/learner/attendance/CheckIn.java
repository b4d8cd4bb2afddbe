package dev.atelier.learner.attendance;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.CohortDays;
import dev.atelier.learner.press.Press;
import dev.atelier.learner.press.Presses;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody comes: it holds for the day, and for what runs at that moment. Between two slots it holds for the next one.
 */
@Component
public class CheckIn {

    private final Register register;
    private final DayPlans plans;
    private final AttendanceSettings settings;
    private final Presses presses;
    private final InstantSource clock;

    CheckIn(Register register, DayPlans plans, AttendanceSettings settings, Presses presses, InstantSource clock) {
        this.register = register;
        this.plans = plans;
        this.settings = settings;
        this.presses = presses;
        this.clock = clock;
    }

    /** Who comes, by which way, and who says so. */
    public record Comer(CohortId cohort, LearnerId learner, Source source, UUID actor) {}

    /** What is recorded of the day afterwards. */
    public sealed interface Answer {

        /** They are in the room; {@code fresh} if that was not known before. */
        record Here(AttendanceStatus status, boolean fresh) implements Answer {}

        /** The staff has said otherwise; only they take it back. */
        record Corrected(AttendanceStatus status) implements Answer {}

        record NoSeat() implements Answer {}
    }

    /** Writes it down; the learner is locked from here on. The day is open at the moment of the press. */
    @Transactional
    public Answer of(Comer comer, CohortDays days, LocalDate day, Press press) {
        if (register.seated(comer.cohort(), comer.learner()).isEmpty()) {
            return new Answer.NoSeat();
        }
        var recorded = register.about(comer.cohort(), comer.learner());
        if (!presses.count(press)) {
            return again(Word.about(recorded, day, Optional.empty()));
        }
        var sittings = plans.sittings(comer.cohort(), days, day);
        var made = press.made();
        var arrival = arrive(comer, Word.about(recorded, day, Optional.empty()), made, sittings.begins());
        if (arrival instanceof Arrival.Corrected corrected) {
            return new Answer.Corrected(corrected.status());
        }
        var said = new Word.Said(comer.source(), comer.actor(), made, clock.instant(), "");
        write(comer, day, Optional.empty(), arrival, said);
        for (var sitting : sittings.comingTo(made)) {
            var slot = Optional.of(sitting.slot());
            var coming = arrive(comer, Word.about(recorded, day, slot), made, sitting.begins());
            write(comer, day, slot, coming, said);
        }
        return switch (arrival) {
            case Arrival.New fresh -> new Answer.Here(fresh.status(), true);
            case Arrival.Known known -> new Answer.Here(known.status(), false);
            case Arrival.Corrected corrected -> new Answer.Corrected(corrected.status());
        };
    }

    /** The same press, sent again as its answer was lost: it is told what holds now. */
    private static Answer again(List<Word> recorded) {
        return recorded.stream()
                .findFirst()
                .map(Word::status)
                .<Answer>map(status -> status.isHere() ? new Answer.Here(status, false) : new Answer.Corrected(status))
                .orElseGet(Answer.NoSeat::new);
    }

    private Arrival arrive(Comer comer, List<Word> about, Instant made, Instant begins) {
        return Arrival.of(about, made, comer.source(), begins, settings.grace());
    }

    private void write(Comer comer, LocalDate day, Optional<UUID> slot, Arrival arrival, Word.Said said) {
        Arrival.toWrite(arrival)
                .map(status -> new Word(comer.learner(), day, slot, status, Optional.empty(), said))
                .ifPresent(word -> register.write(comer.cohort(), word));
    }
}
