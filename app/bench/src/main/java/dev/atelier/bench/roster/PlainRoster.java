package dev.atelier.bench.roster;

import dev.atelier.bench.load.Pace;
import dev.atelier.bench.load.Stopwatch;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** The same rows of a roster in plain JDBC: what a page and a list cost the database alone. */
public final class PlainRoster {

    private static final String FILL = """
        with people as (
            insert into learner.learner (id, name, address)
            select gen_random_uuid(), 'Person ' || n, 'person.' || n || '@example.org' from generate_series(1, MANY) n
            returning id),
        seats as (
            insert into learner.enrolment (cohort_id, learner_id, status, created_at)
            select 'COHORT', id, 'ENROLLED', now() from people returning id)
        insert into learner.enrolment_history (enrolment_id, to_status, reason, at)
        select id, 'ENROLLED', 'Brought in.', now() from seats
        """;

    private static final String PAGE = """
        select e.id, e.status, l.name, l.address from learner.enrolment e join learner.learner l on l.id = e.learner_id
        where e.cohort_id = ? and e.status in ('WAITLISTED', 'OFFERED', 'ENROLLED', 'COMPLETED')
        order by l.name, e.id limit 51
        """;

    private final String database;

    public PlainRoster(String database) {
        this.database = database;
    }

    /** Puts so many people with a seat into a cohort. */
    public void fill(String cohort, int people) throws SQLException {
        try (var one = DriverManager.getConnection(database);
                var filling = one.createStatement()) {
            filling.execute(FILL.replace("MANY", String.valueOf(people)).replace("COHORT", cohort));
            filling.execute("analyze learner.learner; analyze learner.enrolment; analyze learner.enrolment_history");
        }
    }

    /** So many at once read the first page over and over. */
    public Pace pages(String cohort, int users, Duration length) throws InterruptedException, ExecutionException {
        var watch = new Stopwatch();
        var until = System.nanoTime() + length.toNanos();
        try (var workers = Executors.newFixedThreadPool(users)) {
            var reading = IntStream.range(0, users)
                    .mapToObj(user -> (Callable<Boolean>) () -> read(UUID.fromString(cohort), until, watch))
                    .toList();
            for (var end : workers.invokeAll(reading)) {
                end.get();
            }
        }
        return watch.pace();
    }

    private boolean read(UUID cohort, long until, Stopwatch watch) throws SQLException {
        try (var one = DriverManager.getConnection(database);
                var page = one.prepareStatement(PAGE)) {
            page.setObject(1, cohort);
            while (System.nanoTime() < until) {
                var began = System.nanoTime();
                try (var rows = page.executeQuery()) {
                    while (rows.next()) {
                        rows.getString(3);
                    }
                }
                watch.note(began, System.nanoTime());
            }
            return true;
        }
    }

    /** A row for each person, seat and line of history, one after the other, with a commit after each two hundred. */
    public Pace rows(String cohort, int people) throws SQLException {
        var began = System.nanoTime();
        try (var one = DriverManager.getConnection(database)) {
            one.setAutoCommit(false);
            for (var person = 0; person < people; person++) {
                write(one, UUID.fromString(cohort), person);
                if (person % 200 == 199) {
                    one.commit();
                }
            }
            one.commit();
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        return new Pace(people, seconds, seconds * 1000 / people, seconds * 1000 / people);
    }

    private static void write(Connection one, UUID cohort, int number) throws SQLException {
        var person = UUID.randomUUID();
        var seat = UUID.randomUUID();
        for (var row : List.of(
                new Row(
                        "insert into learner.learner (id, name, address) values (?, ?, ?)",
                        person,
                        "Plain " + number,
                        "plain." + person + "@example.org"),
                new Row(
                        "insert into learner.enrolment (id, cohort_id, learner_id, status, created_at) values (?, ?,"
                                + " ?, 'ENROLLED', now())",
                        seat,
                        cohort,
                        person),
                new Row(
                        "insert into learner.enrolment_history (enrolment_id, to_status, reason, at) values (?, ?, ?,"
                                + " now())",
                        seat,
                        "ENROLLED",
                        "Brought in."))) {
            row.write(one);
        }
    }

    private record Row(String sql, Object first, Object second, Object third) {

        void write(Connection one) throws SQLException {
            try (var insert = one.prepareStatement(sql)) {
                insert.setObject(1, first);
                insert.setObject(2, second);
                insert.setObject(3, third);
                insert.executeUpdate();
            }
        }
    }
}
