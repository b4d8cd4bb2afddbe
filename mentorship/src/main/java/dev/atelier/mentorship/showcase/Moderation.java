package dev.atelier.mentorship.showcase;

import static dev.atelier.mentorship.jooq.Tables.EXHIBIT;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT_REPORT;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT_TAKEDOWN;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.select;

import dev.atelier.mentorship.work.Post;
import java.time.InstantSource;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The staff takes an exhibit down, or says that nothing is wrong with it; an admin lets one be shown again. */
@Component
class Moderation {

    private final DSLContext db;
    private final ExhibitRows rows;
    private final Post post;
    private final InstantSource clock;

    Moderation(DSLContext db, ExhibitRows rows, Post post, InstantSource clock) {
        this.db = db;
        this.rows = rows;
        this.post = post;
        this.clock = clock;
    }

    /** False if they look after no such exhibit, or it was withdrawn or taken down at this moment. */
    @Transactional
    public boolean takeDown(UUID exhibit, Onlooker staff, UUID by, String reason) {
        rows.lock(WORK.ID.eq(select(EXHIBIT.WORK_ID).from(EXHIBIT).where(EXHIBIT.ID.eq(exhibit))));
        var found = db.select(EXHIBIT.WORK_ID, EXHIBIT.COHORT_ID, EXHIBIT.LEARNER_ID, EXHIBIT.TITLE)
                .from(EXHIBIT)
                .where(EXHIBIT.ID.eq(exhibit))
                .and(staff.looksAfter(EXHIBIT.COHORT_ID))
                .fetchOptional();
        if (found.isEmpty()) {
            return false;
        }
        var row = found.get();
        db.insertInto(EXHIBIT_TAKEDOWN)
                .set(EXHIBIT_TAKEDOWN.WORK_ID, row.value1())
                .set(EXHIBIT_TAKEDOWN.COHORT_ID, row.value2())
                .set(EXHIBIT_TAKEDOWN.LEARNER_ID, row.value3())
                .set(EXHIBIT_TAKEDOWN.TITLE, row.value4())
                .set(EXHIBIT_TAKEDOWN.REASON, reason)
                .set(EXHIBIT_TAKEDOWN.TAKEN_BY, by)
                .set(EXHIBIT_TAKEDOWN.TAKEN_AT, clock.instant().atOffset(UTC))
                .execute();
        rows.remove(EXHIBIT.ID.eq(exhibit));
        tell(row.value3(), row.value4(), reason);
        return true;
    }

    /** What was said about an exhibit is settled, and it stays; false if they look after no such one. */
    @Transactional
    public boolean dismissReports(UUID exhibit, Onlooker staff) {
        if (!db.fetchExists(EXHIBIT, EXHIBIT.ID.eq(exhibit).and(staff.looksAfter(EXHIBIT.COHORT_ID)))) {
            return false;
        }
        db.deleteFrom(EXHIBIT_REPORT)
                .where(EXHIBIT_REPORT.EXHIBIT_ID.eq(exhibit))
                .execute();
        return true;
    }

    /** Its learner may show the work again; nothing is shown by this. Said twice, the first word stands. */
    @Transactional
    public boolean allow(UUID takedown, UUID admin) {
        if (!db.fetchExists(EXHIBIT_TAKEDOWN, EXHIBIT_TAKEDOWN.ID.eq(takedown))) {
            return false;
        }
        db.update(EXHIBIT_TAKEDOWN)
                .set(EXHIBIT_TAKEDOWN.ALLOWED_BY, admin)
                .set(EXHIBIT_TAKEDOWN.ALLOWED_AT, clock.instant().atOffset(UTC))
                .where(EXHIBIT_TAKEDOWN.ID.eq(takedown))
                .and(EXHIBIT_TAKEDOWN.ALLOWED_AT.isNull())
                .execute();
        return true;
    }

    private void tell(UUID learner, String title, String reason) {
        db.select(PARTICIPANT.NAME, PARTICIPANT.ADDRESS)
                .from(PARTICIPANT)
                .where(PARTICIPANT.ID.eq(learner))
                .forEach(to -> post.send(
                        new Post.To(to.value1(), to.value2()), "“" + title + "” is no longer shown", """
                            The staff of your cohort took “%s” down from what you show to others:

                            %s

                            Your work, its review and your progress stay as they are. What you show is listed here:
                            %s
                            """.formatted(
                                        title, reason, post.page("/my/showcase"))));
    }
}
