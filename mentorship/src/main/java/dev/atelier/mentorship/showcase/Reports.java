package dev.atelier.mentorship.showcase;

import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT_REPORT;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static java.time.ZoneOffset.UTC;
import static org.jooq.Records.mapping;

import dev.atelier.mentorship.answer.ReportAnswer;
import dev.atelier.mentorship.work.Post;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What visitors say is wrong with an exhibit. Who says it is not written down, so an exhibit takes only a few reports until the
 * staff has settled them: more would tell nothing new, and nobody can fill the desk.
 */
@Component
class Reports {

    static final int MOST = 5;

    private final DSLContext db;
    private final Post post;
    private final InstantSource clock;

    Reports(DSLContext db, Post post, InstantSource clock) {
        this.db = db;
        this.post = post;
        this.clock = clock;
    }

    /** False if they see no such exhibit. The staff hears of the first that is open. */
    @Transactional
    public boolean add(UUID id, UUID exhibit, Onlooker onlooker, String words) {
        var found = db.select(EXHIBIT.COHORT_ID, EXHIBIT.TITLE)
                .from(EXHIBIT)
                .where(EXHIBIT.ID.eq(exhibit))
                .and(onlooker.sees())
                .forUpdate()
                .fetchOptional();
        if (found.isEmpty()) {
            return false;
        }
        var open = db.fetchCount(EXHIBIT_REPORT, EXHIBIT_REPORT.EXHIBIT_ID.eq(exhibit));
        if (open >= MOST) {
            return true;
        }
        var written = db.insertInto(EXHIBIT_REPORT)
                .values(id, exhibit, words, clock.instant().atOffset(UTC))
                .onConflictDoNothing()
                .execute();
        if (written == 1 && open == 0) {
            tell(found.get().value1(), found.get().value2());
        }
        return true;
    }

    /** Those that nobody has settled, the oldest first. */
    List<ReportAnswer> on(UUID exhibit) {
        return db.select(EXHIBIT_REPORT.WORDS, EXHIBIT_REPORT.REPORTED_AT.convertFrom(at -> at.toInstant()))
                .from(EXHIBIT_REPORT)
                .where(EXHIBIT_REPORT.EXHIBIT_ID.eq(exhibit))
                .orderBy(EXHIBIT_REPORT.REPORTED_AT, EXHIBIT_REPORT.ID)
                .fetch(mapping(ReportAnswer::new));
    }

    private void tell(UUID cohort, String title) {
        db.select(MENTOR.NAME, MENTOR.ADDRESS)
                .from(COHORT_STAFF)
                .join(MENTOR)
                .on(MENTOR.ID.eq(COHORT_STAFF.MENTOR_ID))
                .where(COHORT_STAFF.COHORT_ID.eq(cohort))
                .and(MENTOR.TEACHES)
                .orderBy(MENTOR.ID)
                .forEach(to -> post.send(
                        new Post.To(to.value1(), to.value2()), "Somebody reports “" + title + "”", """
                            Somebody who looked at “%s”, which a learner of yours shows, says that something is wrong with it.
                            What they say stands here, and you can take the work down or leave it:

                            %s

                            Everyone on the staff of the cohort got this mail. There is no other one until this is settled.
                            """.formatted(
                                        title, post.page("/staff/showcase"))));
    }
}
