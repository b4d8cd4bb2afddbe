package dev.atelier.event.workshop;

import dev.atelier.event.visitor.Fingerprint;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives the published curriculum away as Markdown (RFC 7763); Spring answers whoever has it already with 304. */
@Controller
class CurriculumTextController {

    private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

    private final OfferedWorkshops workshops;

    CurriculumTextController(OfferedWorkshops workshops) {
        this.workshops = workshops;
    }

    @GetMapping("/workshops/{slug}/curriculum.md")
    ResponseEntity<byte[]> show(@PathVariable String slug) {
        var found = workshops.text(slug).orElseThrow(WorkshopMissing::new);
        var text = WorkshopText.of(found).getBytes(StandardCharsets.UTF_8);
        var name = ContentDisposition.inline()
                .filename(found.about().slug() + "-v" + found.version() + ".md")
                .build();
        return ResponseEntity.ok()
                .contentType(MARKDOWN)
                .eTag(Fingerprint.strong(text))
                .cacheControl(CacheControl.noCache().cachePublic())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(text);
    }
}
