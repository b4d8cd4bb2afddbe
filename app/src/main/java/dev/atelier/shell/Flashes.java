package dev.atelier.shell;

import dev.atelier.shell.page.Frame.Flash;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The messages that the request before this one left for the next page. */
final class Flashes {

    private static final List<String> KINDS = List.of("problem", "done", "note");

    private Flashes() {}

    static List<Flash> of(HttpServletRequest request) {
        var left = RequestContextUtils.getInputFlashMap(request);
        if (left == null) {
            return List.of();
        }
        return KINDS.stream()
                .flatMap(kind -> left.get(kind) instanceof String words
                        ? Stream.of(new Flash(kind, words))
                        : Stream.<Flash>empty())
                .toList();
    }
}
