package dev.atelier.event.curriculum;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.api.Seen;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.answer.CurriculumDraftAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A curriculum on its way, for programs of admins. */
@Api("/api/v1/admin/workshops/{workshop}/draft")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Keeping workshops")
class DraftCalls {

    private final DraftAnswers drafts;
    private final DraftBeginning beginning;
    private final Discarding discarding;
    private final Desks desks;
    private final Correcting correcting;

    DraftCalls(
            DraftAnswers drafts, DraftBeginning beginning, Discarding discarding, Desks desks, Correcting correcting) {
        this.drafts = drafts;
        this.beginning = beginning;
        this.discarding = discarding;
        this.desks = desks;
        this.correcting = correcting;
    }

    @GetMapping
    @Operation(
            operationId = "readCurriculumDraft",
            summary = "The draft: what was understood, guessed and left over, with an ETag to publish it by")
    ResponseEntity<CurriculumDraftAnswer> show(@PathVariable UUID workshop) {
        return drafts.told(new WorkshopId(workshop), ResponseEntity.ok());
    }

    @GetMapping("/text")
    @Operation(
            operationId = "exportCurriculumDraft",
            summary = "The same as Markdown, which can be edited and brought in again")
    ResponseEntity<byte[]> text(@PathVariable UUID workshop) {
        var desk = desks.of(new WorkshopId(workshop)).orElseThrow(DraftPages::missing);
        var stored = desk.draft().orElseThrow(DraftAnswers::none);
        return VersionCalls.markdown(CurriculumMarkdown.of(stored.draft().modules()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "beginCurriculumDraft",
            summary = "Begin a draft of the next version; one that is there stays as it is")
    ResponseEntity<CurriculumDraftAnswer> begin(@PathVariable UUID workshop, CommandId command) {
        beginning.fromLatest(new WorkshopId(workshop));
        return drafts.told(new WorkshopId(workshop), ResponseEntity.status(HttpStatus.CREATED));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "discardCurriculumDraft",
            summary = "Discard the draft that you have read",
            description = "A workshop of which nothing was ever published goes with it.")
    void discard(@PathVariable UUID workshop, Seen seen) {
        var id = new WorkshopId(workshop);
        if (desks.of(id).orElseThrow(DraftPages::missing).draft().isEmpty()) {
            throw DraftAnswers.none();
        }
        switch (discarding.discard(id, seen.revision())) {
            case DRAFT_GONE, WORKSHOP_GONE -> {}
            case STALE -> throw drafts.stale(id, seen.revision());
            case IN_USE ->
                throw Refused.because("workshop-in-use", HttpStatus.CONFLICT, "A cohort is planned for this workshop.");
        }
    }

    @DeleteMapping("/edits/{revision}")
    @Operation(
            operationId = "takeCurriculumEditBack",
            summary = "Take the last edit back, which is named by the revision that it led to",
            description = "“lastEdit” of the draft tells it. The one before it can be taken back next, 30 at most.")
    ResponseEntity<CurriculumDraftAnswer> takeBack(@PathVariable UUID workshop, @PathVariable long revision) {
        var id = new WorkshopId(workshop);
        if (correcting.undo(id, revision).isEmpty()) {
            throw new Refused(
                    HttpStatus.CONFLICT,
                    "Nothing was taken back: it is not, or no longer, the last edit of the draft.");
        }
        return drafts.told(id, ResponseEntity.ok());
    }
}
