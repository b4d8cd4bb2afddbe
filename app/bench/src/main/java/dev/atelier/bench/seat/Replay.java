package dev.atelier.bench.seat;

import dev.atelier.bench.seat.Recording.Call;
import dev.atelier.bench.seat.Recording.Statement;
import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import javax.sql.DataSource;

/** Says to the database what was recorded, for somebody else and another cohort, and reads all that it answers. */
public final class Replay {

    private final DataSource database;
    private final Recording recording;
    private final Visitor recorded;
    private final String recordedCohort;

    public Replay(DataSource database, Recording recording, Visitor recorded, String recordedCohort) {
        this.database = database;
        this.recording = recording;
        this.recorded = recorded;
        this.recordedCohort = recordedCohort;
    }

    public void play(Visitor visitor, String cohort) throws SQLException {
        var places = new Places();
        places.put(recorded.id(), visitor.id());
        places.put(recorded.sessionId(), visitor.sessionId());
        places.put(recordedCohort, cohort);
        for (var visit : recording.visits()) {
            try (var connection = database.getConnection()) {
                for (var step : visit.steps()) {
                    switch (step) {
                        case Call call ->
                            invoke(
                                    connection,
                                    Connection.class,
                                    call,
                                    call.arguments().toArray());
                        case Statement statement -> execute(connection, statement, places);
                    }
                }
            }
        }
    }

    private static void execute(Connection connection, Statement statement, Places places) throws SQLException {
        try (var prepared = connection.prepareStatement(statement.sql())) {
            for (var parameter : statement.parameters()) {
                var arguments = parameter.arguments().toArray();
                if (arguments[1] != null && !parameter.method().equals("setNull")) {
                    arguments[1] = places.of(arguments[1]);
                }
                invoke(prepared, PreparedStatement.class, parameter, arguments);
            }
            if (prepared.execute()) {
                read(prepared.getResultSet(), statement, places);
            }
        }
    }

    private static void read(ResultSet rows, Statement statement, Places places) throws SQLException {
        var columns = rows.getMetaData().getColumnCount();
        var asked = new HashMap<Integer, List<String>>();
        statement
                .answers()
                .forEach(answer -> asked.merge(
                        answer.column(),
                        List.of(answer.id()),
                        (some, more) -> some.contains(more.getFirst())
                                ? some
                                : List.copyOf(java.util.stream.Stream.concat(some.stream(), more.stream())
                                        .toList())));
        for (var row = 0; rows.next(); row++) {
            for (var column = 1; column <= columns; column++) {
                var value = rows.getString(column);
                var ids = asked.getOrDefault(column, List.of());
                if (row < ids.size() && value != null) {
                    places.put(ids.get(row), value.strip());
                }
            }
        }
    }

    private static void invoke(Object target, Class<?> type, Call call, Object[] arguments) throws SQLException {
        try {
            type.getMethod(call.method(), call.types().toArray(Class<?>[]::new)).invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof SQLException trouble) {
                throw trouble;
            }
            throw new IllegalStateException(failure);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
