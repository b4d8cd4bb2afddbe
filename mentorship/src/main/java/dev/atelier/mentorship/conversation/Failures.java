package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;

import dev.atelier.mentorship.AddressFailed;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the rest of the house that somebody's address does not work. */
@Component
class Failures {

    private final DSLContext db;
    private final ApplicationEventPublisher events;

    Failures(DSLContext db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    void tell(UUID person, String reason) {
        db.select(PARTICIPANT.ADDRESS)
                .from(PARTICIPANT)
                .where(PARTICIPANT.ID.eq(person))
                .union(db.select(MENTOR.ADDRESS).from(MENTOR).where(MENTOR.ID.eq(person)))
                .fetch()
                .forEach(found -> events.publishEvent(new AddressFailed(found.value1(), reason)));
    }
}
