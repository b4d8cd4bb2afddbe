package dev.atelier.bench.seat;

import java.io.Serializable;
import java.util.List;

/** What was said to the database while it was recorded: each visit borrows one connection. */
public record Recording(List<Visit> visits) implements Serializable {

    public record Visit(List<Step> steps) implements Serializable {}

    public sealed interface Step extends Serializable {}

    /** A call of the connection itself, such as {@code commit}. */
    public record Call(String method, List<Class<?>> types, List<Object> arguments) implements Step {}

    /** A statement with its parameters in the order in which they were set. */
    public record Statement(String sql, List<Call> parameters, List<Answered> answers) implements Step {}

    /**
     * An id that the database gave and that may be sent back to it later.
     *
     * @param column counted from 1
     */
    public record Answered(int column, String id) implements Serializable {}

    /** How many statements there are, and how many of these visits end with a commit of their own. */
    public String summary() {
        var steps = visits.stream().flatMap(visit -> visit.steps().stream()).toList();
        var statements = steps.stream().filter(Statement.class::isInstance).count();
        var commits = steps.stream()
                .filter(step -> step instanceof Call call && call.method().equals("commit"))
                .count();
        return statements + " statements, " + commits + " commits";
    }
}
