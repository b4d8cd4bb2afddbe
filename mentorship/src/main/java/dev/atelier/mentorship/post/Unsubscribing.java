package dev.atelier.mentorship.post;

import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static dev.atelier.mentorship.jooq.Tables.NO_NOTICES;
import static java.time.ZoneOffset.UTC;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Whether somebody wants the notices of their month. What people write to them is no notice and always comes. */
@Component
public class Unsubscribing {

    private final DSLContext db;
    private final SentLetters letters;
    private final InstantSource clock;

    Unsubscribing(DSLContext db, SentLetters letters, InstantSource clock) {
        this.db = db;
        this.letters = letters;
        this.clock = clock;
    }

    /** Whose notices of which month a letter leads to. */
    record Subscription(UUID person, UUID month) {}

    /** By the token of a notice that was sent; empty for any other. */
    Optional<Subscription> of(String token) {
        return letters.byToken(token).flatMap(letter -> {
            var person = letter.person();
            var month = letter.month();
            return person == null || month == null || letter.conversation() != null
                    ? Optional.empty()
                    : Optional.of(new Subscription(person, month));
        });
    }

    /** Once is as good as twice. */
    void stop(Subscription subscription) {
        db.insertInto(NO_NOTICES)
                .set(NO_NOTICES.PERSON_ID, subscription.person())
                .set(NO_NOTICES.MONTH_ID, subscription.month())
                .set(NO_NOTICES.AT, clock.instant().atOffset(UTC))
                .onConflictDoNothing()
                .execute();
    }

    /** Sends notices again, of a month that is the person's own. */
    public void resume(UUID person, UUID month) {
        db.deleteFrom(NO_NOTICES)
                .where(NO_NOTICES.PERSON_ID.eq(person), NO_NOTICES.MONTH_ID.eq(month))
                .execute();
    }

    /** Stops notices of a month that is the person's own; of another's nothing happens. */
    public void stop(UUID person, UUID month) {
        if (db.fetchExists(MONTH, MONTH.ID.eq(month), MONTH.LEARNER_ID.eq(person))) {
            stop(new Subscription(person, month));
        }
    }

    public boolean isStopped(UUID person, UUID month) {
        return db.fetchExists(NO_NOTICES, NO_NOTICES.PERSON_ID.eq(person), NO_NOTICES.MONTH_ID.eq(month));
    }
}
