package dev.atelier.mentorship.secondlook;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.SECOND_LOOK_RULE;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.excluded;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.secondlook.SecondLookRule.Kind;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which cohorts ask for a second look at reviews. */
@Component
@Transactional
public class SecondLookRules {

    private static final int LATEST = 100;

    private final DSLContext db;
    private final InstantSource clock;

    SecondLookRules(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A cohort with its rule. */
    record Ruled(UUID cohort, String title, LocalDateTime starts, SecondLookRule rule) {}

    /** The rule of a cohort; where none was set, nothing is read but what a reviewer wants to have read. */
    @Transactional(readOnly = true)
    public SecondLookRule of(CohortId cohort) {
        return db.selectFrom(SECOND_LOOK_RULE)
                .where(SECOND_LOOK_RULE.COHORT_ID.eq(cohort.value()))
                .fetchOptional(row -> rule(row.getKind(), row.getFirst()))
                .orElse(SecondLookRule.UNLESS_SET);
    }

    private static SecondLookRule rule(@Nullable String kind, @Nullable Short first) {
        return kind == null
                ? SecondLookRule.UNLESS_SET
                : new SecondLookRule(Kind.valueOf(kind), first == null ? null : first.intValue());
    }

    /** Whether somebody else must read a review of this person that is ready to be published. */
    @Transactional(readOnly = true)
    public boolean asks(CohortId cohort, UUID reviewer, boolean accepts) {
        var rule = of(cohort);
        return rule.asks(
                accepts,
                rule.kind() == Kind.FIRST
                        ? db.fetchCount(REVIEW, REVIEW.REVIEWER_ID.eq(reviewer).and(REVIEW.PUBLISHED_AT.isNotNull()))
                        : 0);
    }

    /** The latest cohorts, at most 100. */
    @Transactional(readOnly = true)
    List<Ruled> latest() {
        return ruled(DSL.noCondition());
    }

    @Transactional(readOnly = true)
    Optional<Ruled> find(UUID cohort) {
        return ruled(COHORT.ID.eq(cohort)).stream().findFirst();
    }

    private List<Ruled> ruled(Condition which) {
        return db.select(COHORT.ID, COHORT.TITLE, COHORT.STARTS_AT, SECOND_LOOK_RULE.KIND, SECOND_LOOK_RULE.FIRST)
                .from(COHORT)
                .leftJoin(SECOND_LOOK_RULE)
                .on(SECOND_LOOK_RULE.COHORT_ID.eq(COHORT.ID))
                .where(which)
                .orderBy(COHORT.STARTS_AT.desc(), COHORT.ID)
                .limit(LATEST)
                .fetch(row -> new Ruled(row.value1(), row.value2(), row.value3(), rule(row.value4(), row.value5())));
    }

    /** What waits for its second reader by then goes on waiting: a rule is about what is handed over later. */
    void set(UUID cohort, SecondLookRule rule, UUID admin) {
        var first = rule.first();
        db.insertInto(SECOND_LOOK_RULE)
                .values(
                        cohort,
                        rule.kind().name(),
                        first == null ? null : first.shortValue(),
                        admin,
                        clock.instant().atOffset(UTC))
                .onConflict(SECOND_LOOK_RULE.COHORT_ID)
                .doUpdate()
                .set(SECOND_LOOK_RULE.KIND, excluded(SECOND_LOOK_RULE.KIND))
                .set(SECOND_LOOK_RULE.FIRST, excluded(SECOND_LOOK_RULE.FIRST))
                .set(SECOND_LOOK_RULE.SET_BY, excluded(SECOND_LOOK_RULE.SET_BY))
                .set(SECOND_LOOK_RULE.SET_AT, excluded(SECOND_LOOK_RULE.SET_AT))
                .execute();
    }
}
