package dev.atelier.learner.enrolment;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Runs the same thing for many, all of them starting at one moment. */
final class AtOnce {

    private AtOnce() {}

    static <T, R> List<R> each(List<T> all, Function<T, R> act) {
        return run(all.stream().map(one -> (Callable<R>) () -> act.apply(one)).toList());
    }

    static <R> List<R> run(List<Callable<R>> acts) {
        var start = new CyclicBarrier(acts.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = acts.stream()
                    .map(act -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            return running.stream().map(AtOnce::result).toList();
        }
    }

    private static <R> R result(Future<R> running) {
        try {
            return running.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }
}
