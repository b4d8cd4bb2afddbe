package dev.atelier.event.workshop;

import dev.atelier.api.Api;
import dev.atelier.api.Refused;
import dev.atelier.api.Seen;
import dev.atelier.api.Typed;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.answer.WorkshopDetailsAnswer;
import dev.atelier.event.workshop.Describing.Answer;
import dev.atelier.event.workshop.Describing.Described;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What a workshop says of itself, for programs of admins. */
@Api("/api/v1/admin/workshops/{workshop}")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Keeping workshops")
class DetailsCalls {

    private final Describing describing;

    DetailsCalls(Describing describing) {
        this.describing = describing;
    }

    /** What a workshop says of itself, as it was sent. */
    record DetailsTyped(
            @Nullable String title,
            @Nullable String slug,
            @Nullable String summary,
            @Nullable String prerequisites,
            @Nullable String tentativeNote)
            implements Typed {}

    @GetMapping
    @Operation(
            operationId = "readWorkshopDetails",
            summary = "What a workshop says of itself, with an ETag to write it by")
    ResponseEntity<WorkshopDetailsAnswer> show(@PathVariable UUID workshop) {
        return told(workshop);
    }

    @PutMapping
    @Operation(
            operationId = "describeWorkshop",
            summary = "Describe it anew, in place of what you have read",
            description = "What is not sent is empty then, but for the slug, which stays as it is; for good, once"
                    + " anybody may have it.")
    ResponseEntity<WorkshopDetailsAnswer> describe(
            @PathVariable UUID workshop, Seen seen, @RequestBody DetailsTyped typed) {
        var before = find(workshop);
        var form = new DetailsForm(
                Long.toString(seen.revision()),
                typed.title(),
                typed.slug() == null ? before.about().slug() : typed.slug(),
                typed.summary(),
                typed.prerequisites(),
                typed.tentativeNote());
        switch (Details.of(form)) {
            case Details.Invalid invalid -> throw Refused.fields(invalid.messages());
            case Details.Valid valid -> {
                switch (describing.describe(new WorkshopId(workshop), valid)) {
                    case Answer.Kept kept -> {}
                    case Answer.AddressTaken taken ->
                        throw Refused.field("slug", "Another workshop has this address: choose another one.");
                    case Answer.Stale stale ->
                        throw Refused.stale(
                                "It was described anew since you read it. Read it, and write again. Nothing was"
                                        + " done.",
                                DetailsView.differences(form, stale.now()));
                }
            }
        }
        return told(workshop);
    }

    private ResponseEntity<WorkshopDetailsAnswer> told(UUID workshop) {
        var now = find(workshop);
        var about = now.about();
        return ResponseEntity.ok()
                .eTag(Seen.tag(now.revision()))
                .body(new WorkshopDetailsAnswer(
                        workshop,
                        now.revision(),
                        now.isPublic(),
                        about.slug(),
                        about.title(),
                        about.summary(),
                        about.prerequisites(),
                        about.tentativeNote()));
    }

    private Described find(UUID workshop) {
        return describing.of(new WorkshopId(workshop)).orElseThrow(WorkshopMissing::new);
    }
}
