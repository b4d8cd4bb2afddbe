package dev.atelier.learner.selection;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Does a selection one by one, so that one who fails holds up no other. What a crash leaves undone is done after the next
 * start, as the event stays on record until all are.
 */
@Component
class SelectionListener {

    private static final Logger LOG = LoggerFactory.getLogger(SelectionListener.class);

    private final SelectionSteps steps;

    SelectionListener(SelectionSteps steps) {
        this.steps = steps;
    }

    @Async
    @TransactionalEventListener
    void on(SelectionBegun begun) {
        var more = true;
        while (more) {
            more = step(begun.selection());
        }
    }

    /** If even to skip somebody fails, it is not they: the event stays on record. */
    private boolean step(UUID selection) {
        try {
            return steps.next(selection);
        } catch (RuntimeException failed) {
            LOG.warn("One of selection {} failed and is skipped", selection, failed);
            steps.skip(selection);
            return true;
        }
    }
}
