package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.val;

import dev.atelier.mentorship.page.ReviewQueuePage.Choice;
import dev.atelier.mentorship.page.ReviewQueuePage.Field;
import dev.atelier.mentorship.review.QueueCounts.Counts;
import dev.atelier.mentorship.review.QueueFilter.DueFilter;
import dev.atelier.mentorship.review.QueueFilter.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What one may choose from in the queue. Items and colleagues are those of the chosen cohort. */
@Component
class QueueChoices {

    private static final int MOST = 50;

    private final DSLContext db;

    QueueChoices(DSLContext db) {
        this.db = db;
    }

    List<Field> of(Reviewer reviewer, QueueFilter filter, Counts counts) {
        var fields = new ArrayList<Field>();
        fields.add(new Field("cohort", "Cohort", cohorts(reviewer, filter)));
        filter.cohort().ifPresent(cohort -> fields.add(new Field("item", "Item", items(reviewer, filter, cohort))));
        fields.add(new Field("state", "State", states(filter, counts)));
        fields.add(new Field("whose", "Given to", people(reviewer, filter, counts)));
        fields.add(new Field("due", "Promise", dues(filter, counts)));
        fields.add(new Field("turn", "Round", turns(filter, counts)));
        return fields;
    }

    private List<Choice> cohorts(Reviewer reviewer, QueueFilter filter) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "all of them", filter.cohort().isEmpty()));
        db.select(COHORT.ID, COHORT.TITLE, COHORT.STARTS_AT)
                .from(COHORT)
                .where(reviewer.staffOf(COHORT.ID))
                .orderBy(COHORT.STARTS_AT.desc(), COHORT.ID)
                .limit(MOST)
                .forEach(cohort -> choices.add(new Choice(
                        cohort.value1().toString(),
                        cohort.value2() + ", " + cohort.value3().toLocalDate(),
                        filter.cohort().equals(Optional.of(cohort.value1())))));
        return choices;
    }

    private List<Choice> items(Reviewer reviewer, QueueFilter filter, UUID cohort) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "any", filter.item().isEmpty()));
        db.select(WORK.ITEM_KEY, max(WORK.TITLE))
                .from(WORK)
                .where(WORK.COHORT_ID.eq(cohort), WORK.ITEM_KEY.isNotNull(), reviewer.staffOf(WORK.COHORT_ID))
                .groupBy(WORK.ITEM_KEY)
                .orderBy(WORK.ITEM_KEY)
                .limit(MOST)
                .forEach(item -> choices.add(
                        new Choice(item.value1(), item.value2(), filter.item().equals(item.value1()))));
        return choices;
    }

    private static List<Choice> states(QueueFilter filter, Counts counts) {
        return Stream.of(QueueState.values())
                .map(each -> new Choice(
                        each.name(),
                        switch (each) {
                            case OPEN -> counted(each.words(), counts.open());
                            case FREE -> counted(each.words(), counts.free());
                            case MINE -> counted(each.words(), counts.claimed());
                            case SECOND_LOOK, REVIEWED -> each.words();
                        },
                        each == filter.state()))
                .toList();
    }

    private List<Choice> people(Reviewer reviewer, QueueFilter filter, Counts counts) {
        var chosen = filter.whose().toString();
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "anybody or nobody", chosen.isEmpty()));
        choices.add(new Choice("me", counted("me", counts.mine()), chosen.equals("me")));
        choices.add(new Choice("nobody", counted("nobody", counts.nobodys()), chosen.equals("nobody")));
        filter.cohort()
                .ifPresent(cohort -> db.select(MENTOR.ID, MENTOR.NAME)
                        .from(COHORT_STAFF)
                        .join(MENTOR)
                        .on(MENTOR.ID.eq(COHORT_STAFF.MENTOR_ID))
                        .where(COHORT_STAFF.COHORT_ID.eq(cohort), MENTOR.ID.ne(reviewer.id()))
                        // Of other cohorts nobody is named.
                        .and(reviewer.staffOf(val(cohort)))
                        .orderBy(MENTOR.NAME, MENTOR.ID)
                        .limit(MOST)
                        .forEach(person -> choices.add(new Choice(
                                person.value1().toString(),
                                person.value2(),
                                chosen.equals(person.value1().toString())))));
        return choices;
    }

    private static List<Choice> dues(QueueFilter filter, Counts counts) {
        return List.of(
                new Choice("", "any", filter.due() == DueFilter.ANY),
                new Choice("soon", counted("due within a day", counts.soon()), filter.due() == DueFilter.SOON),
                new Choice("late", counted("overdue", counts.late()), filter.due() == DueFilter.LATE));
    }

    private static List<Choice> turns(QueueFilter filter, Counts counts) {
        return List.of(
                new Choice("", "any", filter.turn() == Turn.ANY),
                new Choice("first", counted("the first", counts.first()), filter.turn() == Turn.FIRST),
                new Choice("later", counted("a later one", counts.later()), filter.turn() == Turn.LATER));
    }

    private static String counted(String words, int count) {
        return words + " (" + count + ")";
    }
}
