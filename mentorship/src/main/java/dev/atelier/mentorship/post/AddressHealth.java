package dev.atelier.mentorship.post;

import static dev.atelier.mentorship.jooq.Tables.LETTER;
import static dev.atelier.mentorship.jooq.Tables.UNREACHABLE;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Remembers which addresses do not work. */
@Component
public class AddressHealth {

    /** So many mails that came back within {@link #WHILE} say as much as one that came back for good. */
    static final int TOO_OFTEN = 5;

    private static final Duration WHILE = Duration.ofDays(7);

    private final DSLContext db;

    AddressHealth(DSLContext db) {
        this.db = db;
    }

    /** A letter came back for a reason that says nothing of the address, such as a policy. */
    public void refused(UUID letter, String reason, Instant at) {
        note(letter, reason, false, at);
    }

    /** A letter came back that may come through another time. True once that has happened too often. */
    public boolean bouncedSoftly(UUID letter, String reason, Instant at) {
        note(letter, reason, true, at);
        var address = select(LETTER.TO_HASH).from(LETTER).where(LETTER.ID.eq(letter));
        var lately = db.fetchCount(selectOne()
                .from(LETTER)
                .where(LETTER.TO_HASH.eq(address), LETTER.BOUNCED_SOFTLY.isTrue())
                .and(LETTER.BOUNCED_AT.gt(at.minus(WHILE).atOffset(UTC)))
                .limit(TOO_OFTEN));
        if (lately < TOO_OFTEN) {
            return false;
        }
        giveUp(letter, reason + ", " + TOO_OFTEN + " times in a week", at);
        return true;
    }

    /** A server said that there is no such mailbox: nothing more is sent there. */
    public void bouncedForGood(UUID letter, String reason, Instant at) {
        note(letter, reason, false, at);
        giveUp(letter, reason, at);
    }

    /** Somebody wrote from that address, so it works again, and what came back before is forgotten. */
    public void alive(String address) {
        var hash = Tokens.hash(address);
        db.deleteFrom(UNREACHABLE).where(UNREACHABLE.ADDRESS_HASH.eq(hash)).execute();
        db.update(LETTER)
                .set(LETTER.BOUNCED_SOFTLY, false)
                .where(LETTER.TO_HASH.eq(hash), LETTER.BOUNCED_AT.isNotNull(), LETTER.BOUNCED_SOFTLY.isTrue())
                .execute();
    }

    private void note(UUID letter, String reason, boolean softly, Instant at) {
        db.update(LETTER)
                .set(LETTER.BOUNCED_AT, at.atOffset(UTC))
                .set(LETTER.BOUNCE_REASON, reason)
                .set(LETTER.BOUNCED_SOFTLY, softly)
                .where(LETTER.ID.eq(letter))
                .execute();
    }

    private void giveUp(UUID letter, String reason, Instant at) {
        db.insertInto(UNREACHABLE, UNREACHABLE.ADDRESS_HASH, UNREACHABLE.REASON, UNREACHABLE.SINCE)
                .select(select(LETTER.TO_HASH, val(reason), val(at.atOffset(UTC)))
                        .from(LETTER)
                        .where(LETTER.ID.eq(letter)))
                .onConflictDoNothing()
                .execute();
    }
}
