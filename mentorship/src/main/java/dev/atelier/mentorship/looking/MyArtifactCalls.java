package dev.atelier.mentorship.looking;

import static dev.atelier.mentorship.jooq.Tables.ROUND;

import dev.atelier.api.Api;
import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.answer.ChangesAnswer;
import dev.atelier.mentorship.answer.UnderstoodAnswer;
import dev.atelier.mentorship.work.Shelf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import org.jooq.Condition;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Learners' own files, and what was understood of them, for programs. */
@Api("/api/v1/my/artifacts/{artifact}")
@PreAuthorize("isAuthenticated()")
@Tag(name = "My work")
class MyArtifactCalls {

    private final Shelf shelf;
    private final Understandings understandings;

    MyArtifactCalls(Shelf shelf, Understandings understandings) {
        this.shelf = shelf;
        this.understandings = understandings;
    }

    @GetMapping
    @Operation(operationId = "readMyArtifact", summary = "What was understood of a file of yours")
    UnderstoodAnswer understood(Principal person, @PathVariable UUID artifact) throws IOException {
        return understandings.of(artifact, own(person));
    }

    @GetMapping("/changes")
    @Operation(
            operationId = "compareMyImages",
            summary = "What is different between the making of an image and of another one of the same work")
    ChangesAnswer changes(
            Principal person,
            @PathVariable UUID artifact,
            @RequestParam @Parameter(description = "The image that came first") UUID since) {
        return understandings.changes(since, artifact, own(person));
    }

    @GetMapping("/file")
    @Operation(
            operationId = "fetchMyArtifact",
            summary = "A file of yours, or a part of it",
            description = "A part is asked for with “Range: bytes=…”.")
    ResponseEntity<Resource> file(Principal person, @PathVariable UUID artifact) throws IOException {
        return shelf.whole(artifact, own(person));
    }

    private static Condition own(Principal person) {
        return ROUND.LEARNER_ID.eq(LearnerId.of(person).value());
    }
}
