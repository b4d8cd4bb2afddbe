package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.SEAT;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static java.util.stream.Collectors.toMap;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.CohortId;
import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.ItemKind;
import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.page.MyWorkPage;
import dev.atelier.mentorship.waiting.Endings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a learner has handed in, and what the curricula of their cohorts ask for. */
@Component
class MyWorks {

    private static final Set<ItemKind> ASKS_FOR_WORK = Set.of(ItemKind.EXERCISE, ItemKind.HANDS_ON);

    private final DSLContext db;
    private final Cohorts cohorts;

    MyWorks(DSLContext db, Cohorts cohorts) {
        this.db = db;
        this.cohorts = cohorts;
    }

    /** A seat whose curriculum may ask for work, the latest cohort first; one curriculum is asked for each. */
    MyWorkPage of(LearnerId learner) {
        return new MyWorkPage(db
                .select(COHORT.ID.convertFrom(CohortId::new), COHORT.TITLE, SEAT.STATUS.ne("ENDED"), works(learner))
                .from(SEAT)
                .join(COHORT)
                .on(COHORT.ID.eq(SEAT.COHORT_ID))
                .where(SEAT.LEARNER_ID.eq(learner.value()))
                .orderBy(COHORT.STARTS_AT.desc(), COHORT.ID)
                .limit(50)
                .fetch(mapping(this::cohort))
                .stream()
                .filter(cohort -> cohort.seated() || !cohort.empty())
                .toList());
    }

    /** The title of an item that asks for work; empty for all others. */
    Optional<Item> item(CohortId cohort, String key) {
        return asked(cohort).filter(item -> item.key().value().equals(key)).findFirst();
    }

    private Stream<Item> asked(CohortId cohort) {
        return cohorts.curriculum(cohort).stream()
                .flatMap(curriculum -> curriculum.items().stream())
                .filter(item -> ASKS_FOR_WORK.contains(item.kind()));
    }

    private MyWorkPage.Cohort cohort(CohortId id, String title, boolean seated, List<Line> works) {
        Map<String, Line> byItem = works.stream()
                .filter(work -> work.item() != null)
                .collect(toMap(work -> String.valueOf(work.item()), Function.identity()));
        var asked = asked(id).toList();
        var exercises = asked.stream()
                .filter(item -> seated || byItem.containsKey(item.key().value()))
                .map(item -> exercise(item, byItem.get(item.key().value())))
                .toList();
        var keys = asked.stream().map(item -> item.key().value()).toList();
        var others = works.stream()
                .filter(work -> !keys.contains(work.item()))
                .map(Line::shown)
                .toList();
        return new MyWorkPage.Cohort(
                id.toString(), title, seated, UUID.randomUUID().toString(), exercises, others);
    }

    private static MyWorkPage.Exercise exercise(Item item, @Nullable Line work) {
        return new MyWorkPage.Exercise(
                item.key().value(),
                item.title(),
                item.kind().words() + (item.required() ? "" : ", optional"),
                UUID.randomUUID().toString(),
                work == null ? null : work.shown());
    }

    private static Field<List<Line>> works(LearnerId learner) {
        var later = ROUND.as("later");
        return multiset(select(
                                WORK.ID,
                                WORK.ITEM_KEY,
                                WORK.TITLE,
                                ROUND.NUMBER,
                                ROUND.STATE.convertFrom(RoundState::valueOf),
                                field(Endings.closed(WORK.ID)))
                        .from(WORK)
                        .join(ROUND)
                        .on(ROUND.WORK_ID.eq(WORK.ID))
                        .where(WORK.LEARNER_ID.eq(learner.value()))
                        .and(WORK.COHORT_ID.eq(SEAT.COHORT_ID))
                        .and(ROUND.NUMBER.eq(select(org.jooq.impl.DSL.max(later.NUMBER))
                                .from(later)
                                .where(later.WORK_ID.eq(WORK.ID))))
                        .orderBy(WORK.CREATED_AT.desc(), WORK.ID))
                .convertFrom(works -> works.map(mapping(Line::new)));
    }

    private record Line(UUID work, @Nullable String item, String title, int number, RoundState state, boolean closed) {

        MyWorkPage.Line shown() {
            return new MyWorkPage.Line(
                    work.toString(),
                    title,
                    "round " + number,
                    closed ? "closed, not finished" : state.words(),
                    closed ? "ended" : state.tone());
        }
    }
}
