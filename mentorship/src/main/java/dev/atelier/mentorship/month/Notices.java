package dev.atelier.mentorship.month;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.MAILBOX;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static dev.atelier.mentorship.jooq.Tables.MONTH_NOTICE;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static java.time.ZoneOffset.UTC;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.post.MailSettings;
import dev.atelier.mentorship.post.PostOffice;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells learners that a week, or a day, is left. */
@Component
class Notices {

    private static final int BATCH = 100;

    private final DSLContext db;
    private final MonthLetters letters;
    private final PostOffice post;
    private final MailSettings settings;

    Notices(DSLContext db, MonthLetters letters, PostOffice post, MailSettings settings) {
        this.db = db;
        this.letters = letters;
        this.post = post;
        this.settings = settings;
    }

    /** Which notice; the later one stands for the earlier one where both are due. */
    enum Notice {
        WEEK_LEFT,
        DAY_LEFT;

        private Field<OffsetDateTime> due() {
            return switch (this) {
                case WEEK_LEFT -> MONTH.WEEK_LEFT_AT;
                case DAY_LEFT -> MONTH.DAY_LEFT_AT;
            };
        }

        private Instant in(MonthWindow window) {
            return switch (this) {
                case WEEK_LEFT -> window.weekLeft();
                case DAY_LEFT -> window.dayLeft();
            };
        }
    }

    private record Due(Month month, LearnerFacts learner, String mailbox) {}

    /** Writes at most a hundred notices, and says whether there may be more. */
    @Transactional
    public boolean write(Notice notice, Instant now) {
        var due = due(notice, now);
        for (var each : due) {
            // Whoever asked before another instance had told, and locked after it, finds the notice written here.
            if (note(each.month(), notice, now)) {
                post.send(letters.endsSoon(each.month(), each.learner(), each.mailbox(), now));
                for (var passed : Notice.values()) {
                    if (passed.compareTo(notice) < 0) {
                        note(each.month(), passed, now);
                    }
                }
            }
        }
        return due.size() == BATCH;
    }

    /** Whoever has just been told when the month ends needs no notice whose morning is past. */
    void skipPassed(Month month, Instant now) {
        for (var notice : Notice.values()) {
            if (!notice.in(month.window()).isAfter(now)) {
                note(month, notice, now);
            }
        }
    }

    /** Months that are locked are somebody else's to tell. */
    private List<Due> due(Notice notice, Instant now) {
        return db.select(MONTH.asterisk(), COHORT.TITLE, COHORT.ZONE, PARTICIPANT.NAME, PARTICIPANT.ADDRESS)
                .select(MAILBOX.TOKEN)
                .from(MONTH)
                .join(COHORT)
                .on(COHORT.ID.eq(MONTH.COHORT_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(MONTH.LEARNER_ID))
                .join(MAILBOX)
                .on(MAILBOX.COHORT_ID.eq(MONTH.COHORT_ID))
                .where(notice.due().le(now.atOffset(UTC)))
                .and(MONTH.CLOSES_AT.gt(now.atOffset(UTC)))
                .and(DSL.notExists(DSL.selectOne()
                        .from(MONTH_NOTICE)
                        .where(MONTH_NOTICE.MONTH_ID.eq(MONTH.ID), MONTH_NOTICE.NOTICE.eq(notice.name()))
                        .and(MONTH_NOTICE.CLOSES_AT.eq(MONTH.CLOSES_AT))))
                .orderBy(MONTH.CLOSES_AT, MONTH.ID)
                .limit(BATCH)
                .forUpdate()
                .of(MONTH)
                .skipLocked()
                .fetch(found -> {
                    var month = Months.month(found);
                    return new Due(
                            month,
                            new LearnerFacts(
                                    month.learner(), found.get(PARTICIPANT.NAME), found.get(PARTICIPANT.ADDRESS)),
                            settings.address("mentor", found.get(MAILBOX.TOKEN)));
                });
    }

    /** Whether nobody had written it down before. */
    private boolean note(Month month, Notice notice, Instant now) {
        return db.insertInto(MONTH_NOTICE)
                        .set(MONTH_NOTICE.MONTH_ID, month.id())
                        .set(MONTH_NOTICE.NOTICE, notice.name())
                        .set(MONTH_NOTICE.CLOSES_AT, month.window().closes().atOffset(UTC))
                        .set(MONTH_NOTICE.AT, now.atOffset(UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
