package dev.atelier.bench.live;

import dev.atelier.bench.load.Pace;
import dev.atelier.bench.load.Stopwatch;
import dev.atelier.bench.seat.Visitor;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.postgresql.PGConnection;

/** One room with many learners and an open checkpoint; somebody changes an answer, and all who look hear of it. */
public final class LiveLoads {

    private static final String CHANNEL = "bench_room";

    private final String origin;
    private final String database;
    private final String cohort;
    private final List<Visitor> people;
    private final Supplier<Duration> cpu;

    public LiveLoads(String origin, String database, String cohort, List<Visitor> people, Supplier<Duration> cpu) {
        this.origin = origin;
        this.database = database;
        this.cohort = cohort;
        this.people = people;
        this.cpu = cpu;
    }

    /**
     * A Markdown table: from the commit to the screens, and the way that PostgreSQL tells of it in the same run.
     *
     * @param staff what somebody of the staff sends as cookie
     */
    public String table(String staff, int changes) throws Exception {
        var many = people.size();
        var rows = new StringBuilder("\n"
                + "| a change, from its commit to | p50 ms | p99 ms | ms of the house's processor |\n"
                + "| --- | --- | --- | --- |\n");
        try (var connection = DriverManager.getConnection(database)) {
            var run = fill(connection);
            var boards = Collections.nCopies(many, "/staff/cohorts/" + cohort + "/live/now");
            rows.append(measured(many + " boards", boards, Collections.nCopies(many, staff), connection, run, changes));
            var days = Collections.nCopies(many, "/my/cohorts/" + cohort + "/day/now");
            var cookies =
                    people.stream().map(person -> "atelier=" + person.session()).toList();
            rows.append(measured(many + " learners' days", days, cookies, connection, run, changes));
            var bare = bare(connection, changes);
            rows.append(row("one plain JDBC connection that listens (NOTIFY, LISTEN)", bare, ""));
        }
        return rows.toString();
    }

    private String measured(
            String name, List<String> paths, List<String> cookies, Connection connection, UUID run, int changes)
            throws Exception {
        try (var audience = Audience.of(origin, paths, cookies)) {
            var turn = new int[1];
            Audience.Change change = () -> answer(connection, run, turn[0]++ % 2 == 0 ? "OK" : "WORKING");
            audience.hears(changes, change);
            var before = cpu.get();
            var pace = audience.hears(changes, change);
            var used = cpu.get().minus(before).toNanos() / 1e6 / changes;
            return row(name, pace, String.format(Locale.ROOT, "%.0f", used));
        }
    }

    private static String row(String name, Pace pace, String used) {
        var row = String.format(Locale.ROOT, "| %s | %.1f | %.1f | %s |%n", name, pace.median(), pace.slow(), used);
        System.out.print(row);
        return row;
    }

    /** A seat for each, a check-in for each, and an open checkpoint. */
    private UUID fill(Connection connection) throws SQLException {
        for (var person : people) {
            run(connection, """
                insert into learner.enrolment (cohort_id, learner_id, status, created_at) values (?, ?, 'ENROLLED', now())
                on conflict do nothing
                """, UUID.fromString(cohort), UUID.fromString(person.id()));
        }
        var run = UUID.randomUUID();
        run(connection, """
            insert into learner.checkpoint_run (id, cohort_id, item_key, prompt, opened_by, opened_at)
            values (?, ?, 'bench', 'Is everybody there?', ?, now())
            """, run, UUID.fromString(cohort), UUID.randomUUID());
        return run;
    }

    private void answer(Connection connection, UUID run, String answer) throws SQLException {
        run(
                connection,
                "insert into learner.checkpoint_answer (run_id, cohort_id, learner_id, answer, at) values (?, ?, ?, ?,"
                        + " now())",
                run,
                UUID.fromString(cohort),
                UUID.fromString(people.getFirst().id()),
                answer);
    }

    private Pace bare(Connection connection, int changes) throws SQLException {
        var watch = new Stopwatch();
        try (var listening = DriverManager.getConnection(database);
                var statement = listening.createStatement()) {
            statement.execute("listen " + CHANNEL);
            var words = listening.unwrap(PGConnection.class);
            // The first ones warm up.
            for (var number = -changes; number < changes; number++) {
                var began = System.nanoTime();
                run(connection, "select pg_notify('" + CHANNEL + "', ?)", cohort);
                if (words.getNotifications(5_000).length == 0) {
                    throw new IllegalStateException("Nothing was heard");
                }
                if (number >= 0) {
                    watch.note(began, System.nanoTime());
                }
            }
        }
        return watch.pace();
    }

    private static void run(Connection connection, String words, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(words)) {
            for (var value = 0; value < values.length; value++) {
                statement.setObject(value + 1, values[value]);
            }
            statement.execute();
        }
    }
}
