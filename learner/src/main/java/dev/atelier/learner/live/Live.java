package dev.atelier.learner.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Keeps a piece of a page as it is now: by a stream of server-sent events, or where streams don't come through, by
 * answers that wait for news.
 */
@Component
public class Live {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Duration HOLD = Duration.ofSeconds(20);
    private static final Duration GATHER = Duration.ofMillis(200);
    // Five hundred browsers that lost the same instance do not come back in the same instant.
    private static final int COME_BACK_FROM = 500;
    private static final int COME_BACK_TO = 2_500;

    private final RoomNews news;
    private final Audiences audiences;

    Live(RoomNews news, Audiences audiences) {
        this.news = news;
        this.audiences = audiences;
    }

    /**
     * Streams until the browser goes, the house closes, or the viewer may not look any more. What the browser has it says
     * by the id of the last event or, before the first one, by {@code seen}; it is sent the present piece if that differs.
     */
    public <V> void follow(View<V> view, V viewer, HttpServletRequest request, HttpServletResponse response) {
        var session = Optional.ofNullable(request.getSession(false)).map(open -> open.getId());
        var last = Objects.requireNonNullElse(request.getHeader("Last-Event-ID"), "");
        var screen = new Screen(
                session, last.isEmpty() ? Objects.requireNonNullElse(request.getParameter("seen"), "") : last);
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, no-transform");
        // nginx would otherwise keep events until it has a page full.
        response.setHeader("X-Accel-Buffering", "no");
        audiences.join(view, viewer, screen);
        try {
            var browser = response.getOutputStream();
            browser.write(("retry: " + ThreadLocalRandom.current().nextInt(COME_BACK_FROM, COME_BACK_TO) + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            screen.follow(browser, Audiences.HEARTBEAT);
        } catch (IOException gone) {
            // Whoever closes their page says nothing before.
        } finally {
            audiences.leave(view, screen);
        }
    }

    /**
     * Answers with the piece, or with 204 when the browser shows it already.
     *
     * @param seen the version that the browser shows
     * @param hold whether to wait some seconds for news when there are none yet
     */
    public <V> ResponseEntity<String> answer(View<V> view, V viewer, String seen, boolean hold) {
        var changes = news.changes(view.room());
        var piece = read(view, viewer);
        if (hold && piece.version().equals(seen) && news.await(view.room(), changes, HOLD)) {
            gather();
            piece = read(view, viewer);
        }
        return piece.version().equals(seen)
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok()
                        .contentType(HTML)
                        .cacheControl(CacheControl.noStore())
                        .body(piece.html());
    }

    private static <V> Piece read(View<V> view, V viewer) {
        var piece = view.read(Set.of(viewer)).get(viewer);
        if (piece == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "You have no part in this cohort any more.");
        }
        return piece;
    }

    private static void gather() {
        try {
            Thread.sleep(GATHER);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
