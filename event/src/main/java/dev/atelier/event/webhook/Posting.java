package dev.atelier.event.webhook;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.springframework.stereotype.Component;

/** Sends one delivery over HTTP, once. Nobody is led elsewhere, and no attempt takes longer than the settings say. */
@Component
class Posting {

    private final HttpClient client;
    private final Destinations destinations;
    private final WebhookSettings settings;

    Posting(Destinations destinations, WebhookSettings settings) {
        this.destinations = destinations;
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                // A proxy would look names up by itself, and reach what is refused here.
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(settings.connect())
                .build();
    }

    Outcome post(Claimed delivery, Instant now) throws InterruptedException {
        var begun = System.nanoTime();
        var refusal = destinations.refusal(delivery.receiver().url());
        if (refusal.isPresent()) {
            return new Outcome.Unreached(refusal.get(), since(begun));
        }
        var answer = client.sendAsync(request(delivery, now), head -> new FirstBytes());
        try {
            var answered = answer.get(settings.answer().toMillis(), TimeUnit.MILLISECONDS);
            return new Outcome.Answered(
                    answered.statusCode(),
                    answered.body(),
                    since(begun),
                    answered.headers().firstValue("Retry-After").orElse(""));
        } catch (TimeoutException silent) {
            answer.cancel(true);
            return new Outcome.Unreached("No answer within " + seconds(settings.answer()) + ".", since(begun));
        } catch (ExecutionException failed) {
            return new Outcome.Unreached(why(Objects.requireNonNullElse(failed.getCause(), failed)), since(begun));
        }
    }

    private static HttpRequest request(Claimed delivery, Instant now) {
        var parcel = delivery.parcel();
        var request = HttpRequest.newBuilder(URI.create(delivery.receiver().url()))
                .header("Content-Type", "application/json")
                .header("User-Agent", "Atelier")
                .POST(BodyPublishers.ofString(parcel.payload()));
        var secrets = delivery.receiver().secrets();
        if (!secrets.isEmpty()) {
            request.header("webhook-id", parcel.message().toString())
                    .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                    .header("webhook-signature", Secret.signatures(secrets, parcel.message(), now, parcel.payload()));
        }
        return request.build();
    }

    /** In our own words: those of Java may name the address, and that of a chat is a secret. */
    private String why(Throwable failure) {
        return switch (failure) {
            case HttpConnectTimeoutException slow -> "No connection within " + seconds(settings.connect()) + ".";
            case ConnectException refused -> "The connection was refused, or the host is not there.";
            case SSLException unsafe -> "No safe connection: its certificate or TLS is not what Java trusts.";
            case IOException broken -> "The connection broke before there was an answer.";
            default -> "It could not be sent: " + failure.getClass().getSimpleName() + ".";
        };
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
