package dev.atelier.event.workshop;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** Gives the published curriculum away as Markdown (RFC 7763). */
@Controller
class CurriculumTextController {

    private final OfferedWorkshops workshops;
    private final Freshness freshness;

    CurriculumTextController(OfferedWorkshops workshops, Freshness freshness) {
        this.workshops = workshops;
        this.freshness = freshness;
    }

    @GetMapping("/workshops/{slug}/curriculum.md")
    @Nullable
    ResponseEntity<String> show(@PathVariable String slug, ServletWebRequest web) {
        var found = workshops.text(slug).orElseThrow(WorkshopMissing::new);
        var text = WorkshopText.of(found);
        if (freshness.isKnown(text, web)) {
            return null;
        }
        var name = ContentDisposition.attachment()
                .filename(slug + "-v" + found.version() + ".md")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/markdown;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(text);
    }
}
