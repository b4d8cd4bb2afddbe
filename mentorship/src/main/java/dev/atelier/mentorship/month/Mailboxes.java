package dev.atelier.mentorship.month;

import static dev.atelier.mentorship.jooq.Tables.MAILBOX;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.post.MailSettings;
import dev.atelier.mentorship.post.Tokens;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The addresses at which learners ask, one for each cohort. */
@Component
public class Mailboxes {

    private final DSLContext db;
    private final Tokens tokens;
    private final MailSettings settings;

    Mailboxes(DSLContext db, Tokens tokens, MailSettings settings) {
        this.db = db;
        this.tokens = tokens;
        this.settings = settings;
    }

    /** Makes sure that there is one, and lets nobody else hand out mentors of this cohort meanwhile. */
    String lock(CohortId cohort) {
        db.insertInto(MAILBOX, MAILBOX.COHORT_ID, MAILBOX.TOKEN)
                .values(cohort.value(), tokens.next())
                .onConflict(MAILBOX.COHORT_ID)
                .doNothing()
                .execute();
        return db.select(MAILBOX.TOKEN)
                .from(MAILBOX)
                .where(MAILBOX.COHORT_ID.eq(cohort.value()))
                .forUpdate()
                .fetchSingle(found -> address(found.value1()));
    }

    /** The whole address; empty while the cohort has had no month. */
    public Optional<String> of(CohortId cohort) {
        return db.select(MAILBOX.TOKEN)
                .from(MAILBOX)
                .where(MAILBOX.COHORT_ID.eq(cohort.value()))
                .fetchOptional(found -> address(found.value1()));
    }

    public Optional<CohortId> cohort(String token) {
        return db.select(MAILBOX.COHORT_ID)
                .from(MAILBOX)
                .where(MAILBOX.TOKEN.eq(token.toLowerCase(Locale.ROOT)))
                .fetchOptional(found -> new CohortId(found.value1()));
    }

    private String address(String token) {
        return settings.address("mentor", token);
    }
}
