package dev.atelier.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Somebody's phone in a crowded hall: what it sends is lost on the way there or on the way back now and then, and sent
 * again, by whichever house answers, until an answer comes through.
 */
final class Phone {

    private static final double LOST = 0.12;
    private static final int PATIENCE = 400;

    /** What forms need to be believed. */
    record FormToken(String cookie, String field) {}

    private final HttpClient client;
    private final List<String> houses;
    private final FormToken token;
    private final UUID person;
    private final String cookie;
    private final Random random;
    private int sentAgain;

    Phone(HttpClient client, List<String> houses, FormToken token, UUID person, String cookie) {
        this.client = client;
        this.houses = houses;
        this.token = token;
        this.person = person;
        this.cookie = cookie;
        this.random = new Random(cookie.hashCode());
    }

    /** The same phone for something that it does meanwhile. */
    Phone twin() {
        return new Phone(client, houses, token, person, cookie);
    }

    UUID person() {
        return person;
    }

    int sentAgain() {
        return sentAgain;
    }

    Random random() {
        return random;
    }

    /** One press: the same id however often it travels. Names and values by turns. */
    void press(String path, String... fields) throws InterruptedException {
        var words = new StringBuilder("_csrf=").append(URLEncoder.encode(token.field(), UTF_8));
        for (var field = 0; field < fields.length; field += 2) {
            words.append('&').append(fields[field]).append('=').append(URLEncoder.encode(fields[field + 1], UTF_8));
        }
        var answer = untilItIsThere(
                path,
                Map.of("Press", UUID.randomUUID().toString(), "Press-For", person.toString(), "Press-Age", "0"),
                words.toString());
        if (answer.statusCode() >= 400) {
            throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
    }

    String read(String path) throws InterruptedException {
        return untilItIsThere(path, Map.of(), "").body();
    }

    private HttpResponse<String> untilItIsThere(String path, Map<String, String> headers, String form)
            throws InterruptedException {
        for (var attempt = 0; attempt < PATIENCE; attempt++) {
            if (random.nextDouble() >= LOST) {
                try {
                    var answer = client.send(request(path, headers, form), BodyHandlers.ofString());
                    if (answer.statusCode() < 500 && random.nextDouble() >= LOST) {
                        return answer;
                    }
                } catch (IOException away) {
                    // The house is away; the other may answer.
                }
            }
            sentAgain++;
            Thread.sleep(random.nextInt(20, 120));
        }
        throw new AssertionError("No answer for " + path);
    }

    private HttpRequest request(String path, Map<String, String> headers, String form) {
        var request = HttpRequest.newBuilder(URI.create(houses.get(random.nextInt(houses.size())) + path))
                .timeout(Duration.ofSeconds(15))
                .header("Cookie", cookie + "; atelier-form=" + token.cookie());
        headers.forEach(request::header);
        return form.isEmpty()
                ? request.build()
                : request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
    }

    /** Follows a piece of a page, with the last id that it has heard whenever it has to come back, until it is stopped. */
    Thread follow(String path, List<String> ids) {
        return Thread.ofVirtual().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                var last = ids.isEmpty() ? "nothing" : ids.getLast();
                try {
                    client.send(
                                    request(path, Map.of("Accept", "text/event-stream", "Last-Event-ID", last), ""),
                                    BodyHandlers.ofLines())
                            .body()
                            .filter(line -> line.startsWith("id: "))
                            .forEach(line -> ids.add(line.substring(4)));
                    Thread.sleep(100);
                } catch (IOException | java.io.UncheckedIOException away) {
                    // Comes back, by the other house perhaps.
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }
        });
    }
}
