package dev.atelier.mentorship.nudging;

import static dev.atelier.mentorship.jooq.Tables.REVIEW_NUDGE;
import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Remembers which reminders were written, with the mail of each. */
@Component
class Nudged {

    private final DSLContext db;

    Nudged(DSLContext db) {
        this.db = db;
    }

    enum Kind {
        UNFINISHED,
        CLOSED,
        DIGEST
    }

    /** Whether nobody had written it down before: of several instances one hears yes. */
    boolean note(UUID subject, Kind kind, LocalDate day, UUID person, Instant now) {
        return db.insertInto(REVIEW_NUDGE)
                        .set(REVIEW_NUDGE.SUBJECT, subject)
                        .set(REVIEW_NUDGE.KIND, kind.name())
                        .set(REVIEW_NUDGE.DUE_ON, day)
                        .set(REVIEW_NUDGE.PERSON_ID, person)
                        .set(REVIEW_NUDGE.AT, now.atOffset(UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean isWarned(UUID work, Instant since) {
        return db.fetchExists(
                REVIEW_NUDGE,
                REVIEW_NUDGE.SUBJECT.eq(work),
                REVIEW_NUDGE.KIND.eq(Kind.UNFINISHED.name()),
                REVIEW_NUDGE.AT.ge(since.atOffset(UTC)));
    }
}
