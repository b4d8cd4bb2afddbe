package dev.atelier.mentorship.inbox;

import static dev.atelier.mentorship.jooq.Tables.INBOUND_MAIL;
import static org.jooq.impl.DSL.inline;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mail that waits for somebody's word. */
@Component
public class HeldMails {

    private static final Condition IS_HELD = INBOUND_MAIL.STATE.in(inline("HELD"), inline("FAILED"));
    private static final int MOST = 20;

    private final DSLContext db;
    private final Unsorted unsorted;
    private final MailDesk desk;
    private final InstantSource clock;

    HeldMails(DSLContext db, Unsorted unsorted, MailDesk desk, InstantSource clock) {
        this.db = db;
        this.unsorted = unsorted;
        this.desk = desk;
        this.clock = clock;
    }

    /** A mail that is, or was, held. */
    public record HeldMail(
            ReceivedMail mail, String state, String reason, String from, String subject, Outcome.Whose whose) {

        public boolean waits() {
            return state.equals(MailState.HELD.name()) || state.equals(MailState.FAILED.name());
        }
    }

    /** What a list shows of it. */
    public record Line(UUID id, Instant receivedAt, String state, String reason, String from, String subject) {}

    public Optional<HeldMail> find(UUID id) {
        return db.selectFrom(INBOUND_MAIL).where(INBOUND_MAIL.ID.eq(id)).fetchOptional(HeldMails::held);
    }

    /** Mail in somebody's name that they can release themselves. */
    public List<Line> waitingFor(UUID person) {
        return lines(INBOUND_MAIL.PERSON_ID.eq(person).and(INBOUND_MAIL.STATE.eq(inline("HELD"))), MOST);
    }

    /** The latest first. */
    List<Line> list(@Nullable UUID before, int most) {
        return lines(before == null ? IS_HELD : IS_HELD.and(INBOUND_MAIL.ID.lt(before)), most);
    }

    /** Passes a held mail on. Empty if it is not held any more, or nobody can say whose it is. */
    @Transactional
    public Optional<Outcome> release(UUID id, UUID decider) {
        var held = lock(id);
        var outcome = held.flatMap(found -> desk.release(found.mail(), found.whose()));
        outcome.ifPresent(end -> unsorted.settle(id, end, decider, clock.instant()));
        return outcome;
    }

    @Transactional
    public boolean discard(UUID id, UUID decider) {
        var held = lock(id);
        held.ifPresent(found -> unsorted.settle(
                id,
                new Outcome(MailState.DISCARDED, "thrown away: " + found.reason(), found.whose()),
                decider,
                clock.instant()));
        return held.isPresent();
    }

    private Optional<HeldMail> lock(UUID id) {
        return db.selectFrom(INBOUND_MAIL)
                .where(INBOUND_MAIL.ID.eq(id), IS_HELD)
                .forUpdate()
                .fetchOptional(HeldMails::held);
    }

    private List<Line> lines(Condition which, int most) {
        return db.select(
                        INBOUND_MAIL.ID,
                        INBOUND_MAIL.RECEIVED_AT,
                        INBOUND_MAIL.STATE,
                        INBOUND_MAIL.REASON,
                        INBOUND_MAIL.SAID_FROM,
                        INBOUND_MAIL.SUBJECT)
                .from(INBOUND_MAIL)
                .where(which)
                .orderBy(INBOUND_MAIL.ID.desc())
                .limit(most)
                .fetch(found -> new Line(
                        found.value1(),
                        found.value2().toInstant(),
                        found.value3(),
                        found.value4(),
                        found.value5(),
                        found.value6()));
    }

    private static HeldMail held(Record found) {
        return new HeldMail(
                Unsorted.mail(found),
                found.get(INBOUND_MAIL.STATE),
                found.get(INBOUND_MAIL.REASON),
                found.get(INBOUND_MAIL.SAID_FROM),
                found.get(INBOUND_MAIL.SUBJECT),
                new Outcome.Whose(
                        found.get(INBOUND_MAIL.PERSON_ID),
                        found.get(INBOUND_MAIL.MONTH_ID),
                        found.get(INBOUND_MAIL.CONVERSATION_ID)));
    }
}
