package dev.atelier.bench.load;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.AtomicHistogram;

/** Notes when each answer was asked for and when it was there, from many threads. */
public final class Stopwatch {

    private static final long MINUTE = 60_000_000_000L;

    private final AtomicHistogram times = new AtomicHistogram(MINUTE, 3);
    private final AtomicLong first = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong last = new AtomicLong(Long.MIN_VALUE);
    private final AtomicInteger failures = new AtomicInteger();

    /** One answer that came; times as {@link System#nanoTime()}. */
    public void note(long began, long ended) {
        first.accumulateAndGet(began, Math::min);
        last.accumulateAndGet(ended, Math::max);
        times.recordValue(Math.min(ended - began, MINUTE));
    }

    void failed() {
        failures.incrementAndGet();
    }

    /**
     * What has been noted.
     *
     * @throws IllegalStateException if an answer was wrong or missing: a wrong answer is no fast answer
     */
    public Pace pace() {
        if (failures.get() > 0 || times.getTotalCount() == 0) {
            throw new IllegalStateException(
                    failures.get() + " wrong answers, " + times.getTotalCount() + " right ones");
        }
        return new Pace(
                times.getTotalCount(),
                (last.get() - first.get()) / 1e9,
                times.getValueAtPercentile(50) / 1e6,
                times.getValueAtPercentile(99) / 1e6);
    }
}
