package dev.atelier.bench.visitor;

import dev.atelier.bench.load.Load;
import dev.atelier.bench.load.Pace;
import dev.atelier.bench.load.Steps;
import dev.atelier.bench.load.Stopwatch;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** A cohort's public page and calendar, as visitors ask for them who have no cookie yet. */
public record PublicLoads(String origin, int users, Duration length) {

    /**
     * Something that is asked for.
     *
     * @param tag the entity tag that the asking program has already; empty if none, else the answer is 304
     */
    public record Asked(String name, String path, String tag) {}

    /** The page, the calendar, the calendar that has not changed, and the list of what is coming. */
    public List<Asked> of(String cohort) throws IOException, InterruptedException {
        var page = "/cohorts/" + cohort;
        var calendar = page + "/agenda.ics";
        return List.of(
                new Asked("cohort page", page, ""),
                new Asked("calendar", calendar, ""),
                new Asked("calendar, not changed (304)", calendar, tag(calendar)),
                new Asked("list of what is coming", "/", ""));
    }

    public Pace read(Asked asked) {
        var watch = new Stopwatch();
        return new Load(origin, users, () -> Steps.asking(asked.path(), asked.tag(), length, watch), watch).put();
    }

    private String tag(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(origin + path)).build(), BodyHandlers.discarding())
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
        }
    }
}
