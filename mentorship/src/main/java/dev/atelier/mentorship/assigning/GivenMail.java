package dev.atelier.mentorship.assigning;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.assigning.Assignments.Move;
import dev.atelier.mentorship.work.Post;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells reviewers that rounds were given to them: one mail, however many they are. */
@Component
class GivenMail {

    private final DSLContext db;
    private final Post post;

    GivenMail(DSLContext db, Post post) {
        this.db = db;
        this.post = post;
    }

    /** Each who got something of what was spread. */
    void spread(CohortId cohort, List<Move> moves) {
        moves.stream().map(Move::to).distinct().forEach(to -> {
            if (to != null) {
                var mine = moves.stream().filter(move -> to.equals(move.to())).toList();
                send(cohort, to, mine.size(), null, mine.getFirst().reason());
            }
        });
    }

    /** @param by who gave them; nothing is sent to themselves */
    void send(CohortId cohort, UUID to, int rounds, @Nullable UUID by, String reason) {
        if (rounds == 0 || to.equals(by)) {
            return;
        }
        db.select(MENTOR.NAME, MENTOR.ADDRESS, COHORT.TITLE)
                .from(MENTOR)
                .join(COHORT)
                .on(COHORT.ID.eq(cohort.value()))
                .where(MENTOR.ID.eq(to))
                .forEach(line -> post.send(
                        new Post.To(line.value1(), line.value2()),
                        rounds == 1
                                ? "A review for you: " + line.value3()
                                : rounds + " reviews for you: " + line.value3(),
                        text(line.value3(), rounds, reason)));
    }

    private String text(String cohort, int rounds, String reason) {
        return """
            %s of %s %s given to you.%s

            %s

            If something is not for you, give it back on its page.
            """.formatted(
                        rounds == 1 ? "One round" : rounds + " rounds",
                        cohort,
                        rounds == 1 ? "was" : "were",
                        reason.isBlank() ? "" : "\n\nWhy: " + reason,
                        post.page("/staff/reviews?state=OPEN&whose=me"));
    }
}
