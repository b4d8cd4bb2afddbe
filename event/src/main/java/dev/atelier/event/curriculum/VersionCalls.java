package dev.atelier.event.curriculum;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.answer.CurriculumAnswer;
import dev.atelier.event.answer.CurriculumAnswer.CurriculumRow;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The published versions of a curriculum, for anybody's programs. */
@Api("/api/v1/workshops/{workshop}/curricula")
@PreAuthorize("permitAll()")
@Tag(name = "Workshops")
class VersionCalls {

    private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

    private final PublishedVersions versions;

    VersionCalls(PublishedVersions versions) {
        this.versions = versions;
    }

    @GetMapping
    @Operation(operationId = "listCurricula", summary = "All published versions, the latest first")
    Page<CurriculumRow> list(@PathVariable UUID workshop) {
        var found = versions.all(new WorkshopId(workshop));
        if (found.isEmpty()) {
            throw DraftPages.missing();
        }
        return Page.whole(found);
    }

    @GetMapping("/{version}")
    @Operation(operationId = "readCurriculum", summary = "One of them with its modules and items")
    CurriculumAnswer show(@PathVariable UUID workshop, @PathVariable int version) {
        return versions.find(new WorkshopId(workshop), version, ModuleAnswers::published)
                .map(found -> new CurriculumAnswer(found.version(), found.publishedAt(), found.modules()))
                .orElseThrow(VersionCalls::missing);
    }

    @GetMapping("/{version}/text")
    @Operation(
            operationId = "exportCurriculum",
            summary = "The same as Markdown, which can be edited and brought in again")
    ResponseEntity<byte[]> text(@PathVariable UUID workshop, @PathVariable int version) {
        return versions.find(new WorkshopId(workshop), version, CurriculumMarkdown::of)
                .map(found -> markdown(found.modules()))
                .orElseThrow(VersionCalls::missing);
    }

    static ResponseEntity<byte[]> markdown(String text) {
        return ResponseEntity.ok().contentType(MARKDOWN).body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Refused missing() {
        return new Refused(HttpStatus.NOT_FOUND, "No such version of the curriculum is published.");
    }
}
