package dev.atelier.learner.attendance;

import static dev.atelier.learner.jooq.Tables.WALL_CODE;
import static org.jooq.impl.DSL.falseCondition;

import dev.atelier.event.CohortId;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The codes on the wall, one for each slot: made when the staff first looks, the same for everyone from then on. */
@Component
class WallCodes {

    // No I, O, 0 or 1: read from the last row, typed on a phone.
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 6;

    private final DSLContext db;
    private final RandomGenerator random;

    @Autowired
    WallCodes(DSLContext db) {
        // Nobody should be able to guess it from home.
        this(db, new SecureRandom());
    }

    WallCodes(DSLContext db, RandomGenerator random) {
        this.db = db;
        this.random = random;
    }

    /** Of a slot, or of the whole day where there are none. */
    String code(CohortId cohort, LocalDate day, Optional<UUID> slot) {
        db.insertInto(WALL_CODE, WALL_CODE.COHORT_ID, WALL_CODE.DAY, WALL_CODE.SLOT_ID, WALL_CODE.CODE)
                .values(cohort.value(), day, slot.orElse(null), fresh())
                .onConflictDoNothing()
                .execute();
        return db.select(WALL_CODE.CODE)
                .from(WALL_CODE)
                .where(WALL_CODE.COHORT_ID.eq(cohort.value()))
                .and(WALL_CODE.DAY.eq(day))
                .and(of(slot))
                .fetchSingle()
                .value1();
    }

    /** Whether someone has read it off the wall while one of these slots had theirs there. */
    boolean isOnTheWall(CohortId cohort, LocalDate day, List<Optional<UUID>> slots, WallCode typed) {
        return db.fetchExists(
                WALL_CODE,
                WALL_CODE.COHORT_ID.eq(cohort.value()),
                WALL_CODE.DAY.eq(day),
                WALL_CODE.CODE.eq(typed.value()),
                slots.stream().map(WallCodes::of).reduce(falseCondition(), Condition::or));
    }

    private static Condition of(Optional<UUID> slot) {
        return slot.map(WALL_CODE.SLOT_ID::eq).orElseGet(WALL_CODE.SLOT_ID::isNull);
    }

    private String fresh() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
