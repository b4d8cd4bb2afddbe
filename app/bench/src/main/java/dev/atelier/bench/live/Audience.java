package dev.atelier.bench.live;

import dev.atelier.bench.load.Pace;
import dev.atelier.bench.load.Stopwatch;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Many screens, and one change after the other: each is noted from just before its commit until a screen has heard of it. */
final class Audience implements AutoCloseable {

    /** Longer than changes are gathered, so that each is told by itself. */
    private static final long BETWEEN_MILLIS = 700;

    private static final long PATIENCE_SECONDS = 30;

    private final List<Screen> screens = new ArrayList<>();
    private final AtomicReference<CountDownLatch> expected = new AtomicReference<>(new CountDownLatch(0));
    private final AtomicLong began = new AtomicLong();
    private Stopwatch watch = new Stopwatch();

    interface Change {
        void happens() throws SQLException;
    }

    /** Opens them all and waits until each has been shown something. */
    static Audience of(String origin, List<String> paths, List<String> cookies)
            throws IOException, InterruptedException {
        var audience = new Audience();
        audience.expected.set(new CountDownLatch(paths.size()));
        audience.began.set(System.nanoTime());
        for (var number = 0; number < paths.size(); number++) {
            audience.screens.add(
                    Screen.open(origin, paths.get(number) + "?seen=nothing", cookies.get(number), audience::hear));
        }
        audience.await();
        return audience;
    }

    Pace hears(int changes, Change change) throws SQLException, InterruptedException {
        watch = new Stopwatch();
        for (var number = 0; number < changes; number++) {
            Thread.sleep(BETWEEN_MILLIS);
            expected.set(new CountDownLatch(screens.size()));
            began.set(System.nanoTime());
            change.happens();
            await();
        }
        return watch.pace();
    }

    private void hear(long at) {
        watch.note(began.get(), at);
        expected.get().countDown();
    }

    private void await() throws InterruptedException {
        if (!expected.get().await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException(expected.get().getCount() + " screens heard nothing");
        }
    }

    @Override
    public void close() throws IOException {
        for (var screen : screens) {
            screen.close();
        }
    }
}
