package dev.atelier.event.visitor;

import dev.atelier.event.page.LinkPreview;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/**
 * The picture that a link to a page is shown with: what it is about, and beneath it one or two lines.
 *
 * @param lines such as when and where; empty ones are left out
 */
public record PreviewCard(String title, List<String> lines) {

    private static final String FILE = "preview.png";

    public PreviewCard {
        lines = lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /** As a page tells it; the address is that of the page, whole. */
    public LinkPreview of(String description, String address) {
        // Whoever keeps pictures by their address looks again when something else stands in it.
        var image = CardDrawing.canDraw(this) ? address + "/" + FILE + "?" + tag().substring(1, 9) : "";
        return new LinkPreview(title, description, address, image, words());
    }

    public ResponseEntity<byte[]> answer(WebRequest request) {
        return new Download(MediaType.IMAGE_PNG, FILE, tag()).answer(request, () -> CardDrawing.png(this));
    }

    private String words() {
        return Stream.concat(Stream.of(title), lines.stream()).collect(Collectors.joining(". "));
    }

    private String tag() {
        return Fingerprint.strong(words().getBytes(StandardCharsets.UTF_8));
    }
}
