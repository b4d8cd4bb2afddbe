package dev.atelier.bench.house;

import dev.atelier.bench.seat.Recording;
import dev.atelier.bench.seat.Recording.Answered;
import dev.atelier.bench.seat.Recording.Call;
import dev.atelier.bench.seat.Recording.Statement;
import dev.atelier.bench.seat.Recording.Step;
import dev.atelier.bench.seat.Recording.Visit;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import org.jspecify.annotations.Nullable;

/** Writes down what goes through a recorded data source. */
final class Recorder implements QueryExecutionListener, MethodExecutionListener {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> CALLS =
            Set.of("setAutoCommit", "setReadOnly", "setTransactionIsolation", "commit", "rollback");

    private final Map<String, List<Step>> visits = new LinkedHashMap<>();
    private final Map<String, List<Answered>> answers = new LinkedHashMap<>();

    synchronized Recording finish() {
        return new Recording(visits.values().stream()
                .map(steps -> new Visit(List.copyOf(steps)))
                .toList());
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public synchronized void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        for (var query : queries) {
            var given = new ArrayList<Answered>();
            answers.put(execution.getConnectionId(), given);
            var parameters = query.getParametersList().stream()
                    .flatMap(List::stream)
                    .map(set -> new Call(
                            set.getMethod().getName(),
                            List.of(set.getMethod().getParameterTypes()),
                            list(set.getArgs())))
                    .toList();
            visit(execution.getConnectionId()).add(new Statement(query.getQuery(), parameters, given));
        }
    }

    @Override
    public void beforeMethod(MethodExecutionContext execution) {}

    @Override
    public synchronized void afterMethod(MethodExecutionContext execution) {
        if (execution.getConnectionInfo() == null) {
            return;
        }
        var connection = execution.getConnectionInfo().getConnectionId();
        var method = execution.getMethod();
        if (execution.getTarget() instanceof Connection && CALLS.contains(method.getName())) {
            visit(connection)
                    .add(new Call(
                            method.getName(), List.of(method.getParameterTypes()), list(execution.getMethodArgs())));
        } else if (execution.getTarget() instanceof ResultSet rows
                && method.getName().startsWith("get")) {
            answered(connection, rows, execution);
        }
    }

    private void answered(String connection, ResultSet rows, MethodExecutionContext execution) {
        var result = execution.getResult();
        var given = answers.get(connection);
        var arguments = execution.getMethodArgs();
        if (result == null || given == null || arguments == null || arguments.length == 0) {
            return;
        }
        var id = result.toString().strip();
        if (ID.matcher(id).matches()) {
            given.add(new Answered(column(rows, arguments[0]), id));
        }
    }

    private static int column(ResultSet rows, Object named) {
        try {
            return named instanceof Integer number ? number : rows.findColumn(named.toString());
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<Step> visit(String connection) {
        return visits.computeIfAbsent(connection, unknown -> new ArrayList<>());
    }

    /** Null is a value here, too. */
    private static List<Object> list(@Nullable Object @Nullable [] arguments) {
        return arguments == null ? List.of() : new ArrayList<>(java.util.Arrays.asList(arguments));
    }
}
