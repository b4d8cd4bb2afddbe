package dev.atelier.mentorship.inbox;

import dev.atelier.mentorship.inbox.Queue.Claimed;
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

    private final Queue queue;
    private final MailDesk desk;
    private final OwnAddresses own;
    private final TransactionTemplate transactions;
    private final InstantSource clock;

    Sorting(Queue queue, MailDesk desk, OwnAddresses own, TransactionTemplate transactions, InstantSource clock) {
        this.queue = queue;
        this.desk = desk;
        this.own = own;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Sorts the mail that has waited longest; false if none waits. */
    boolean sortNext() {
        var claimed = queue.claim(clock.instant());
        claimed.ifPresent(this::sort);
        return claimed.isPresent();
    }

    private void sort(Claimed claimed) {
        try {
            transactions.executeWithoutResult(status ->
                    queue.lock(claimed.id()).ifPresent(mail -> queue.settle(mail.id(), decide(mail), clock.instant())));
        } catch (RuntimeException trouble) {
            // No message: a database says whole rows in its messages, addresses included.
            LOG.warn("Mail {} could not be sorted: {}", claimed.id(), Trace.of(trouble));
            putOff(claimed, trouble);
        }
    }

    private Outcome decide(ReceivedMail mail) {
        return own.read(mail.recipient())
                .map(recipient -> desk.sort(mail, recipient))
                .orElseGet(() -> Outcome.of(MailState.HELD, "the address is not ours any more"));
    }

    private void putOff(Claimed claimed, RuntimeException trouble) {
        var now = clock.instant();
        if (claimed.attempt() >= Queue.MOST_ATTEMPTS) {
            var reason = "sorting failed " + claimed.attempt() + " times: "
                    + trouble.getClass().getSimpleName();
            queue.settle(claimed.id(), Outcome.of(MailState.FAILED, reason), now);
        } else {
            queue.later(claimed.id(), now.plus(FIRST_PAUSE.multipliedBy(1L << (2 * (claimed.attempt() - 1)))));
        }
    }
}
