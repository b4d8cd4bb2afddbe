package dev.atelier.learner.day;

import dev.atelier.learner.page.Version;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A piece of a page that is asked for again and again. */
final class Fragment {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private Fragment() {}

    /** 204, which leaves the page alone, as long as the browser shows this version. */
    static ResponseEntity<String> unlessSeen(String seen, Version version, JteModel piece) {
        return version.value().equals(seen)
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok()
                        .contentType(HTML)
                        .cacheControl(CacheControl.noStore())
                        .body(piece.render());
    }
}
