package dev.atelier.learner.attendance;

import static dev.atelier.learner.jooq.Tables.WALL_CODE;

import dev.atelier.event.CohortId;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The code on the wall: made when the staff first looks at a day, the same for everyone from then on. */
@Component
public class WallCodes {

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

    public String code(CohortId cohort, LocalDate day) {
        db.insertInto(WALL_CODE, WALL_CODE.COHORT_ID, WALL_CODE.DAY, WALL_CODE.CODE)
                .values(cohort.value(), day, fresh())
                .onConflictDoNothing()
                .execute();
        return db.select(WALL_CODE.CODE)
                .from(WALL_CODE)
                .where(WALL_CODE.COHORT_ID.eq(cohort.value()).and(WALL_CODE.DAY.eq(day)))
                .fetchSingle()
                .value1();
    }

    /** Whether someone has read that code off the wall; before the staff has looked there is none. */
    boolean isOnTheWall(CohortId cohort, LocalDate day, WallCode typed) {
        return db.fetchExists(
                WALL_CODE,
                WALL_CODE.COHORT_ID.eq(cohort.value()),
                WALL_CODE.DAY.eq(day),
                WALL_CODE.CODE.eq(typed.value()));
    }

    private String fresh() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
