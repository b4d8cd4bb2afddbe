package dev.atelier.delivery;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes a sleeping worker when mail has come in. Whoever misses it finds the mail at the next poll. */
@Component
class Doorbell {

    private static final int WORTH_COUNTING = 32;

    private final Semaphore rings = new Semaphore(0);

    void ring() {
        if (rings.availablePermits() < WORTH_COUNTING) {
            rings.release();
        }
    }

    /** Rings once the mail can be seen by others; a rolled-back transaction wakes nobody. */
    void ringAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ring();
            }
        });
    }

    @SuppressWarnings("ReturnValueIgnored")
    void await(Duration atMost) throws InterruptedException {
        rings.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }
}
