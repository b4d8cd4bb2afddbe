package dev.atelier.learner.certificate;

import static dev.atelier.learner.jooq.Tables.CERTIFICATE;
import static dev.atelier.learner.jooq.Tables.CERTIFICATE_DUE;
import static dev.atelier.learner.jooq.Tables.CERTIFICATE_RULE;
import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.ROSTER;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.CohortId;
import dev.atelier.event.ItemKey;
import dev.atelier.event.WorkshopId;
import dev.atelier.learner.door.Times;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what workshops ask for a certificate. A rule is never changed; a newer one holds in its place. */
@Component
@Transactional
class Rules {

    private final DSLContext db;
    private final InstantSource clock;

    Rules(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A workshop that has a cohort, with the latest of them. */
    record Ruled(WorkshopId workshop, String title, CohortId latest, Rule rule) {}

    /** What became of a wish to set a rule. */
    enum Outcome {
        SET,
        SAME_AS_BEFORE,
        /** Somebody else has set one since the form was opened. */
        OVERTAKEN
    }

    /** The rule that holds for a workshop, as a column of a bigger query. */
    static Field<Rule> holding(Field<UUID> workshop) {
        return multiset(select(
                                CERTIFICATE_RULE.NUMBER,
                                CERTIFICATE_RULE.ATTENDANCE,
                                CERTIFICATE_RULE.ITEMS,
                                CERTIFICATE_RULE.ITEM_KEYS,
                                CERTIFICATE_RULE.ACCEPTED_WORKS)
                        .from(CERTIFICATE_RULE)
                        .where(CERTIFICATE_RULE.WORKSHOP_ID.eq(workshop))
                        .orderBy(CERTIFICATE_RULE.NUMBER.desc())
                        .limit(1))
                .convertFrom(found -> found.isEmpty() ? Rule.UNLESS_SET : rule(found.getFirst()));
    }

    private static Rule rule(Record5<Integer, String, String, String[], Integer> row) {
        return new Rule(
                row.value1(),
                AttendanceRule.valueOf(row.value2()),
                ItemRule.valueOf(row.value3()),
                Arrays.stream(row.value4()).map(ItemKey::new).collect(Collectors.toCollection(LinkedHashSet::new)),
                row.value5());
    }

    /** Each workshop once, by title. */
    @Transactional(readOnly = true)
    List<Ruled> all() {
        return ruled(null);
    }

    @Transactional(readOnly = true)
    Optional<Ruled> of(UUID workshop) {
        return ruled(workshop).stream().findFirst();
    }

    private List<Ruled> ruled(@Nullable UUID workshop) {
        var latest = select(ROSTER.WORKSHOP_ID, ROSTER.TITLE, ROSTER.COHORT_ID)
                .distinctOn(ROSTER.WORKSHOP_ID)
                .from(ROSTER)
                .where(workshop == null ? noCondition() : ROSTER.WORKSHOP_ID.eq(workshop))
                .orderBy(ROSTER.WORKSHOP_ID, ROSTER.STARTS_AT.desc(), ROSTER.COHORT_ID)
                .asTable("latest");
        var id = requireNonNull(latest.field(ROSTER.WORKSHOP_ID));
        return db.select(latest.field(ROSTER.TITLE), id, latest.field(ROSTER.COHORT_ID), holding(id))
                .from(latest)
                .orderBy(latest.field(ROSTER.TITLE), id)
                .fetch(row -> new Ruled(
                        new WorkshopId(row.value2()), row.value1(), new CohortId(row.value3()), row.value4()));
    }

    /** Sets a rule in place of the one with the number before it. Whoever it lets in now is looked at within a minute. */
    Outcome set(WorkshopId workshop, Rule wished, UUID admin) {
        var before = of(workshop.value()).map(Ruled::rule).orElse(Rule.UNLESS_SET);
        if (before.asksTheSameAs(wished)) {
            return Outcome.SAME_AS_BEFORE;
        }
        var written = db.insertInto(
                        CERTIFICATE_RULE,
                        CERTIFICATE_RULE.WORKSHOP_ID,
                        CERTIFICATE_RULE.NUMBER,
                        CERTIFICATE_RULE.ATTENDANCE,
                        CERTIFICATE_RULE.ITEMS,
                        CERTIFICATE_RULE.ITEM_KEYS,
                        CERTIFICATE_RULE.ACCEPTED_WORKS,
                        CERTIFICATE_RULE.SET_BY,
                        CERTIFICATE_RULE.SET_AT)
                .select(select(
                                val(workshop.value()),
                                val(wished.number()),
                                val(wished.attendance().name()),
                                val(wished.items().name()),
                                val(wished.chosen().stream()
                                        .map(ItemKey::value)
                                        .sorted()
                                        .toArray(String[]::new)),
                                val(wished.works()),
                                val(admin),
                                val(Times.stored(clock.instant())))
                        .where(org.jooq
                                .impl
                                .DSL
                                .coalesce(
                                        field(select(max(CERTIFICATE_RULE.NUMBER))
                                                .from(CERTIFICATE_RULE)
                                                .where(CERTIFICATE_RULE.WORKSHOP_ID.eq(workshop.value()))),
                                        val(0))
                                .eq(wished.number() - 1)))
                .onConflictDoNothing()
                .execute();
        if (written == 0) {
            return Outcome.OVERTAKEN;
        }
        lookAgain(workshop);
        return Outcome.SET;
    }

    private void lookAgain(WorkshopId workshop) {
        db.insertInto(CERTIFICATE_DUE, CERTIFICATE_DUE.ENROLMENT_ID)
                .select(select(ENROLMENT.ID)
                        .from(ENROLMENT)
                        .join(ROSTER)
                        .on(ROSTER.COHORT_ID.eq(ENROLMENT.COHORT_ID))
                        .where(ROSTER.WORKSHOP_ID.eq(workshop.value()))
                        .and(ENROLMENT.STATUS.eq("COMPLETED"))
                        .and(notExists(selectOne().from(CERTIFICATE).where(CERTIFICATE.ENROLMENT_ID.eq(ENROLMENT.ID)))))
                .onConflictDoNothing()
                .execute();
    }
}
