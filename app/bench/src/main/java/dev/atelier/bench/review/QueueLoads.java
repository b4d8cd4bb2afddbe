package dev.atelier.bench.review;

import dev.atelier.bench.load.Load;
import dev.atelier.bench.load.Pace;
import dev.atelier.bench.load.Steps;
import dev.atelier.bench.load.Stopwatch;
import dev.atelier.bench.seat.Recording;
import dev.atelier.bench.seat.Replay;
import dev.atelier.bench.seat.SeatLoads;
import dev.atelier.bench.seat.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/** Pages of a long queue, each beside its own statements in plain JDBC. */
public final class QueueLoads {

    private final String origin;
    private final Waiting waiting;
    private final int users;
    private final Duration length;
    private final HttpClient client = HttpClient.newHttpClient();

    /**
     * Of a house whose tables have no rounds yet.
     *
     * @param users who ask at the same time
     * @param length of one load
     */
    public QueueLoads(String origin, String database, int users, Duration length) {
        this.origin = origin;
        this.waiting = new Waiting(database);
        this.users = users;
        this.length = length;
    }

    /** A page, who asks for it, and what it is called. */
    public record Asked(String name, String path, String cookie) {}

    /** What came of one round: the page, and the same statements. */
    public record Measured(Pace page, Pace statements) {}

    /** Fills the queue, and tells which of its pages are measured; {@code cookie} is an admin's, the other a teacher's. */
    public List<Asked> pages(int rounds, String cookie, Visitor teacher) throws SQLException {
        waiting.fill(rounds);
        waiting.teaches(teacher.id());
        var start = "/staff/reviews";
        return List.of(
                new Asked("first page of the queue", start, cookie),
                new Asked("of one cohort, free to claim", start + "?state=FREE&cohort=" + waiting.cohort(), cookie),
                new Asked("in the middle of what waits", start + "?state=OPEN&after=" + waiting.middle(), cookie),
                new Asked("for the staff of two of the cohorts", start, "atelier=" + teacher.session()));
    }

    /** What the page says to the database, once it is warm. */
    public Recording recorded(Asked asked) throws IOException, InterruptedException {
        read(asked);
        ask("/bench/recording/begin", "");
        read(asked);
        var bytes = ask("/bench/recording/end", "");
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Recording) in.readObject();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The page for as long as a load lasts, then its statements for as long. */
    public Measured measure(Asked asked, Recording recording)
            throws InterruptedException, ExecutionException, SQLException {
        var watch = new Stopwatch();
        var page =
                new Load(origin, users, () -> Steps.reading(asked.path(), asked.cookie(), length, watch), watch).put();
        try (var pool = SeatLoads.pool(waiting.database())) {
            return new Measured(page, statements(pool, recording, asked));
        }
    }

    private Pace statements(DataSource pool, Recording recording, Asked asked)
            throws InterruptedException, ExecutionException {
        var watch = new Stopwatch();
        var same = new Visitor("", asked.cookie().replace("atelier=", ""));
        var replay = new Replay(pool, recording, same, "none");
        var until = System.nanoTime() + length.toNanos();
        try (var workers = Executors.newFixedThreadPool(users)) {
            var all = new ArrayList<Callable<Boolean>>();
            for (var user = 0; user < users; user++) {
                all.add(() -> {
                    while (System.nanoTime() < until) {
                        var began = System.nanoTime();
                        replay.play(same, "none");
                        watch.note(began, System.nanoTime());
                    }
                    return true;
                });
            }
            for (var end : workers.invokeAll(all)) {
                end.get();
            }
        }
        return watch.pace();
    }

    private void read(Asked asked) throws IOException, InterruptedException {
        ask(asked.path(), asked.cookie());
    }

    private byte[] ask(String path, String cookie) throws IOException, InterruptedException {
        var question = HttpRequest.newBuilder(URI.create(origin + path));
        if (!cookie.isEmpty()) {
            question.header("Cookie", cookie);
        }
        var answer = client.send(question.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
