package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;

import dev.atelier.mentorship.page.ThreadPage.Person;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Those to whom a conversation can be handed over. */
@Component
class Staff {

    private final DSLContext db;

    Staff(DSLContext db) {
        this.db = db;
    }

    List<Person> others(Conversation conversation) {
        var current = conversation.mentor();
        var notCurrent = current == null ? org.jooq.impl.DSL.noCondition() : MENTOR.ID.ne(current.value());
        return db.select(MENTOR.ID, MENTOR.NAME)
                .from(COHORT_STAFF)
                .join(MENTOR)
                .on(MENTOR.ID.eq(COHORT_STAFF.MENTOR_ID))
                .where(COHORT_STAFF.COHORT_ID.eq(conversation.month().cohort().value()))
                .and(MENTOR.TEACHES)
                .and(notCurrent)
                .orderBy(MENTOR.NAME, MENTOR.ID)
                .fetch(found -> new Person(found.value1().toString(), found.value2()));
    }
}
