package dev.atelier.mentorship.people;

import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static org.jooq.impl.DSL.excluded;

import dev.atelier.event.InstructorId;
import dev.atelier.mentorship.Mentors;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The copy table of those who review and mentor. */
@Component
class KnownMentors implements Mentors {

    private final DSLContext db;
    private final ApplicationEventPublisher events;

    KnownMentors(DSLContext db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    @Override
    @Transactional
    public void know(InstructorId id, String name, String address) {
        db.insertInto(MENTOR, MENTOR.ID, MENTOR.NAME, MENTOR.ADDRESS)
                .values(id.value(), name, address)
                .onConflict(MENTOR.ID)
                .doUpdate()
                .set(MENTOR.NAME, excluded(MENTOR.NAME))
                .set(MENTOR.ADDRESS, excluded(MENTOR.ADDRESS))
                .set(MENTOR.TEACHES, true)
                .execute();
    }

    @Override
    @Transactional
    public void retire(InstructorId id) {
        var changed = db.update(MENTOR)
                .set(MENTOR.TEACHES, false)
                .where(MENTOR.ID.eq(id.value()))
                .and(MENTOR.TEACHES)
                .execute();
        if (changed == 1) {
            events.publishEvent(new MentorRetired(id));
        }
    }
}
