package dev.atelier.learner.attendance;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.press.Press;
import dev.atelier.learner.press.Presses;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Words of the staff about people with a seat. A later word replaces an earlier one, and the history stays. */
@Component
public class Marking {

    private final DSLContext db;
    private final Register register;
    private final Presses presses;
    private final InstantSource clock;

    Marking(DSLContext db, Register register, Presses presses, InstantSource clock) {
        this.db = db;
        this.register = register;
        this.presses = presses;
        this.clock = clock;
    }

    /** About whom and what: one slot, or without one the whole day. */
    public record About(CohortId cohort, LearnerId learner, LocalDate day, Optional<UUID> slot) {}

    /** What is said, by whom, and why; the time at which someone left is empty unless they left early. */
    public record Mark(AttendanceStatus status, Optional<Instant> left, String reason, UUID actor) {}

    /** What becomes of it. */
    public enum Outcome {
        WRITTEN,
        /** It says what holds already. */
        SAME,
        /** It waited on a phone, and something newer has been said since. */
        OVERTAKEN,
        NO_SEAT
    }

    @Transactional
    public Outcome mark(About about, Mark mark, Press press) {
        if (register.seated(about.cohort(), about.learner()).isEmpty()) {
            return Outcome.NO_SEAT;
        }
        var recorded = register.about(about.cohort(), about.learner());
        var newest = Word.about(recorded, about.day(), about.slot()).stream().findFirst();
        if (presses.hasCounted(press) || newest.filter(word -> says(word, mark)).isPresent()) {
            return Outcome.SAME;
        }
        if (newest.filter(word -> press.made().isBefore(word.said().made())).isPresent()) {
            return Outcome.OVERTAKEN;
        }
        if (presses.count(press)) {
            write(about, about.slot(), mark, press);
            // Who was there in a slot has been there that day; certificates look at days.
            if (about.slot().isPresent()
                    && mark.status().isHere()
                    && Word.about(recorded, about.day(), Optional.empty()).isEmpty()) {
                write(about, Optional.empty(), mark, press);
            }
        }
        return Outcome.WRITTEN;
    }

    /** Says of everybody about whom nothing is recorded that they are not here; answers how many. */
    @Transactional
    public int restAbsent(CohortId cohort, LocalDate day, Optional<UUID> slot, UUID actor, Press press) {
        // All are locked first, in one order: whoever checks in at this moment is either before or after.
        var seated = db.select(ENROLMENT.LEARNER_ID.convertFrom(LearnerId::new))
                .from(ENROLMENT)
                .where(ENROLMENT.COHORT_ID.eq(cohort.value()))
                .and(ENROLMENT.STATUS.in("ENROLLED", "COMPLETED"))
                .orderBy(ENROLMENT.ID)
                .forNoKeyUpdate()
                .fetch(row -> row.value1());
        if (!presses.count(press)) {
            return 0;
        }
        var known = register.mentioned(cohort, day, slot);
        var mark = new Mark(AttendanceStatus.ABSENT, Optional.empty(), "", actor);
        var rest = seated.stream()
                .distinct()
                .filter(learner -> !known.contains(learner))
                .toList();
        rest.forEach(learner -> write(new About(cohort, learner, day, slot), slot, mark, press));
        return rest.size();
    }

    private static boolean says(Word word, Mark mark) {
        // Pressed twice, "left now" is a moment later.
        var apart = word.left()
                .flatMap(left ->
                        mark.left().map(other -> Duration.between(left, other).abs()));
        return word.status() == mark.status()
                && apart.filter(between -> between.compareTo(Duration.ofMinutes(1)) >= 0)
                        .isEmpty();
    }

    private void write(About about, Optional<UUID> slot, Mark mark, Press press) {
        var said = new Word.Said(Source.STAFF, mark.actor(), press.made(), clock.instant(), mark.reason());
        register.write(about.cohort(), new Word(about.learner(), about.day(), slot, mark.status(), mark.left(), said));
    }
}
