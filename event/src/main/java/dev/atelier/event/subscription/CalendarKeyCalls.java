package dev.atelier.event.subscription;

import dev.atelier.api.Api;
import dev.atelier.api.Refused;
import dev.atelier.event.answer.CalendarKeyAnswer;
import dev.atelier.event.calendar.PublicAddress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The address of a person's calendar, for their programs. */
@Api("/api/v1/my/calendar-key")
@PreAuthorize("isAuthenticated()")
@Tag(name = "My calendar")
class CalendarKeyCalls {

    private final CalendarKeys keys;
    private final PublicAddress address;

    CalendarKeyCalls(CalendarKeys keys, PublicAddress address) {
        this.keys = keys;
        this.address = address;
    }

    @GetMapping
    @Operation(operationId = "readCalendarKey", summary = "Whether your calendar has an address, and since when")
    CalendarKeyAnswer show(Principal person) {
        return new CalendarKeyAnswer(madeAt(person), null);
    }

    /** A PUT, since an answer to a POST may be kept to be repeated, and this secret is kept nowhere. */
    @PutMapping
    @Operation(
            operationId = "makeCalendarKey",
            summary = "Make a new address, which is told once; the one before opens nothing from now on")
    CalendarKeyAnswer make(Principal person) {
        var key = CalendarKey.random();
        keys.give(id(person), key);
        return new CalendarKeyAnswer(madeAt(person), address.of("/calendars/" + key.value() + ".ics"));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "revokeCalendarKey", summary = "Take the address back")
    void revoke(Principal person) {
        if (keys.revoke(id(person)) == 0) {
            throw new Refused(HttpStatus.NOT_FOUND, "There is no address to take back.");
        }
    }

    private @Nullable Instant madeAt(Principal person) {
        return keys.madeAt(id(person)).map(OffsetDateTime::toInstant).orElse(null);
    }

    private static UUID id(Principal person) {
        return UUID.fromString(person.getName());
    }
}
