package dev.atelier.learner.question;

import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static dev.atelier.learner.jooq.Tables.QUESTION;
import static dev.atelier.learner.jooq.Tables.QUESTION_VOTE;
import static java.util.stream.Collectors.toMap;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads the questions of a cohort in one statement: the open ones first, those that most ask before the others. */
@Component
class Questions {

    // More than a room can talk about in a day; the rest waits until some are settled.
    static final int MOST = 300;
    private static final UUID NOBODY = new UUID(0, 0);

    private final DSLContext db;

    Questions(DSLContext db) {
        this.db = db;
    }

    /** All but the merged ones, as the person with this id sees them; who may see which is not decided here. */
    List<Asked> of(CohortId cohort, UUID person) {
        return read(cohort, person).stream().map(row -> row.asked).toList();
    }

    /** The same for many, in two statements: the questions, and who of them has voted for which. */
    Map<LearnerId, List<Asked>> of(CohortId cohort, Set<LearnerId> people) {
        var rows = read(cohort, NOBODY);
        var ids = people.stream().map(LearnerId::value).toArray(UUID[]::new);
        var voted = db.select(QUESTION_VOTE.LEARNER_ID, QUESTION_VOTE.QUESTION_ID)
                .from(QUESTION_VOTE)
                .join(QUESTION)
                .on(QUESTION.ID.eq(QUESTION_VOTE.QUESTION_ID))
                .where(QUESTION.COHORT_ID.eq(cohort.value()))
                .and(QUESTION_VOTE.LEARNER_ID.eq(any(ids)))
                .fetchGroups(QUESTION_VOTE.LEARNER_ID, QUESTION_VOTE.QUESTION_ID);
        return people.stream().collect(toMap(person -> person, person -> {
            var own = Set.copyOf(voted.getOrDefault(person.value(), List.of()));
            return rows.stream()
                    .map(row -> row.asked.seenBy(row.author.equals(person.value()), own.contains(row.asked.id())))
                    .toList();
        }));
    }

    private record Row(UUID author, Asked asked) {}

    private List<Row> read(CohortId cohort, UUID person) {
        var votes = Asking.votes();
        return db.select(
                        QUESTION.LEARNER_ID,
                        row(
                                        QUESTION.ID,
                                        QUESTION.WORDS,
                                        LEARNER_.NAME,
                                        QUESTION.NAMED,
                                        QUESTION.STATUS,
                                        QUESTION.ANSWER,
                                        QUESTION.ASKED_AT.convertFrom(at -> at.toInstant()),
                                        votes,
                                        field(QUESTION.LEARNER_ID.eq(person)),
                                        field(exists(selectOne()
                                                .from(QUESTION_VOTE)
                                                .where(QUESTION_VOTE.QUESTION_ID.eq(QUESTION.ID))
                                                .and(QUESTION_VOTE.LEARNER_ID.eq(person)))))
                                .mapping(Asked::new))
                .from(QUESTION)
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(QUESTION.LEARNER_ID))
                .where(QUESTION.COHORT_ID.eq(cohort.value()))
                .and(QUESTION.STATUS.ne("MERGED"))
                .orderBy(
                        case_(QUESTION.STATUS)
                                .when("OPEN", 0)
                                .when("ANSWERED", 1)
                                .else_(2),
                        votes.desc(),
                        QUESTION.ID)
                .limit(MOST)
                .fetch(mapping(Row::new));
    }
}
