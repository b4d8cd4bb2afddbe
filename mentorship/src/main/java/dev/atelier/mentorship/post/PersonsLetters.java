package dev.atelier.mentorship.post;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.LETTER;
import static dev.atelier.mentorship.jooq.Tables.NO_NOTICES;
import static dev.atelier.mentorship.jooq.Tables.SUPPRESSED_LETTER;
import static dev.atelier.mentorship.jooq.Tables.UNREACHABLE;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import dev.atelier.mentorship.LettersForgotten;
import java.io.IOException;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When mentorship wrote to somebody, and when it deliberately did not. */
@Component
@Order(37)
class PersonsLetters implements PersonalData {

    private static final String GONE = "Erased";

    private final DSLContext db;
    private final ApplicationEventPublisher events;

    PersonsLetters(DSLContext db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    @Override
    public String title() {
        return "Letters of mentorship";
    }

    @Override
    public String about() {
        return "When your mentorship wrote to you, what came back, and what was not sent and why; the words stand in"
                + " your conversations. Kept as long as the cohort is, so that answers find their conversation.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "sent.json",
                db.select(
                                LETTER.KIND,
                                LETTER.WRITTEN_AT.as("written"),
                                LETTER.BOUNCED_AT.as("came back"),
                                LETTER.BOUNCE_REASON.as("why it came back"))
                        .from(LETTER)
                        .where(to(person))
                        .orderBy(LETTER.WRITTEN_AT));
        archive.list(
                "not-sent.json",
                db.select(SUPPRESSED_LETTER.KIND, SUPPRESSED_LETTER.REASON, SUPPRESSED_LETTER.AT.as("when"))
                        .from(SUPPRESSED_LETTER)
                        .where(SUPPRESSED_LETTER.PERSON_ID.eq(person.id()))
                        .orderBy(SUPPRESSED_LETTER.AT));
        archive.list(
                "notices-not-wanted.json",
                db.select(NO_NOTICES.MONTH_ID.as("month"), NO_NOTICES.AT.as("since"))
                        .from(NO_NOTICES)
                        .where(NO_NOTICES.PERSON_ID.eq(person.id())));
        archive.list(
                "your-address-fails.json",
                db.select(UNREACHABLE.REASON, UNREACHABLE.SINCE)
                        .from(UNREACHABLE)
                        .where(UNREACHABLE.ADDRESS_HASH.eq(Tokens.hash(person.address()))));
    }

    @Override
    public Outcome erase(Person person) {
        var nobody = Tokens.hash(person.nowhere());
        events.publishEvent(new LettersForgotten(about(person)));
        var rows = db.update(LETTER)
                .set(LETTER.TO_HASH, nobody)
                .setNull(LETTER.BOUNCE_REASON)
                .where(to(person), LETTER.TO_HASH.ne(nobody))
                .execute();
        rows += db.update(SUPPRESSED_LETTER)
                .set(SUPPRESSED_LETTER.REASON, GONE)
                .where(SUPPRESSED_LETTER.PERSON_ID.eq(person.id()), SUPPRESSED_LETTER.REASON.ne(GONE))
                .execute();
        rows += db.deleteFrom(NO_NOTICES)
                .where(NO_NOTICES.PERSON_ID.eq(person.id()))
                .execute();
        return new Outcome.Erased(rows
                + db.deleteFrom(UNREACHABLE)
                        .where(UNREACHABLE.ADDRESS_HASH.eq(Tokens.hash(person.address())))
                        .execute());
    }

    /** Those to mentors, too, as their words and subjects are the learner's. */
    private List<String> about(Person person) {
        var learnt = select(CONVERSATION.ID).from(CONVERSATION).where(CONVERSATION.LEARNER_ID.eq(person.id()));
        return db.select(LETTER.MESSAGE_ID)
                .from(LETTER)
                .where(LETTER.CONVERSATION_ID.in(learnt))
                .fetch(LETTER.MESSAGE_ID);
    }

    private static Condition to(Person person) {
        return LETTER.PERSON_ID.eq(person.id()).or(LETTER.TO_HASH.eq(Tokens.hash(person.address())));
    }
}
