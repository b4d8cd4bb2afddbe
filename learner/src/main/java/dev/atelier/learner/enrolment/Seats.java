package dev.atelier.learner.enrolment;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import dev.atelier.learner.EnrolmentStatus;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.Field;

/** Columns that count seats: each walks one range of {@code enrolment_by_cohort}, however many enrolments have ended. */
final class Seats {

    private Seats() {}

    static Field<Integer> count(Field<UUID> cohort, Predicate<EnrolmentStatus> which) {
        return field(selectCount().from(ENROLMENT).where(ENROLMENT.COHORT_ID.eq(cohort), are(which)));
    }

    /** How many wait in front of whoever has this number. */
    static Field<Integer> aheadOf(Field<UUID> cohort, Field<Long> number) {
        var others = ENROLMENT.as("others");
        return field(selectCount()
                .from(others)
                .where(
                        others.COHORT_ID.eq(cohort),
                        others.STATUS.eq(EnrolmentStatus.WAITLISTED.name()),
                        others.WAITING_NUMBER.lt(number)));
    }

    static Condition are(Predicate<EnrolmentStatus> which) {
        return ENROLMENT.STATUS.in(named(which));
    }

    private static List<String> named(Predicate<EnrolmentStatus> which) {
        return Arrays.stream(EnrolmentStatus.values())
                .filter(which)
                .map(Enum::name)
                .toList();
    }
}
