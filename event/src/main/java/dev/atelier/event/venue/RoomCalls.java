package dev.atelier.event.venue;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.event.answer.KeptVenueAnswer;
import dev.atelier.event.venue.RoomForm.Reading;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The rooms of a venue, for programs of admins; each call answers with the venue as it is then. */
@Api("/api/v1/admin/venues/{venue}/rooms")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Venues")
class RoomCalls {

    private final RoomEditing editing;
    private final KeptVenues venues;
    private final VenueAnswers answers;

    RoomCalls(RoomEditing editing, KeptVenues venues, VenueAnswers answers) {
        this.editing = editing;
        this.venues = venues;
        this.answers = answers;
    }

    /** A room as it was sent. */
    record RoomTyped(@Nullable String name, @Nullable Integer capacity) implements dev.atelier.api.Typed {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addRoom", summary = "Add a room")
    ResponseEntity<KeptVenueAnswer> add(@PathVariable UUID venue, CommandId command, @RequestBody RoomTyped typed) {
        if (venues.find(venue).isEmpty()) {
            throw new VenueMissing();
        }
        return told(venue, editing.add(venue, read(typed)), ResponseEntity.status(HttpStatus.CREATED));
    }

    @PutMapping("/{number}")
    @Operation(
            operationId = "changeRoom",
            summary = "Call a room otherwise, or say how many people may be in it; drafts of agendas follow")
    ResponseEntity<KeptVenueAnswer> change(
            @PathVariable UUID venue, @PathVariable long number, @RequestBody RoomTyped typed) {
        return told(venue, editing.change(venue, number, read(typed)), ResponseEntity.ok());
    }

    @PostMapping("/{number}/retirement")
    @Operation(operationId = "retireRoom", summary = "Offer a room no longer; what it is booked for stays")
    ResponseEntity<KeptVenueAnswer> retire(@PathVariable UUID venue, @PathVariable long number, CommandId command) {
        return retire(venue, number, true);
    }

    @PostMapping("/{number}/return")
    @Operation(operationId = "bringRoomBack", summary = "Offer a room again")
    ResponseEntity<KeptVenueAnswer> bringBack(@PathVariable UUID venue, @PathVariable long number, CommandId command) {
        return retire(venue, number, false);
    }

    private ResponseEntity<KeptVenueAnswer> retire(UUID venue, long number, boolean retired) {
        if (!editing.retire(venue, number, retired)) {
            throw new VenueMissing();
        }
        return answers.told(venue, ResponseEntity.ok());
    }

    private ResponseEntity<KeptVenueAnswer> told(
            UUID venue, RoomEditing.Answer edited, ResponseEntity.BodyBuilder answer) {
        return switch (edited) {
            case SAVED -> answers.told(venue, answer);
            case GONE -> throw new VenueMissing();
            case TAKEN -> throw Refused.field("name", "This venue has a room of this name already.");
        };
    }

    private static Reading.Valid read(RoomTyped typed) {
        var capacity = typed.capacity();
        return switch (new RoomForm(typed.name(), capacity == null ? "" : capacity.toString()).read()) {
            case Reading.Invalid invalid ->
                throw Refused.field(invalid.message().contains("many people") ? "capacity" : "name", invalid.message());
            case Reading.Valid valid -> valid;
        };
    }
}
