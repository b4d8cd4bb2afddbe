package dev.atelier.delivery;

import static dev.atelier.delivery.jooq.Tables.DISPATCH;
import static dev.atelier.delivery.jooq.Tables.MAIL;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.position;

import dev.atelier.event.Person;
import dev.atelier.mentorship.LettersForgotten;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the words out of mails about somebody who was erased; what has not left by then stays here. */
@Component
class Forgetting {

    private final DSLContext db;
    private final InstantSource clock;

    Forgetting(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    @EventListener
    void on(LettersForgotten letters) {
        forget(MAIL.MESSAGE_ID.in(
                letters.messageIds().stream().map(id -> "<" + id + ">").toList()));
    }

    /** Looks at all subjects, and at those texts that are still kept: one at a time, as they may be large. */
    int whatNames(Person person) {
        var rows = 0;
        var named = position(lower(MAIL.SUBJECT), person.name().toLowerCase(Locale.ROOT))
                .gt(0)
                .or(position(lower(MAIL.SUBJECT), person.address()).gt(0));
        for (var mail : db.select(MAIL.ID, MAIL.SUBJECT).from(MAIL).where(named).fetch()) {
            rows += person.isIn(mail.value2()) ? forget(MAIL.ID.eq(mail.value1())) : 0;
        }
        for (var id : db.select(MAIL.ID).from(MAIL).where(MAIL.RAW.isNotNull()).fetch(MAIL.ID)) {
            var raw = db.fetchValue(MAIL.RAW, MAIL.ID.eq(id));
            rows += raw != null && person.isIn(MailText.of(raw)) ? forget(MAIL.ID.eq(id)) : 0;
        }
        return rows;
    }

    private int forget(Condition which) {
        var unsent = DISPATCH.STATE.in(State.QUEUED.name(), State.FAILED.name());
        db.update(DISPATCH)
                .set(DISPATCH.STATE, State.SUPPRESSED.name())
                .set(DISPATCH.SETTLED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(DISPATCH.REASON, "Whom it was about was erased")
                .from(MAIL)
                .where(DISPATCH.MAIL_ID.eq(MAIL.ID), which, unsent)
                .execute();
        return db.update(MAIL)
                .setNull(MAIL.RAW)
                .set(MAIL.SUBJECT, "Erased")
                .where(which, MAIL.RAW.isNotNull().or(MAIL.SUBJECT.ne("Erased")))
                .execute();
    }
}
