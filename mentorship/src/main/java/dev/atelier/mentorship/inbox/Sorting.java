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
    private final MailDesk desk;
    private final OwnAddresses own;
    private final TransactionTemplate transactions;
    private final InstantSource clock;

    Sorting(Unsorted unsorted, MailDesk desk, OwnAddresses own, TransactionTemplate transactions, InstantSource clock) {
        this.unsorted = unsorted;
        this.desk = desk;
        this.own = own;
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
            transactions.executeWithoutResult(status -> unsorted.lock(taken.id())
                    .ifPresent(mail -> unsorted.settle(mail.id(), decide(mail), clock.instant())));
        } catch (RuntimeException trouble) {
            // No message: a database says whole rows in its messages, addresses included.
            LOG.warn("Mail {} could not be sorted: {}", taken.id(), Trace.of(trouble));
            putOff(taken, trouble);
        }
    }

    private Outcome decide(ReceivedMail mail) {
        return own.read(mail.recipient())
                .map(recipient -> desk.sort(mail, recipient))
                .orElseGet(() -> Outcome.of(MailState.HELD, "the address is not ours any more"));
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
