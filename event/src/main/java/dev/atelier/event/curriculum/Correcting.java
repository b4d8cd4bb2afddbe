package dev.atelier.event.curriculum;

import static dev.atelier.event.jooq.Tables.CURRICULUM_EDIT;
import static org.jooq.impl.DSL.max;

import dev.atelier.event.WorkshopId;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects a draft and undoes corrections; an edit that has not seen the latest revision changes nothing. */
@Service
class Correcting {

    private static final int EDITS_KEPT = 30;

    private final CurriculumDrafts drafts;
    private final DSLContext db;
    private final InstantSource clock;

    Correcting(CurriculumDrafts drafts, DSLContext db, InstantSource clock) {
        this.drafts = drafts;
        this.db = db;
        this.clock = clock;
    }

    sealed interface Answer {
        record Done(String anchor) implements Answer {}

        record Refused(Map<String, String> problems) implements Answer {}

        /** What was to be corrected is not there; {@code problem} says so. */
        record Gone(String problem) implements Answer {}

        /** Others were quicker; {@code meanwhile} says what they did. */
        record Stale(List<String> meanwhile) implements Answer {}

        record NoDraft() implements Answer {}
    }

    @Transactional
    Answer correct(WorkshopId workshop, Request request) {
        return drafts.lock(workshop).map(stored -> correct(stored, request)).orElseGet(Answer.NoDraft::new);
    }

    private Answer correct(StoredDraft stored, Request request) {
        var inTime = stored.revision() == request.seen();
        return switch (request.edit().on(stored.draft())) {
            case Edited.Done done ->
                inTime ? write(stored, request, done) : late(stored.curriculum(), request, done.anchor());
            case Edited.Refused refused ->
                inTime ? new Answer.Refused(refused.problems()) : late(stored.curriculum(), request, "curriculum");
            case Edited.Gone gone ->
                inTime ? new Answer.Gone(gone.problem()) : late(stored.curriculum(), request, "curriculum");
        };
    }

    private Answer write(StoredDraft stored, Request request, Edited.Done done) {
        if (!drafts.write(stored.curriculum(), request.seen(), done.draft())) {
            return late(stored.curriculum(), request, done.anchor());
        }
        db.insertInto(CURRICULUM_EDIT)
                .set(CURRICULUM_EDIT.CURRICULUM_ID, stored.curriculum())
                .set(CURRICULUM_EDIT.REVISION, request.seen() + 1)
                .set(CURRICULUM_EDIT.WHAT, done.what())
                .set(CURRICULUM_EDIT.BEFORE, CurriculumDrafts.written(stored.draft()))
                .set(CURRICULUM_EDIT.REQUEST, request.fingerprint())
                .set(CURRICULUM_EDIT.ACTOR, request.actor())
                .set(CURRICULUM_EDIT.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
        db.deleteFrom(CURRICULUM_EDIT)
                .where(
                        CURRICULUM_EDIT.CURRICULUM_ID.eq(stored.curriculum()),
                        CURRICULUM_EDIT.REVISION.le(request.seen() + 1 - EDITS_KEPT))
                .execute();
        return new Answer.Done(done.anchor());
    }

    /** The same form sent twice is no conflict: what it asked for is done. */
    private Answer late(UUID curriculum, Request request, String anchor) {
        var edits = drafts.edits(curriculum);
        if (edits.stream().anyMatch(edit -> edit.answers(request))) {
            return new Answer.Done(anchor);
        }
        return new Answer.Stale(edits.stream()
                .filter(edit -> edit.revision() > request.seen())
                .map(PastEdit::what)
                .toList());
    }

    /** Takes back the edit that led to a revision, if it was the last one; what it was. */
    @Transactional
    Optional<String> undo(WorkshopId workshop, long revision) {
        return drafts.lock(workshop).flatMap(stored -> undo(stored, revision));
    }

    private Optional<String> undo(StoredDraft stored, long revision) {
        var undone = db.deleteFrom(CURRICULUM_EDIT)
                .where(CURRICULUM_EDIT.CURRICULUM_ID.eq(stored.curriculum()), CURRICULUM_EDIT.REVISION.eq(revision))
                .and(CURRICULUM_EDIT.REVISION.eq(db.select(max(CURRICULUM_EDIT.REVISION))
                        .from(CURRICULUM_EDIT)
                        .where(CURRICULUM_EDIT.CURRICULUM_ID.eq(stored.curriculum()))))
                .returning(CURRICULUM_EDIT.WHAT, CURRICULUM_EDIT.BEFORE)
                .fetchOptional();
        return undone.map(edit -> {
            drafts.write(stored.curriculum(), stored.revision(), CurriculumDrafts.read(edit.getBefore()));
            return edit.getWhat();
        });
    }
}
