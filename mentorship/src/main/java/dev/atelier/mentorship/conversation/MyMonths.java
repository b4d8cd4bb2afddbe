package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.MAILBOX;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static dev.atelier.mentorship.jooq.Tables.NO_NOTICES;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.month.Month;
import dev.atelier.mentorship.month.Months;
import dev.atelier.mentorship.post.MailSettings;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A learner's months with what the page shows of them, the latest to end first. */
@Component
class MyMonths {

    private static final int MOST = 100;

    private final DSLContext db;
    private final MailSettings settings;

    MyMonths(DSLContext db, MailSettings settings) {
        this.db = db;
        this.settings = settings;
    }

    /**
     * A month and what the page shows of it.
     *
     * @param mailbox where to ask by mail
     * @param notices whether the learner gets notices about it
     */
    record Mine(Month month, @Nullable String mentor, String mailbox, boolean notices) {}

    List<Mine> of(LearnerId learner) {
        var mentor = Transcripts.mentorName(MONTH.MENTOR_ID).as("mentor_name");
        var notices = field(notExists(selectOne()
                        .from(NO_NOTICES)
                        .where(NO_NOTICES.PERSON_ID.eq(MONTH.LEARNER_ID), NO_NOTICES.MONTH_ID.eq(MONTH.ID))))
                .as("notices");
        return db.select(Months.columns())
                .select(mentor, MAILBOX.TOKEN, notices)
                .from(MONTH)
                .join(COHORT)
                .on(COHORT.ID.eq(MONTH.COHORT_ID))
                .join(MAILBOX)
                .on(MAILBOX.COHORT_ID.eq(MONTH.COHORT_ID))
                .where(MONTH.LEARNER_ID.eq(learner.value()))
                .orderBy(MONTH.CLOSES_AT.desc(), MONTH.ID)
                .limit(MOST)
                .fetch(found -> new Mine(
                        Months.month(found),
                        found.get(mentor),
                        settings.address("mentor", found.get(MAILBOX.TOKEN)),
                        found.get(notices)));
    }
}
