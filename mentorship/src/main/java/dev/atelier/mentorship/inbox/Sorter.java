package dev.atelier.mentorship.inbox;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sorts mail as soon as it is stored, and looks now and then for what another instance left behind. */
@Component
class Sorter implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sorter.class);

    private final Sorting sorting;
    private final InboxSettings settings;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread worker;

    Sorter(Sorting sorting, InboxSettings settings) {
        this.sorting = sorting;
        this.settings = settings;
    }

    void wake() {
        bell.release();
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            worker = Thread.ofVirtual().name("mail-sorter").start(this::work);
        }
    }

    /** Finishes the mail in hand. */
    @Override
    public synchronized void stop() {
        running = false;
        wake();
        var last = worker;
        if (last != null) {
            try {
                last.join(java.time.Duration.ofSeconds(20));
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
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
                    bell.drainPermits();
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
