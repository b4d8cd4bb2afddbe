package dev.atelier.mentorship.month;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.mentorship.answer.ExtensionAnswer;
import dev.atelier.mentorship.month.ExtendMonth.Wish;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Making a month longer, or opening it again, for programs of admins. */
@Api("/api/v1/admin/months/{month}/extensions")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Looking after mentorship")
class ExtensionCalls {

    private final ExtendMonth extending;

    ExtensionCalls(ExtendMonth extending) {
        this.extending = extending;
    }

    /** A new last day in the zone of the cohort, and why. */
    record ExtensionTyped(
            @Nullable LocalDate lastDay, @Nullable String reason) implements Typed {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "extendMonth", summary = "Make a month longer, or open it again; the learner is told")
    ExtensionAnswer extend(
            Principal admin, @PathVariable UUID month, CommandId command, @RequestBody ExtensionTyped typed) {
        var form = new ExtensionForm(command.toString(), "", requireNonNullElse(typed.reason(), ""));
        var wish = new Wish(command.value(), month, UUID.fromString(admin.getName()), typed.lastDay(), form.reason());
        var answer =
                extending.extend(wish).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "There is no such month."));
        return switch (answer) {
            case Extension.Granted granted ->
                new ExtensionAnswer(
                        month, granted.window().closes(), granted.window().lastDay());
            case Extension.Refused refused -> throw Refused.field(refused.field(), refused.words());
        };
    }
}
