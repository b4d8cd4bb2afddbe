package dev.atelier.event.webhook;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Reads how an answer begins, and hangs up where it goes on for longer. */
final class FirstBytes implements BodySubscriber<String> {

    /** 2 KB. */
    static final int MOST = 2048;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final CompletableFuture<String> body = new CompletableFuture<>();
    private @Nullable Subscription subscription;

    @Override
    public CompletionStage<String> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription answer) {
        subscription = answer;
        answer.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        for (var piece : pieces) {
            var bytes = new byte[Math.min(piece.remaining(), MOST - kept.size())];
            piece.get(bytes);
            kept.writeBytes(bytes);
        }
        if (subscription == null) {
            return;
        }
        if (kept.size() == MOST) {
            subscription.cancel();
            onComplete();
        } else {
            subscription.request(1);
        }
    }

    @Override
    public void onError(Throwable broken) {
        // The status is there already, and that is what counts.
        onComplete();
    }

    @Override
    public void onComplete() {
        body.complete(readable(kept.toString(StandardCharsets.UTF_8)));
    }

    /** A database keeps no NUL, and a page shows no other control signs. */
    private static String readable(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "\uFFFD");
    }
}
