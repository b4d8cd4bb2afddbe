package dev.atelier.mentorship.inbox;

import dev.atelier.mentorship.inbox.Unsorted.Taken;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sorts one mail: what it causes and the state it ends in are one transaction, so whoever dies in between leaves a mail
 * that is still to be sorted, and nothing else.
 */
@Component
class Sorting {

    private static final Logger LOG = LoggerFactory.getLogger(Sorting.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

    private final Unsorted unsorted;
    private final Proofs proofs;
    private final Deciding deciding;
    private final TransactionTemplate transactions;
    private final InstantSource clock;

    Sorting(
            Unsorted unsorted,
            Proofs proofs,
            Deciding deciding,
            TransactionTemplate transactions,
            InstantSource clock) {
        this.unsorted = unsorted;
        this.proofs = proofs;
        this.deciding = deciding;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Sorts the mail that has waited longest; false if none waits. */
    boolean sortNext() {
        var taken = unsorted.take(clock.instant());
        taken.ifPresent(this::sort);
        return taken.isPresent();
    }

    private void sort(Taken taken) {
        try {
            // The DNS may be slow: it is asked while no transaction waits.
            proofs.find(taken.id());
            transactions.executeWithoutResult(status -> unsorted.lock(taken.id())
                    .ifPresent(mail -> unsorted.settle(mail.id(), deciding.decide(mail), clock.instant())));
        } catch (RuntimeException trouble) {
            // No message: a database says whole rows in its messages, addresses included.
            LOG.warn("Mail {} could not be sorted: {}", taken.id(), Trace.of(trouble));
            putOff(taken, trouble);
        }
    }

    private void putOff(Taken taken, RuntimeException trouble) {
        var now = clock.instant();
        if (taken.attempt() >= Unsorted.MOST_ATTEMPTS) {
            var reason = "sorting failed " + taken.attempt() + " times: "
                    + trouble.getClass().getSimpleName();
            unsorted.settle(taken.id(), Outcome.of(MailState.FAILED, reason), now);
        } else {
            unsorted.later(taken.id(), now.plus(FIRST_PAUSE.multipliedBy(1L << (2 * (taken.attempt() - 1)))));
        }
    }
}
