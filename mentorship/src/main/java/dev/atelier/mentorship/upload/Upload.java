package dev.atelier.mentorship.upload;

import static dev.atelier.mentorship.jooq.Tables.UPLOAD;

import java.util.List;
import java.util.UUID;
import org.jooq.SelectField;

/**
 * A file on its way, as it stood when somebody asked.
 *
 * @param size in bytes, as its sender announced it
 * @param received bytes that have come, without a gap from the first on
 * @param outcome what became of it, in words; empty while it is open
 */
record Upload(UUID id, UUID round, UUID learner, String name, long size, long received, State state, String outcome) {

    enum State {
        OPEN,
        TAKEN,
        REFUSED
    }

    static final List<SelectField<?>> COLUMNS = List.of(
            UPLOAD.ID,
            UPLOAD.ROUND_ID,
            UPLOAD.LEARNER_ID,
            UPLOAD.NAME,
            UPLOAD.SIZE,
            UPLOAD.RECEIVED,
            UPLOAD.STATE,
            UPLOAD.OUTCOME);

    static Upload of(org.jooq.Record row) {
        return new Upload(
                row.get(UPLOAD.ID),
                row.get(UPLOAD.ROUND_ID),
                row.get(UPLOAD.LEARNER_ID),
                row.get(UPLOAD.NAME),
                row.get(UPLOAD.SIZE),
                row.get(UPLOAD.RECEIVED),
                State.valueOf(row.get(UPLOAD.STATE)),
                row.get(UPLOAD.OUTCOME));
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether all of it is here, and what it is remains to be seen. */
    boolean isWhole() {
        return isOpen() && received == size;
    }
}
