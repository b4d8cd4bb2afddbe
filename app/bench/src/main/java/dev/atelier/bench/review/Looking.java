package dev.atelier.bench.review;

import dev.atelier.bench.load.Pace;
import dev.atelier.bench.load.Stopwatch;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Somebody who looks at a page and all its images, over six connections as browsers do. */
final class Looking implements AutoCloseable {

    private static final int CONNECTIONS = 6;

    private final String origin;
    private final String cookie;
    private final String page;
    private final List<String> images;
    private final Map<String, String> tags = new ConcurrentHashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS);

    Looking(String origin, String cookie, String page, List<String> images) {
        this.origin = origin;
        this.cookie = cookie;
        this.page = page;
        this.images = List.copyOf(images);
    }

    String page() {
        return page;
    }

    /** Looks for so long, each time as if nothing had been seen before, or asking whether what was seen is still the same. */
    Pace look(Duration length, boolean again) throws InterruptedException, ExecutionException, IOException {
        if (again && tags.isEmpty()) {
            look(false);
        }
        var watch = new Stopwatch();
        var until = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < until) {
            var began = System.nanoTime();
            look(again);
            watch.note(began, System.nanoTime());
        }
        return watch.pace();
    }

    private void look(boolean again) throws InterruptedException, ExecutionException, IOException {
        expect(ask(page, ""), 200);
        var all = new ArrayList<Callable<Void>>();
        for (var connection = 0; connection < CONNECTIONS; connection++) {
            var first = connection;
            all.add(() -> {
                for (var image = first; image < images.size(); image += CONNECTIONS) {
                    image(images.get(image), again);
                }
                return null;
            });
        }
        for (var end : connections.invokeAll(all)) {
            end.get();
        }
    }

    private void image(String path, boolean again) throws IOException, InterruptedException {
        var answer = ask(path, again ? tags.getOrDefault(path, "") : "");
        expect(answer, again ? 304 : 200);
        tags.put(path, answer.headers().firstValue("ETag").orElseThrow());
    }

    private HttpResponse<byte[]> ask(String path, String tag) throws IOException, InterruptedException {
        var question = HttpRequest.newBuilder(URI.create(origin + path)).header("Cookie", cookie);
        if (!tag.isEmpty()) {
            question.header("If-None-Match", tag);
        }
        return client.send(question.build(), BodyHandlers.ofByteArray());
    }

    private static void expect(HttpResponse<byte[]> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
        }
    }

    /** The bytes at an address, asked for once. */
    byte[] bytes(String path) throws IOException, InterruptedException {
        var answer = ask(path, "");
        expect(answer, 200);
        return answer.body();
    }

    @Override
    public void close() {
        connections.close();
        client.close();
    }
}
