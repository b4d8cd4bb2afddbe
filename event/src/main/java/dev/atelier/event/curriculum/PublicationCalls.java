package dev.atelier.event.curriculum;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Problem;
import dev.atelier.api.Refused;
import dev.atelier.api.Seen;
import dev.atelier.api.Typed;
import dev.atelier.event.InstructorId;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.answer.CurriculumAnswer;
import dev.atelier.event.curriculum.Publishing.Answer;
import dev.atelier.event.curriculum.Publishing.Order;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Publishes drafts of curricula, for programs of admins. */
@Api("/api/v1/admin/workshops/{workshop}/draft/publication")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Keeping workshops")
class PublicationCalls {

    private final Publishing publishing;
    private final PublishedVersions versions;
    private final DraftAnswers drafts;

    PublicationCalls(Publishing publishing, PublishedVersions versions, DraftAnswers drafts) {
        this.publishing = publishing;
        this.versions = versions;
        this.drafts = drafts;
    }

    /** The version that a draft is to be, as it was sent. */
    record VersionTyped(@Nullable Integer version) implements Typed {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "publishCurriculum",
            summary = "Publish the draft that you have read; anybody sees it from then on, and it never changes",
            description = "“version” is that of the draft. One that is published already stays as it is.")
    ResponseEntity<CurriculumAnswer> create(
            Principal admin,
            @PathVariable UUID workshop,
            Seen seen,
            CommandId command,
            @RequestBody VersionTyped typed) {
        var id = new WorkshopId(workshop);
        var version = typed.version();
        if (version == null) {
            throw Refused.field("version", "Write the version of the draft that you have read.");
        }
        var order =
                new Order(id, version, seen.revision(), InstructorId.of(admin).value());
        return switch (publishing.publish(order)) {
            case Answer.Published published -> told(id, published.version());
            case Answer.NoDraft none -> throw DraftAnswers.none();
            case Answer.Refused refused ->
                throw new Refused(Problem.of(
                        "draft-not-ready",
                        HttpStatus.CONFLICT,
                        "Something must be settled before it can be published. Nothing was done.",
                        refused.obstacles().stream().map(Obstacle::words).toList()));
            case Answer.Stale stale -> throw drafts.stale(id, seen.revision());
        };
    }

    private ResponseEntity<CurriculumAnswer> told(WorkshopId workshop, int version) {
        var found = versions.find(workshop, version, ModuleAnswers::published).orElseThrow();
        return ResponseEntity.created(URI.create("/api/v1/workshops/" + workshop + "/curricula/" + version))
                .body(new CurriculumAnswer(found.version(), found.publishedAt(), found.modules()));
    }
}
