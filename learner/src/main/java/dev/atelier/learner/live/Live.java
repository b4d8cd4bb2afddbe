package dev.atelier.learner.live;

import dev.atelier.event.CohortId;
import dev.atelier.learner.page.Version;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers a browser that asks whether a piece of a page still holds: with the new one, or with 204, which leaves it. */
@Component
public class Live {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Duration HOLD = Duration.ofSeconds(20);
    // When sixty people answer at once, sixty phones need not be told of each answer alone.
    private static final Duration GATHER = Duration.ofMillis(200);

    private final RoomNews news;

    Live(RoomNews news) {
        this.news = news;
    }

    /** A piece of a page, and the version that tells it from others. */
    public record Piece(Version version, JteModel html) {}

    /**
     * Answers for a room.
     *
     * @param seen the version that the browser shows
     * @param hold whether to wait some seconds for news when there are none yet
     */
    public ResponseEntity<String> answer(CohortId room, String seen, boolean hold, Supplier<Piece> read) {
        var changes = news.changes(room);
        var piece = read.get();
        if (hold && isSeen(piece, seen) && news.await(room, changes, HOLD)) {
            gather();
            piece = read.get();
        }
        return isSeen(piece, seen)
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok()
                        .contentType(HTML)
                        .cacheControl(CacheControl.noStore())
                        .body(piece.html().render());
    }

    private static boolean isSeen(Piece piece, String seen) {
        return piece.version().value().equals(seen);
    }

    private static void gather() {
        try {
            Thread.sleep(GATHER);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
