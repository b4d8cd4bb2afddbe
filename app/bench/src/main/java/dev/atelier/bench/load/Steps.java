package dev.atelier.bench.load;

import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.http.HttpDsl.flushCookieJar;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;

/** What users do. */
public final class Steps {

    /** Under this name a feed holds what a user sends as cookies. */
    public static final String COOKIE = "cookie";

    private static final String BEGAN = "began";

    private Steps() {}

    /** Asks for one page over and over. */
    public static ChainBuilder reading(String path, Duration length, Stopwatch watch) {
        return during(length).on(timed(http("page").get(path).check(status().is(200)), watch));
    }

    /** Asks for one page over and over, or whether it is still what the asking program has; {@code tag} may be empty. */
    public static ChainBuilder asking(String path, String tag, Duration length, Stopwatch watch) {
        var question = tag.isEmpty()
                ? http("page").get(path).check(status().is(200))
                : http("page").get(path).header("If-None-Match", tag).check(status().is(304));
        return during(length).on(exec(flushCookieJar()).exec(timed(question, watch)));
    }

    /** Asks for one page over and over, as somebody who has signed in. */
    public static ChainBuilder reading(String path, String cookie, Duration length, Stopwatch watch) {
        var question = http("page").get(path).header("Cookie", cookie).check(status().is(200));
        // What the answers set would be sent instead.
        return during(length).on(exec(flushCookieJar()).exec(timed(question, watch)));
    }

    /** Sends the same form in the name of one after the other, so many times; the answer is a redirect. */
    public static ChainBuilder sending(
            String path, String token, Iterator<Map<String, Object>> people, int times, Stopwatch watch) {
        var question = http("form")
                .post(path)
                .header("Cookie", "#{" + COOKIE + "}")
                .formParam("_csrf", token)
                .check(status().is(302));
        return repeat(times).on(feed(people).exec(flushCookieJar()).exec(timed(question, watch)));
    }

    /** One question whose answer is noted. */
    static ChainBuilder timed(HttpRequestActionBuilder question, Stopwatch watch) {
        return exec(session -> session.set(BEGAN, System.nanoTime()))
                .exec(question)
                .exec(session -> {
                    if (session.isFailed()) {
                        watch.failed();
                    } else {
                        watch.note(session.getLong(BEGAN), System.nanoTime());
                    }
                    return session;
                });
    }
}
