package dev.atelier.learner.live;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts how often it rang, and lets many wait for the next time. */
final class Bell {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rang = lock.newCondition();
    private long count;

    long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    void ring() {
        lock.lock();
        try {
            count++;
            rang.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** True once it has rung more often than {@code heard}; false if that takes longer than {@code most}. */
    boolean await(long heard, Duration most) {
        lock.lock();
        try {
            var left = most.toNanos();
            while (count <= heard && left > 0) {
                left = rang.awaitNanos(left);
            }
            return count > heard;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
