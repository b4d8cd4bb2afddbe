package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.JUDGEMENT;
import static dev.atelier.mentorship.jooq.Tables.REMARK;
import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.RUBRIC_CRITERION;
import static dev.atelier.mentorship.jooq.Tables.SECOND_LOOK;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static dev.atelier.mentorship.jooq.Tables.WORK_NOTE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was said of somebody's work beside its reviews, and what somebody said so of the work of others: words to the levels of
 * a rubric, notes of the staff, what a second reader wanted, and the comment bank.
 */
@Component
@Order(33)
class PersonsJudging implements PersonalData {

    private static final String ERASED = "Erased";

    private final DSLContext db;

    PersonsJudging(DSLContext db) {
        this.db = db;
    }

    @Override
    public String title() {
        return "Words beside reviews";
    }

    @Override
    public String about() {
        return "Where your work stands by its rubrics, and what the staff noted about it; and what you wrote yourself"
                + " as a reviewer: notes, words to second looks, your comment bank. Kept as long as the work is.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        var own = ROUND.LEARNER_ID.eq(person.id());
        archive.list("rubrics.json", judged(own.and(REVIEW.PUBLISHED_AT.isNotNull())));
        archive.list("rubrics-as-reviewer.json", judged(REVIEW.REVIEWER_ID.eq(person.id())));
        // Who of the staff noted it is their affair, and so are the addresses of others.
        archive.list(
                "notes-of-the-staff.json",
                db.select(
                                WORK.TITLE.as("work"),
                                withoutAddresses(WORK_NOTE.WORDS).as("note"),
                                WORK_NOTE.AT.as("when"),
                                WORK_NOTE.CHANGED_AT.as("changed"))
                        .from(WORK_NOTE)
                        .join(WORK)
                        .on(WORK.ID.eq(WORK_NOTE.WORK_ID))
                        .where(WORK.LEARNER_ID.eq(person.id()))
                        .orderBy(WORK_NOTE.AT, WORK_NOTE.ID));
        archive.list("second-looks.json", looks(own.and(REVIEW.PUBLISHED_AT.isNotNull())));
        archive.list("second-looks-of-yours.json", looks(SECOND_LOOK.READER_ID.eq(person.id())));
        archive.list(
                "notes.json",
                db.select(WORK_NOTE.WORDS.as("note"), WORK_NOTE.AT.as("when"))
                        .from(WORK_NOTE)
                        .where(WORK_NOTE.AUTHOR_ID.eq(person.id()))
                        .orderBy(WORK_NOTE.AT, WORK_NOTE.ID));
        archive.list(
                "comment-bank.json",
                db.select(REMARK.ITEM_KEY.as("item"), REMARK.WORDS, REMARK.SHARED, REMARK.AT.as("when"))
                        .from(REMARK)
                        .where(REMARK.WRITER_ID.eq(person.id()))
                        .orderBy(REMARK.AT, REMARK.ID));
    }

    private Select<?> judged(Condition which) {
        return db.select(
                        WORK.TITLE.as("work"),
                        ROUND.NUMBER.as("round"),
                        RUBRIC_CRITERION.TITLE.as("criterion"),
                        JUDGEMENT.LEVEL,
                        JUDGEMENT.WORDS)
                .from(JUDGEMENT)
                .join(REVIEW)
                .on(REVIEW.ID.eq(JUDGEMENT.REVIEW_ID))
                .join(RUBRIC_CRITERION)
                .on(RUBRIC_CRITERION.RUBRIC_ID.eq(JUDGEMENT.RUBRIC_ID))
                .and(RUBRIC_CRITERION.POSITION.eq(JUDGEMENT.CRITERION))
                .join(ROUND)
                .on(ROUND.ID.eq(REVIEW.ROUND_ID))
                .join(WORK)
                .on(WORK.ID.eq(ROUND.WORK_ID))
                .where(which)
                .orderBy(REVIEW.ID, JUDGEMENT.CRITERION);
    }

    private Select<?> looks(Condition which) {
        return db.select(
                        WORK.TITLE.as("work"),
                        ROUND.NUMBER.as("round"),
                        SECOND_LOOK.OUTCOME,
                        withoutAddresses(SECOND_LOOK.WORDS).as("words"),
                        SECOND_LOOK.AT.as("when"))
                .from(SECOND_LOOK)
                .join(REVIEW)
                .on(REVIEW.ID.eq(SECOND_LOOK.REVIEW_ID))
                .join(ROUND)
                .on(ROUND.ID.eq(REVIEW.ROUND_ID))
                .join(WORK)
                .on(WORK.ID.eq(ROUND.WORK_ID))
                .where(which)
                .orderBy(SECOND_LOOK.AT, SECOND_LOOK.ID);
    }

    /** Of a learner, the words go; of a reviewer, the name that stands in them. */
    @Override
    public Outcome erase(Person person) {
        db.execute("set local atelier.erasing = on");
        var about = about(person.id());
        var rows = db.deleteFrom(JUDGEMENT)
                .where(JUDGEMENT.REVIEW_ID.in(about), JUDGEMENT.LEVEL.isNull())
                .execute();
        rows += empty(JUDGEMENT.WORDS, "", JUDGEMENT.REVIEW_ID.in(about));
        rows += empty(SECOND_LOOK.WORDS, ERASED, SECOND_LOOK.REVIEW_ID.in(about).and(SECOND_LOOK.WORDS.ne("")));
        rows += empty(
                WORK_NOTE.WORDS,
                ERASED,
                WORK_NOTE.WORK_ID.in(select(WORK.ID).from(WORK).where(WORK.LEARNER_ID.eq(person.id()))));
        rows += db.deleteFrom(REMARK)
                .where(REMARK.WRITER_ID.eq(person.id()), REMARK.SHARED.isFalse())
                .execute();
        var written = select(REVIEW.ID).from(REVIEW).where(REVIEW.REVIEWER_ID.eq(person.id()));
        rows += unsign(person, JUDGEMENT.WORDS, JUDGEMENT.REVIEW_ID.in(written));
        rows += unsign(
                person, SECOND_LOOK.WORDS, SECOND_LOOK.READER_ID.eq(person.id()).or(SECOND_LOOK.REVIEW_ID.in(written)));
        rows += unsign(person, WORK_NOTE.WORDS, WORK_NOTE.AUTHOR_ID.eq(person.id()));
        return new Outcome.Erased(rows + unsign(person, REMARK.WORDS, REMARK.WRITER_ID.eq(person.id())));
    }

    private <R extends UpdatableRecord<R>> int empty(TableField<R, String> words, String instead, Condition which) {
        return db.update(Objects.requireNonNull(words.getTable()))
                .set(words, instead)
                .where(which)
                .and(words.ne(instead))
                .execute();
    }

    private <R extends UpdatableRecord<R>> int unsign(Person person, TableField<R, String> words, Condition which) {
        var rows = 0;
        for (var row : db.selectFrom(Objects.requireNonNull(words.getTable()))
                .where(which)
                .fetch()) {
            var before = row.get(words);
            if (before != null && person.isIn(before)) {
                row.set(words, person.takenOutOf(before));
                rows += row.update(words);
            }
        }
        return rows;
    }

    private static Select<Record1<UUID>> about(UUID learner) {
        return select(REVIEW.ID)
                .from(REVIEW)
                .join(ROUND)
                .on(ROUND.ID.eq(REVIEW.ROUND_ID))
                .where(ROUND.LEARNER_ID.eq(learner));
    }

    private static Field<String> withoutAddresses(Field<String> words) {
        return field(
                "regexp_replace({0}, '[^[:space:]<>\"(),;:]+@[^[:space:]<>\"(),;:]+', '[an address]', 'g')",
                String.class, words);
    }
}
