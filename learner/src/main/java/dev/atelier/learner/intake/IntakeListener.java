package dev.atelier.learner.intake;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Does a list piece by piece, so that no roster is locked for long. What a crash leaves undone is done after the next
 * start, as the event stays on record until all rows are.
 */
@Component
class IntakeListener {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeListener.class);

    /** Rows in one transaction. */
    private static final int PIECE = 200;

    private final DoRows rows;

    IntakeListener(DoRows rows) {
        this.rows = rows;
    }

    @Async
    @TransactionalEventListener
    void on(IntakeBegun begun) {
        var more = true;
        while (more) {
            more = piece(begun.intake());
        }
    }

    private boolean piece(UUID intake) {
        try {
            return rows.next(intake, PIECE);
        } catch (RuntimeException failed) {
            LOG.warn("A piece of list {} failed and is done row by row", intake, failed);
            return oneByOne(intake);
        }
    }

    /** If even to skip a row fails, it is not the row: the event stays on record. */
    private boolean oneByOne(UUID intake) {
        for (var row = 0; row < PIECE; row++) {
            try {
                if (!rows.next(intake, 1)) {
                    return false;
                }
            } catch (RuntimeException failed) {
                LOG.warn("A row of list {} failed and is skipped", intake, failed);
                rows.skip(intake);
            }
        }
        return true;
    }
}
