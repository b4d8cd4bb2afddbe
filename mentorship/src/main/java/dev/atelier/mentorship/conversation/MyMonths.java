package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.MAILBOX;
import static dev.atelier.mentorship.jooq.Tables.MONTH;

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

    /** @param mailbox where to ask by mail */
    record Mine(Month month, @Nullable String mentor, String mailbox) {}

    List<Mine> of(LearnerId learner) {
        var mentor = Transcripts.mentorName(MONTH.MENTOR_ID).as("mentor_name");
        return db.select(Months.columns())
                .select(mentor, MAILBOX.TOKEN)
                .from(MONTH)
                .join(COHORT)
                .on(COHORT.ID.eq(MONTH.COHORT_ID))
                .join(MAILBOX)
                .on(MAILBOX.COHORT_ID.eq(MONTH.COHORT_ID))
                .where(MONTH.LEARNER_ID.eq(learner.value()))
                .orderBy(MONTH.CLOSES_AT.desc(), MONTH.ID)
                .limit(MOST)
                .fetch(found -> new Mine(
                        Months.month(found), found.get(mentor), settings.address("mentor", found.get(MAILBOX.TOKEN))));
    }
}
