package dev.atelier.bench.roster;

import dev.atelier.bench.load.Pace;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists of people that are new to the house, and when the last of their rows is done. */
public final class Lists {

    private static final String AHEAD = """
        select count(*) from learner.intake_row r join learner.intake i on i.id = r.intake_id
        where i.cohort_id = ? and r.outcome is null
        """;
    private static final String SEATS =
            "select count(*) from learner.enrolment where cohort_id = ? and status = 'ENROLLED'";

    private final String database;

    public Lists(String database) {
        this.database = database;
    }

    /** Each list names others. */
    public static String of(int people) {
        var round = UUID.randomUUID();
        return "Name,E-mail\n"
                + IntStream.range(0, people)
                        .mapToObj(person -> "Person %d,person.%d.%s@example.org".formatted(person, person, round))
                        .collect(Collectors.joining("\n"));
    }

    /** Waits until nothing of the cohort's lists is ahead; all must have a seat then. */
    public Pace done(String cohort, int people, long began) throws SQLException, InterruptedException {
        try (var one = DriverManager.getConnection(database)) {
            do {
                Thread.sleep(50);
            } while (count(one, SEATS, cohort) < people && count(one, AHEAD, cohort) > 0);
            var seconds = (System.nanoTime() - began) / 1e9;
            if (count(one, SEATS, cohort) != people) {
                throw new IllegalStateException(count(one, SEATS, cohort) + " seats of " + people);
            }
            return new Pace(people, seconds, seconds * 1000 / people, seconds * 1000 / people);
        }
    }

    private static int count(java.sql.Connection one, String sql, String cohort) throws SQLException {
        try (var counting = one.prepareStatement(sql)) {
            counting.setObject(1, UUID.fromString(cohort));
            try (var rows = counting.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
