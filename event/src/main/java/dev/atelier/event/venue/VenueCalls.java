package dev.atelier.event.venue;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Cursor;
import dev.atelier.api.Page;
import dev.atelier.api.Paging;
import dev.atelier.api.Refused;
import dev.atelier.api.Seen;
import dev.atelier.event.answer.KeptVenueAnswer;
import dev.atelier.event.answer.KeptVenueAnswer.VenueRow;
import dev.atelier.event.cohort.CohortLines;
import dev.atelier.event.venue.VenueFormReader.Reading;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Venues, for programs of admins. */
@Api("/api/v1/admin/venues")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Venues")
class VenueCalls {

    private final KeptVenues venues;
    private final VenueEditing editing;
    private final VenueAnswers answers;

    VenueCalls(KeptVenues venues, VenueEditing editing, VenueAnswers answers) {
        this.venues = venues;
        this.editing = editing;
        this.answers = answers;
    }

    @GetMapping
    @Operation(operationId = "listVenues", summary = "All venues by name, retired ones too")
    Page<VenueRow> list(Paging paging) {
        var after = paging.after();
        return Page.of(
                        venues.page(after == null ? null : after.id(), paging.most()),
                        paging,
                        line -> new Cursor(Instant.EPOCH, line.id()))
                .map(line ->
                        new VenueRow(CohortLines.venue(line.venue()), line.retired(), line.rooms(), line.coming()));
    }

    @GetMapping("/{venue}")
    @Operation(
            operationId = "readVenue",
            summary = "A venue with its hours and rooms, and what is to come there; with an ETag to write it by")
    ResponseEntity<KeptVenueAnswer> show(@PathVariable UUID venue) {
        return answers.told(venue, ResponseEntity.ok());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addVenue", summary = "Add a venue; cohorts can be planned there from then on")
    ResponseEntity<KeptVenueAnswer> add(CommandId command, @RequestBody KeptVenueTyped typed) {
        var kept = read(command.value(), typed, 0);
        if (editing.add(kept) == VenueEditing.Answer.TAKEN) {
            throw taken();
        }
        return answers.told(kept.id(), ResponseEntity.created(URI.create("/api/v1/admin/venues/" + kept.id())));
    }

    @PutMapping("/{venue}")
    @Operation(
            operationId = "changeVenue",
            summary = "Describe a venue anew, in place of what you have read; it shows at once wherever it is named",
            description = "What is not sent is empty then.")
    ResponseEntity<KeptVenueAnswer> change(
            Principal admin, @PathVariable UUID venue, Seen seen, @RequestBody KeptVenueTyped typed) {
        find(venue);
        var kept = read(venue, typed, seen.revision());
        return switch (editing.change(kept, UUID.fromString(admin.getName()))) {
            case SAVED -> answers.told(venue, ResponseEntity.ok());
            case TAKEN -> throw taken();
            case GONE -> throw new VenueMissing();
            case STALE ->
                throw Refused.stale(
                        "It was changed since you read it. Read it, and write again. Nothing was done.",
                        Unlike.of(find(venue), kept));
        };
    }

    @PostMapping("/{venue}/retirement")
    @Operation(operationId = "retireVenue", summary = "Offer it no longer; cohorts that meet there keep it")
    ResponseEntity<KeptVenueAnswer> retire(@PathVariable UUID venue, CommandId command) {
        return retire(venue, true);
    }

    @PostMapping("/{venue}/return")
    @Operation(operationId = "bringVenueBack", summary = "Offer it again")
    ResponseEntity<KeptVenueAnswer> bringBack(@PathVariable UUID venue, CommandId command) {
        return retire(venue, false);
    }

    private ResponseEntity<KeptVenueAnswer> retire(UUID venue, boolean retired) {
        if (!editing.retire(venue, retired)) {
            throw new VenueMissing();
        }
        return answers.told(venue, ResponseEntity.ok());
    }

    private KeptVenue find(UUID venue) {
        return venues.find(venue).orElseThrow(VenueMissing::new);
    }

    private static KeptVenue read(UUID id, KeptVenueTyped typed, long seen) {
        return switch (VenueFormReader.read(id, typed.form(id, seen))) {
            case Reading.Invalid invalid -> throw KeptVenueTyped.refusal(invalid.messages());
            case Reading.Valid valid -> valid.venue();
        };
    }

    private static Refused taken() {
        return Refused.field("name", VenuesController.TAKEN);
    }
}
