package dev.atelier.learner.attendance;

import static dev.atelier.learner.jooq.Tables.ATTENDANCE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.learner.LearnerId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;

/** What holds about attendance, as columns of bigger queries. The newest word about a learner and day holds. */
public final class Attendances {

    private Attendances() {}

    /** Empty where nothing is recorded: the status that holds for a learner on a whole day. */
    public static Field<String> status(Field<UUID> cohort, Field<UUID> learner, LocalDate day) {
        var newest = ATTENDANCE.as("newest_attendance");
        return field(select(newest.STATUS)
                .from(newest)
                .where(newest.COHORT_ID.eq(cohort))
                .and(newest.LEARNER_ID.eq(learner))
                .and(newest.DAY.eq(day))
                .and(newest.SLOT_ID.isNull())
                .orderBy(newest.ID.desc())
                .limit(1));
    }

    /** All that was recorded about a learner's whole days, the newest word about a day first. */
    public static Field<List<Recorded>> recorded(Field<UUID> cohort, Field<UUID> learner) {
        return multiset(select(
                                ATTENDANCE.DAY,
                                ATTENDANCE.STATUS.convertFrom(AttendanceStatus::valueOf),
                                ATTENDANCE.SOURCE.convertFrom(Source::valueOf),
                                coalesce(ATTENDANCE.MADE_AT, ATTENDANCE.AT).convertFrom(OffsetDateTime::toInstant))
                        .from(ATTENDANCE)
                        .where(ATTENDANCE.COHORT_ID.eq(cohort))
                        .and(ATTENDANCE.LEARNER_ID.eq(learner))
                        .and(ATTENDANCE.SLOT_ID.isNull())
                        .orderBy(ATTENDANCE.DAY, ATTENDANCE.ID.desc()))
                .convertFrom(words -> words.map(mapping(Recorded::new)));
    }

    /** Every word about a learner, whole days and slots, the newest first. */
    public static Field<List<Word>> words(Field<UUID> cohort, Field<UUID> learner) {
        return multiset(select(
                                ATTENDANCE.LEARNER_ID.convertFrom(LearnerId::new),
                                ATTENDANCE.DAY,
                                ATTENDANCE.SLOT_ID.convertFrom(Optional::ofNullable),
                                ATTENDANCE.STATUS.convertFrom(AttendanceStatus::valueOf),
                                ATTENDANCE.LEFT_AT.convertFrom(
                                        left -> Optional.ofNullable(left).map(OffsetDateTime::toInstant)),
                                row(
                                                ATTENDANCE.SOURCE.convertFrom(Source::valueOf),
                                                ATTENDANCE.ACTOR,
                                                coalesce(ATTENDANCE.MADE_AT, ATTENDANCE.AT)
                                                        .convertFrom(OffsetDateTime::toInstant),
                                                ATTENDANCE.AT.convertFrom(OffsetDateTime::toInstant),
                                                ATTENDANCE.REASON)
                                        .mapping(Word.Said::new))
                        .from(ATTENDANCE)
                        .where(ATTENDANCE.COHORT_ID.eq(cohort))
                        .and(ATTENDANCE.LEARNER_ID.eq(learner))
                        .orderBy(ATTENDANCE.ID.desc()))
                .convertFrom(words -> words.map(mapping(Word::new)));
    }

    /** Whether the word that holds about some day of the cohort is that a learner was there. */
    public static Condition attended(Field<UUID> cohort, Field<UUID> learner) {
        var newer = ATTENDANCE.as("newer_attendance");
        return exists(selectOne()
                .from(ATTENDANCE)
                .where(ATTENDANCE.COHORT_ID.eq(cohort))
                .and(ATTENDANCE.LEARNER_ID.eq(learner))
                .and(ATTENDANCE.SLOT_ID.isNull())
                .and(ATTENDANCE.STATUS.in("PRESENT", "LATE", "LEFT_EARLY"))
                .and(notExists(selectOne()
                        .from(newer)
                        .where(newer.COHORT_ID.eq(ATTENDANCE.COHORT_ID))
                        .and(newer.LEARNER_ID.eq(ATTENDANCE.LEARNER_ID))
                        .and(newer.DAY.eq(ATTENDANCE.DAY))
                        .and(newer.SLOT_ID.isNull())
                        .and(newer.ID.gt(ATTENDANCE.ID)))));
    }
}
