package dev.atelier.learner.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One open stream. It keeps nothing but the newest piece, so a slow phone gets fewer of them and holds up nobody; its
 * thread is a virtual one and waits without a connection to the database.
 */
final class Screen {

    private static final byte[] STILL_HERE = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Optional<String> session;
    private String shown;
    private @Nullable Piece next;
    private boolean closed;

    /**
     * Of a browser.
     *
     * @param session empty for one that has none
     * @param shown the version that the browser has
     */
    Screen(Optional<String> session, String shown) {
        this.session = session;
        this.shown = shown;
    }

    Optional<String> session() {
        return session;
    }

    void show(Piece piece) {
        tell(() -> next = piece);
    }

    void close() {
        tell(() -> closed = true);
    }

    /** Writes what is new until it is closed, and a comment in between, by which both sides notice when the other is gone. */
    void follow(OutputStream browser, Duration heartbeat) throws IOException {
        browser.write(STILL_HERE);
        browser.flush();
        for (var more = true; more; ) {
            var piece = take(heartbeat);
            more = !isClosed();
            if (more && piece.filter(newer -> !newer.version().equals(shown)).isPresent()) {
                browser.write(piece.get().event());
                shown = piece.get().version();
                browser.flush();
            } else if (more && piece.isEmpty()) {
                browser.write(STILL_HERE);
                browser.flush();
            }
        }
    }

    private Optional<Piece> take(Duration most) {
        lock.lock();
        try {
            var left = most.toNanos();
            while (next == null && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            var taken = Optional.ofNullable(next);
            next = null;
            return taken;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            closed = true;
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private void tell(Runnable news) {
        lock.lock();
        try {
            news.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
