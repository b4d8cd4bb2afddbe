package dev.atelier.mentorship.post;

import static dev.atelier.mentorship.jooq.Tables.LETTER;
import static dev.atelier.mentorship.jooq.Tables.SUPPRESSED_LETTER;
import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** One row for each letter, whether it was sent or not. */
@Component
class LetterBook {

    private final DSLContext db;

    LetterBook(DSLContext db) {
        this.db = db;
    }

    void enter(Letter letter, String messageId, String token, Instant now) {
        db.insertInto(LETTER)
                .set(LETTER.KIND, letter.kind().name())
                .set(LETTER.MESSAGE_ID, messageId)
                .set(LETTER.TOKEN_HASH, Tokens.hash(token))
                .set(LETTER.PERSON_ID, letter.to().person())
                .set(LETTER.TO_HASH, Tokens.hash(letter.to().address()))
                .set(LETTER.MONTH_ID, letter.about().month())
                .set(LETTER.CONVERSATION_ID, letter.about().conversation())
                .set(LETTER.WRITTEN_AT, now.atOffset(UTC))
                .execute();
    }

    void enterSuppressed(Letter letter, String reason, Instant now) {
        db.insertInto(SUPPRESSED_LETTER)
                .set(SUPPRESSED_LETTER.KIND, letter.kind().name())
                .set(SUPPRESSED_LETTER.PERSON_ID, letter.to().person())
                .set(SUPPRESSED_LETTER.MONTH_ID, letter.about().month())
                .set(SUPPRESSED_LETTER.CONVERSATION_ID, letter.about().conversation())
                .set(SUPPRESSED_LETTER.REASON, reason)
                .set(SUPPRESSED_LETTER.AT, now.atOffset(UTC))
                .execute();
    }
}
