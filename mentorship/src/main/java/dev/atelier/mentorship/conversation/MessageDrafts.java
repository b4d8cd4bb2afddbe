package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.MESSAGE;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE_DRAFT;
import static java.time.ZoneOffset.UTC;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What people have begun to write and not sent: one draft for each person and place, seen by nobody else. */
@Component
class MessageDrafts {

    private final DSLContext db;
    private final InstantSource clock;

    MessageDrafts(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    record Draft(String subject, String words) {

        static final Draft NOTHING = new Draft("", "");
    }

    /** The draft of an answer in this conversation. */
    Draft ofAnswer(UUID conversation, UUID person) {
        return of(conversation, person).orElse(Draft.NOTHING);
    }

    /** The draft of a new question. */
    Draft ofQuestion(UUID learner) {
        return of(learner, learner).orElse(Draft.NOTHING);
    }

    private Optional<Draft> of(UUID place, UUID person) {
        return db.select(MESSAGE_DRAFT.SUBJECT, MESSAGE_DRAFT.WORDS)
                .from(MESSAGE_DRAFT)
                .where(MESSAGE_DRAFT.PLACE_ID.eq(place), MESSAGE_DRAFT.PERSON_ID.eq(person))
                .fetchOptional(found -> new Draft(found.value1(), found.value2()));
    }

    void keepAnswer(UUID form, UUID conversation, UUID person, String words) {
        keep(form, conversation, person, "", words);
    }

    void keepQuestion(UUID form, UUID learner, String subject, String words) {
        keep(form, learner, learner, subject, words);
    }

    /** Nothing written is no draft; and what was sent meanwhile from the same form does not come back as one. */
    private void keep(UUID form, UUID place, UUID person, String subject, String words) {
        if (words.isBlank()) {
            forget(place, person);
            return;
        }
        if (db.fetchExists(MESSAGE, MESSAGE.SOURCE_ID.eq(form))) {
            return;
        }
        db.insertInto(MESSAGE_DRAFT)
                .set(MESSAGE_DRAFT.PLACE_ID, place)
                .set(MESSAGE_DRAFT.PERSON_ID, person)
                .set(MESSAGE_DRAFT.SUBJECT, Cut.storable(Subject.LONGEST, subject))
                .set(MESSAGE_DRAFT.WORDS, words.replace("\0", ""))
                .set(MESSAGE_DRAFT.AT, clock.instant().atOffset(UTC))
                .onConflict(MESSAGE_DRAFT.PLACE_ID, MESSAGE_DRAFT.PERSON_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    void forgetAnswer(UUID conversation, UUID person) {
        forget(conversation, person);
    }

    void forgetQuestion(UUID learner) {
        forget(learner, learner);
    }

    private void forget(UUID place, UUID person) {
        db.deleteFrom(MESSAGE_DRAFT)
                .where(MESSAGE_DRAFT.PLACE_ID.eq(place), MESSAGE_DRAFT.PERSON_ID.eq(person))
                .execute();
    }
}
