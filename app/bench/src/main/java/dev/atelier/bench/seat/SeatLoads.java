package dev.atelier.bench.seat;

import com.zaxxer.hikari.HikariDataSource;
import dev.atelier.bench.load.Load;
import dev.atelier.bench.load.Pace;
import dev.atelier.bench.load.Steps;
import dev.atelier.bench.load.Stopwatch;
import dev.atelier.bench.seat.Crowd.FormToken;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** The same number of seats, taken over HTTP or by the replay, by as many at once. */
public final class SeatLoads {

    private final String origin;
    private final int users;
    private final List<Visitor> visitors;

    public SeatLoads(String origin, int users, List<Visitor> visitors) {
        this.origin = origin;
        this.users = users;
        this.visitors = visitors;
    }

    public Pace http(String cohort, FormToken token) {
        var watch = new Stopwatch();
        var feed = visitors.stream()
                .<Map<String, Object>>map(visitor ->
                        Map.of(Steps.COOKIE, "atelier=" + visitor.session() + "; atelier-form=" + token.cookie()))
                .iterator();
        return new Load(
                        origin,
                        users,
                        () -> Steps.sending(Crowd.path(cohort), token.field(), feed, visitors.size() / users, watch),
                        watch)
                .put();
    }

    public Pace jdbc(Replay replay, String cohort) throws InterruptedException, ExecutionException {
        var watch = new Stopwatch();
        var queue = new ConcurrentLinkedQueue<>(visitors);
        try (var workers = Executors.newFixedThreadPool(users)) {
            var ends = IntStream.range(0, users)
                    .mapToObj(worker -> workers.submit(() -> {
                        for (var next = queue.poll(); next != null; next = queue.poll()) {
                            var began = System.nanoTime();
                            replay.play(next, cohort);
                            watch.note(began, System.nanoTime());
                        }
                        return worker;
                    }))
                    .toList();
            for (var end : ends) {
                end.get();
            }
        }
        return watch.pace();
    }

    /** A pool as large as that of the house. */
    public static HikariDataSource pool(String database) throws SQLException {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database);
        pool.setMaximumPoolSize(30);
        return pool;
    }
}
