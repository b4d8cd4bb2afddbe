package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;

import dev.atelier.event.InstructorId;
import dev.atelier.mentorship.month.Assignment;
import dev.atelier.mentorship.month.Month;
import java.time.InstantSource;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Gives an orphaned conversation to the mentor of its month, or to whoever is next. */
@Component
class Heirs {

    private final DSLContext db;
    private final Assignment assignment;
    private final Correspondents correspondents;
    private final HandOver handing;
    private final InstantSource clock;

    Heirs(DSLContext db, Assignment assignment, Correspondents correspondents, HandOver handing, InstantSource clock) {
        this.db = db;
        this.assignment = assignment;
        this.correspondents = correspondents;
        this.handing = handing;
        this.clock = clock;
    }

    /** Where nobody teaches, the conversation waits for anybody. */
    void take(Conversation conversation) {
        var month = conversation.month();
        var heir = next(month).flatMap(id -> correspondents.mentor(month.cohort(), id.value()));
        heir.ifPresentOrElse(
                to -> handing.hand(
                        conversation,
                        correspondents.learner(month).map(Correspondent::name).orElse("a learner"),
                        to,
                        null),
                () -> db.update(CONVERSATION)
                        .setNull(CONVERSATION.MENTOR_ID)
                        .where(CONVERSATION.ID.eq(conversation.id()))
                        .execute());
    }

    private Optional<InstructorId> next(Month month) {
        return Optional.ofNullable(month.mentor())
                .filter(mentor ->
                        correspondents.mentor(month.cohort(), mentor.value()).isPresent())
                .or(() -> assignment.next(month.cohort(), clock.instant()));
    }
}
