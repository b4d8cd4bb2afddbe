package dev.atelier.mentorship.post;

import static dev.atelier.mentorship.jooq.Tables.LETTER;
import static org.jooq.Records.mapping;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the letter of ours that a mail comes back about. */
@Component
public class SentLetters {

    private static final int MOST_REFERENCES = 20;

    private final DSLContext db;

    SentLetters(DSLContext db) {
        this.db = db;
    }

    /** A letter as far as answers and bounces need to know it; nobody ever sees it. */
    public record SentLetter(
            UUID id,
            String messageId,
            @Nullable UUID person,
            @Nullable UUID month,
            @Nullable UUID conversation) {}

    public Optional<SentLetter> byToken(String token) {
        return select(LETTER.TOKEN_HASH.eq(Tokens.hash(token))).fetchOptional(mapping(SentLetter::new));
    }

    public boolean hasToken(String token) {
        return db.fetchExists(LETTER, LETTER.TOKEN_HASH.eq(Tokens.hash(token)));
    }

    /** The first of these message ids that is one of ours, the most telling one first. */
    public Optional<SentLetter> byMessageId(List<String> messageIds) {
        var asked = messageIds.stream().limit(MOST_REFERENCES).toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        var found = select(LETTER.MESSAGE_ID.in(asked)).fetchMap(LETTER.MESSAGE_ID, mapping(SentLetter::new));
        return asked.stream().filter(found::containsKey).map(found::get).findFirst();
    }

    private SelectConditionStep<Record5<UUID, String, UUID, UUID, UUID>> select(Condition which) {
        return db.select(LETTER.ID, LETTER.MESSAGE_ID, LETTER.PERSON_ID, LETTER.MONTH_ID, LETTER.CONVERSATION_ID)
                .from(LETTER)
                .where(which);
    }
}
