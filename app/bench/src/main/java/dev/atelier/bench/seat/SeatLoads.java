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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;

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
        return jdbc(replay, replay, visitors.size(), cohort);
    }

    /** So many take a seat, and all after them get a place in the line. */
    public Pace jdbc(Replay seated, Replay waiting, int seats, String cohort)
            throws InterruptedException, ExecutionException {
        var watch = new Stopwatch();
        var queue = new ConcurrentLinkedQueue<>(visitors);
        var left = new AtomicInteger(seats);
        try (var workers = Executors.newFixedThreadPool(users)) {
            var ends = IntStream.range(0, users)
                    .mapToObj(worker -> workers.submit(() -> {
                        for (var next = queue.poll(); next != null; next = queue.poll()) {
                            var began = System.nanoTime();
                            (left.getAndDecrement() > 0 ? seated : waiting).play(next, cohort);
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

    /**
     * Makes sure that a rush went as it must.
     *
     * @throws IllegalStateException if there are not as many seats taken and places in the line as there should be
     */
    public static void check(DataSource database, String cohort, int seats, int places) throws SQLException {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement("""
                    select count(*) filter (where status = 'ENROLLED'), count(*) filter (where status = 'WAITLISTED')
                    from learner.enrolment where cohort_id = ?::uuid
                    """)) {
            question.setString(1, cohort);
            var row = question.executeQuery();
            row.next();
            if (row.getInt(1) != seats || row.getInt(2) != places) {
                throw new IllegalStateException(row.getInt(1) + " seats and " + row.getInt(2) + " places in the line");
            }
        }
    }

    /** A pool as large as that of the house. */
    public static HikariDataSource pool(String database) throws SQLException {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database);
        pool.setMaximumPoolSize(30);
        return pool;
    }
}
