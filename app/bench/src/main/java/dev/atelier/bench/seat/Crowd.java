package dev.atelier.bench.seat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** Many signed-in visitors, and the form token that all of them send. */
public final class Crowd {

    private final String origin;
    private final List<Visitor> visitors;

    public Crowd(String origin, int size) {
        this(origin, size, "/bench/visitors/");
    }

    /** Of people who come in by another door. */
    public Crowd(String origin, int size, String door) {
        this.origin = origin;
        this.visitors = IntStream.range(0, size)
                .mapToObj(number -> comeIn(door + number))
                .toList();
    }

    public List<Visitor> visitors() {
        return visitors;
    }

    private Visitor comeIn(String door) {
        var answer = ask(door, Map.of());
        return new Visitor(answer.body(), Objects.requireNonNull(answer.cookie("atelier"), "a session"));
    }

    /** What a form needs to be believed: its cookie and its field. */
    public record FormToken(String cookie, String field) {}

    /** Waits until the cohort has reached those who give out seats, then reads its form. */
    public FormToken formToken(String cohort) throws IOException, InterruptedException {
        for (var attempt = 0; attempt < 100; attempt++) {
            var answer = ask(path(cohort), Map.of("atelier", visitors.getFirst().session()));
            var field = answer.parse().select("form[action=" + path(cohort) + "] input[name=_csrf]");
            if (answer.statusCode() == 200 && !field.isEmpty()) {
                return new FormToken(
                        Objects.requireNonNull(answer.cookie("atelier-form"), "a form token"), field.val());
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("No seats in " + cohort);
    }

    /** Lets one of them take a seat, and writes down what is said to the database meanwhile. */
    public Recording record(Visitor visitor, String cohort, FormToken token) throws IOException, InterruptedException {
        ask("/bench/recording/begin", Map.of());
        var answer = connection(path(cohort), Map.of("atelier", visitor.session(), "atelier-form", token.cookie()))
                .method(Connection.Method.POST)
                .data("_csrf", token.field())
                .followRedirects(false)
                .execute();
        // Listeners work on after the answer.
        Thread.sleep(2_000);
        var recorded = ask("/bench/recording/end", Map.of()).bodyAsBytes();
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("No seat but " + answer.statusCode());
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(recorded))) {
            return (Recording) in.readObject();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String path(String cohort) {
        return "/my/cohorts/" + cohort + "/seat";
    }

    private Connection.Response ask(String path, Map<String, String> cookies) {
        try {
            return connection(path, cookies).execute();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Connection connection(String path, Map<String, String> cookies) {
        return Jsoup.connect(origin + path)
                .cookies(cookies)
                .ignoreContentType(true)
                .ignoreHttpErrors(true)
                .maxBodySize(0)
                .timeout(60_000);
    }
}
