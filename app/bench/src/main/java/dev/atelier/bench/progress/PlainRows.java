package dev.atelier.bench.progress;

import dev.atelier.bench.load.Pace;
import dev.atelier.bench.load.Stopwatch;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Reads by plain JDBC what a heat map shows: the people of a cohort, and the newest fact of each of them about each item. */
public record PlainRows(String database, UUID cohort, int readers, Duration length) {

    private static final String PEOPLE = """
        select l.id, l.name from learner.enrolment e join learner.learner l on l.id = e.learner_id
        where e.cohort_id = ? and e.status in ('ENROLLED', 'COMPLETED') order by l.name, l.id\
        """;
    private static final String FACTS = """
        select distinct on (learner_id, item_key) learner_id, item_key, kind, source, at from learner.progress_fact
        where cohort_id = ? order by learner_id, item_key, id desc\
        """;

    /** All readers at once, each over and over on a connection of its own. */
    public Pace read() {
        var watch = new Stopwatch();
        try (var people = Executors.newFixedThreadPool(readers)) {
            var all = new ArrayList<Callable<Void>>();
            for (var number = 0; number < readers; number++) {
                all.add(() -> {
                    read(watch);
                    return null;
                });
            }
            for (var one : people.invokeAll(all)) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
        return watch.pace();
    }

    private void read(Stopwatch watch) throws SQLException {
        try (var own = DriverManager.getConnection(database)) {
            var end = System.nanoTime() + length.toNanos();
            while (System.nanoTime() < end) {
                var began = System.nanoTime();
                rows(own, PEOPLE);
                rows(own, FACTS);
                watch.note(began, System.nanoTime());
            }
        }
    }

    private void rows(Connection own, String sql) throws SQLException {
        try (var asking = own.prepareStatement(sql)) {
            asking.setObject(1, cohort);
            try (var rows = asking.executeQuery()) {
                var columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (var column = 1; column <= columns; column++) {
                        if (rows.getObject(column) == null) {
                            throw new IllegalStateException("Nothing stands in column " + column);
                        }
                    }
                }
            }
        }
    }
}
