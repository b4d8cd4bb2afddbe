package dev.atelier.event.visitor;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/**
 * A file to take away.
 *
 * @param name what it is called when it is kept
 * @param tag an entity tag, quotes included
 * @param isForAll whether caches in between may keep it
 */
public record Download(MediaType type, String name, String tag, boolean isForAll) {

    /** RFC 5545. */
    public static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    Download(MediaType type, String name, String tag) {
        this(type, name, tag, true);
    }

    /** A file that nobody but one person fetches, so that no cache in between keeps it. */
    public static Download ofOne(MediaType type, String name, String tag) {
        return new Download(type, name, tag, false);
    }

    static Download of(MediaType type, String name, byte[] content) {
        return new Download(type, name, Fingerprint.strong(content));
    }

    /** What is there already is neither sent nor made again. */
    public ResponseEntity<byte[]> answer(WebRequest request, Supplier<byte[]> content) {
        if (request.checkNotModified(tag)) {
            return headers(HttpStatus.NOT_MODIFIED).build();
        }
        return headers(HttpStatus.OK)
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(content.get());
    }

    private ResponseEntity.BodyBuilder headers(HttpStatus status) {
        var cache = CacheControl.noCache();
        return ResponseEntity.status(status)
                .eTag(tag)
                .cacheControl(isForAll ? cache.cachePublic() : cache.cachePrivate());
    }
}
