package dev.atelier.mentorship.month;

import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static java.time.ZoneOffset.UTC;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.InstructorId;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.post.PostOffice;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a learner's month, gives it a mentor and tells the learner; a second time changes nothing. */
@Component
class OpenMonth {

    private final DSLContext db;
    private final Mailboxes mailboxes;
    private final Assignment assignment;
    private final MonthLetters letters;
    private final PostOffice post;

    OpenMonth(DSLContext db, Mailboxes mailboxes, Assignment assignment, MonthLetters letters, PostOffice post) {
        this.db = db;
        this.mailboxes = mailboxes;
        this.assignment = assignment;
        this.letters = letters;
        this.post = post;
    }

    @Transactional
    public void open(CohortFacts cohort, LearnerFacts learner, Instant at) {
        var mailbox = mailboxes.lock(cohort.id());
        var window = MonthWindow.from(at, cohort.zone());
        var mentor = assignment.next(cohort.id(), at).orElse(null);
        write(cohort, learner, window, mentor).ifPresent(id -> {
            var month = new Month(id, cohort.id(), learner.id(), cohort.title(), mentor, window);
            post.send(letters.welcome(month, learner, mailbox));
        });
    }

    private Optional<UUID> write(
            CohortFacts cohort,
            LearnerFacts learner,
            MonthWindow window,
            @org.jspecify.annotations.Nullable InstructorId mentor) {
        return db.insertInto(MONTH)
                .set(MONTH.COHORT_ID, cohort.id().value())
                .set(MONTH.LEARNER_ID, learner.id().value())
                .set(MONTH.MENTOR_ID, mentor == null ? null : mentor.value())
                .set(MONTH.OPENS_AT, window.opens().atOffset(UTC))
                .set(MONTH.CLOSES_AT, window.closes().atOffset(UTC))
                .set(MONTH.WEEK_LEFT_AT, window.weekLeft().atOffset(UTC))
                .set(MONTH.DAY_LEFT_AT, window.dayLeft().atOffset(UTC))
                .onConflict(MONTH.COHORT_ID, MONTH.LEARNER_ID)
                .doNothing()
                .returning(MONTH.ID)
                .fetchOptional(MONTH.ID);
    }
}
