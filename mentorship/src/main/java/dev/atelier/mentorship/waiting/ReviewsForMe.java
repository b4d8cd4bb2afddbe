package dev.atelier.mentorship.waiting;

import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.impl.DSL.inline;

import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How many reviews wait for somebody, for pages about other things. */
@Component
public class ReviewsForMe {

    private final DSLContext db;

    ReviewsForMe(DSLContext db) {
        this.db = db;
    }

    /** "2 reviews wait for you"; empty where none does. */
    public String words(UUID person) {
        var count = db.fetchCount(ROUND, ROUND.STATE.eq(inline("SUBMITTED")), ROUND.ASSIGNEE_ID.eq(person));
        return count == 0 ? "" : count == 1 ? "1 review waits for you" : count + " reviews wait for you";
    }
}
