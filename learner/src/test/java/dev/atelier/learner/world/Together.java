package dev.atelier.learner.world;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Lets several do the same thing at the same moment. */
public final class Together {

    private Together() {}

    public static <T> List<T> times(int many, Callable<T> act) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(many);
        try (var threads = Executors.newFixedThreadPool(many)) {
            var running = IntStream.range(0, many)
                    .mapToObj(number -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (var result : running) {
                results.add(result.get());
            }
            return results;
        }
    }
}
