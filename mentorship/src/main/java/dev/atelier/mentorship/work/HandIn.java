package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a round in: from here on its content is frozen under its hash, and it waits for a reviewer. */
@Component
class HandIn {

    private final DSLContext db;
    private final PlaceInLine line;
    private final StaffNotice notice;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    HandIn(DSLContext db, PlaceInLine line, StaffNotice notice, ApplicationEventPublisher events, InstantSource clock) {
        this.db = db;
        this.line = line;
        this.notice = notice;
        this.events = events;
        this.clock = clock;
    }

    enum Answer {
        HANDED_IN,
        /** There is neither a text nor a piece. */
        EMPTY,
        /** Another window saved other words: both are kept, and nothing is handed in before they are one text. */
        TWO_TEXTS,
        /** It was handed in before; nothing is done twice. */
        ALREADY
    }

    /**
     * The text as it stands in the form is saved first, so that no keystroke is lost.
     *
     * @param seen the version of the text that the form was made with; empty to hand in whatever was saved meanwhile
     */
    @Transactional
    public Answer handIn(MyRound round, String text, OptionalInt seen) {
        var draft = db.select(ROUND.TEXT, ROUND.TEXT_VERSION, ROUND.TEXT_ASIDE)
                .from(ROUND)
                .where(ROUND.ID.eq(round.id()))
                .and(ROUND.STATE.eq(RoundState.DRAFT.name()))
                .forUpdate()
                .fetchOptional();
        if (draft.isEmpty()) {
            return Answer.ALREADY;
        }
        if (isStale(draft.get(), text, seen)) {
            db.update(ROUND)
                    .set(ROUND.TEXT_ASIDE, text)
                    .where(ROUND.ID.eq(round.id()))
                    .execute();
            return Answer.TWO_TEXTS;
        }
        if (draft.get().value3() != null) {
            return Answer.TWO_TEXTS;
        }
        var pieces = db.selectFrom(ARTIFACT)
                .where(ARTIFACT.ROUND_ID.eq(round.id()))
                .orderBy(ARTIFACT.POSITION)
                .fetch();
        db.update(ROUND).set(ROUND.TEXT, text).where(ROUND.ID.eq(round.id())).execute();
        if (text.isBlank() && pieces.isEmpty()) {
            return Answer.EMPTY;
        }
        var now = clock.instant();
        var place = line.of(round, text, pieces, now);
        db.update(ROUND)
                .set(ROUND.STATE, RoundState.SUBMITTED.name())
                .set(ROUND.HASH, Manifest.of(round.id(), text, pieces).bytes())
                .set(ROUND.SUBMITTED_AT, now.atOffset(ZoneOffset.UTC))
                .set(ROUND.WAITING_SINCE, place.since().atOffset(ZoneOffset.UTC))
                .set(ROUND.DUE_AT, place.due().atOffset(ZoneOffset.UTC))
                .where(ROUND.ID.eq(round.id()))
                .execute();
        events.publishEvent(
                new RoundHandedIn(round.id(), round.work(), round.cohort(), round.learner(), round.number()));
        notice.send(round);
        return Answer.HANDED_IN;
    }

    private static boolean isStale(Record3<String, Integer, String> draft, String text, OptionalInt seen) {
        return seen.isPresent() && seen.getAsInt() != draft.value2() && !text.startsWith(draft.value1());
    }
}
