package dev.atelier.learner.roster;

import static dev.atelier.learner.jooq.Tables.LEARNER_NOTE;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.Times;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Keeps what the staff writes down about people of a cohort. */
@Component
class Notes {

    private static final int LONGEST = 2000;

    private final DSLContext db;

    Notes(DSLContext db) {
        this.db = db;
    }

    record Note(UUID id, UUID author, String words, Instant at) {}

    /** The newest first. */
    List<Note> of(CohortId cohort, LearnerId learner) {
        return db.selectFrom(LEARNER_NOTE)
                .where(LEARNER_NOTE.COHORT_ID.eq(cohort.value()), LEARNER_NOTE.LEARNER_ID.eq(learner.value()))
                .orderBy(LEARNER_NOTE.AT.desc(), LEARNER_NOTE.ID)
                .fetch(found -> new Note(
                        found.getId(),
                        found.getAuthor(),
                        found.getWords(),
                        found.getAt().toInstant()));
    }

    void add(CohortId cohort, LearnerId learner, Note note) {
        db.insertInto(LEARNER_NOTE)
                .set(LEARNER_NOTE.ID, note.id())
                .set(LEARNER_NOTE.COHORT_ID, cohort.value())
                .set(LEARNER_NOTE.LEARNER_ID, learner.value())
                .set(LEARNER_NOTE.AUTHOR, note.author())
                .set(LEARNER_NOTE.WORDS, note.words())
                .set(LEARNER_NOTE.AT, Times.stored(note.at()))
                .onConflictDoNothing()
                .execute();
    }

    void takeBack(CohortId cohort, UUID note) {
        db.deleteFrom(LEARNER_NOTE)
                .where(LEARNER_NOTE.ID.eq(note), LEARNER_NOTE.COHORT_ID.eq(cohort.value()))
                .execute();
    }

    /** What keeps it from being written; empty if nothing does. */
    static String problem(String words) {
        if (words.isEmpty()) {
            return "There is nothing in this note yet.";
        }
        return words.length() > LONGEST
                ? "This note has " + words.length() + " characters; please keep it within " + LONGEST + "."
                : "";
    }
}
