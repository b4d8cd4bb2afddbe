package dev.atelier.mentorship.inbox;

import dev.atelier.mentorship.proof.Prover;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sorts mail as soon as it is stored, and looks now and then for what another instance left behind. One mail after the
 * other, or a few at a time where others are asked about them.
 */
@Component
class Sorter implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sorter.class);

    private static final int MOST_WORKERS = 8;
    private static final Duration FAREWELL = Duration.ofSeconds(20);

    private final Sorting sorting;
    private final InboxSettings settings;
    private final int workers;
    private final Semaphore bell = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    Sorter(Sorting sorting, InboxSettings settings, Prover prover) {
        this.sorting = sorting;
        this.settings = settings;
        // A mail that waits for the DNS must not keep all others waiting.
        this.workers = prover.mayWait() ? MOST_WORKERS : 1;
    }

    void wake() {
        if (bell.availablePermits() < MOST_WORKERS) {
            bell.release();
        }
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            // Virtual threads that load classes while others do can hang for good (spring-boot 51463); these live long
            // anyway.
            for (var worker = 1; worker <= workers; worker++) {
                threads.add(Thread.ofPlatform()
                        .daemon()
                        .name("mail-sorter-" + worker)
                        .start(this::work));
            }
        }
    }

    /** Finishes the mail in hand. */
    @Override
    public synchronized void stop() {
        running = false;
        bell.release(workers);
        try {
            for (var worker : threads) {
                worker.join(FAREWELL);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @SuppressWarnings("ReturnValueIgnored") // Woken or not, there may be mail.
    private void work() {
        while (running) {
            try {
                if (!sorting.sortNext()) {
                    bell.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException away) {
                LOG.warn(
                        "Mail waits, since something is away: {}",
                        away.getClass().getName());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(settings.poll());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
