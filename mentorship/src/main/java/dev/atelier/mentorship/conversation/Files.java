package dev.atelier.mentorship.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands out the files of a conversation. What strangers' programs made is saved, not opened, except plain pictures. */
@Component
class Files {

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private final Messages messages;

    Files(Messages messages) {
        this.messages = messages;
    }

    /** Whether a browser may show it. */
    static boolean isPicture(String type) {
        return PICTURES.contains(type);
    }

    ResponseEntity<byte[]> serve(Conversation conversation, UUID id) {
        var file = messages.file(conversation.id(), id)
                .orElseThrow(() -> Door.notFound("There is no such file in this conversation."));
        var picture = isPicture(file.type());
        var disposition = picture ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(picture ? MediaType.parseMediaType(file.type()) : MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        "Content-Disposition",
                        disposition.filename(file.name(), UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(30)).cachePrivate().immutable())
                .body(file.content());
    }
}
