package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;

import dev.atelier.api.Api;
import dev.atelier.mentorship.answer.ChangesAnswer;
import dev.atelier.mentorship.answer.UnderstoodAnswer;
import dev.atelier.mentorship.looking.Understandings;
import dev.atelier.mentorship.work.Shelf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The files of what was handed in, and what was understood of them, for programs of the staff. */
@Api("/api/v1/staff/artifacts/{artifact}")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Reviewing")
class StaffArtifactCalls {

    private final Shelf shelf;
    private final Understandings understandings;

    StaffArtifactCalls(Shelf shelf, Understandings understandings) {
        this.shelf = shelf;
        this.understandings = understandings;
    }

    @GetMapping
    @Operation(operationId = "readArtifact", summary = "What was understood of a file that was handed in")
    UnderstoodAnswer understood(Authentication person, @PathVariable UUID artifact) throws IOException {
        return understandings.of(artifact, Reviewer.of(person).sees());
    }

    @GetMapping("/changes")
    @Operation(
            operationId = "compareImages",
            summary = "What is different between the making of an image and of another one of the same work")
    ChangesAnswer changes(
            Authentication person,
            @PathVariable UUID artifact,
            @RequestParam @Parameter(description = "The image that came first") UUID since) {
        return understandings.changes(since, artifact, Reviewer.of(person).sees());
    }

    @GetMapping("/file")
    @Operation(
            operationId = "fetchArtifact",
            summary = "A file that was handed in, or a part of it",
            description = "A part is asked for with “Range: bytes=…”. A pickled checkpoint goes to its learner alone.")
    ResponseEntity<Resource> file(Authentication person, @PathVariable UUID artifact) throws IOException {
        return shelf.whole(artifact, Reviewer.of(person).sees().and(ARTIFACT.KIND.ne("PICKLE")));
    }
}
