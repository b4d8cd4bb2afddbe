package dev.atelier.event.visitor;

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
 */
record Download(MediaType type, String name, String tag) {

    static Download of(MediaType type, String name, byte[] content) {
        return new Download(type, name, Fingerprint.strong(content));
    }

    /** What is there already is neither sent nor made again. */
    ResponseEntity<byte[]> answer(WebRequest request, Supplier<byte[]> content) {
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
        return ResponseEntity.status(status)
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePublic());
    }
}
