package dev.atelier.mentorship.assigning;

import dev.atelier.api.Api;
import dev.atelier.api.Typed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** "Not for me", for programs of whoever was given a round. */
@Api("/api/v1/staff/reviews/{round}/refusal")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Reviewing")
class DeclineCalls {

    private final RoundSharePages pages;
    private final Giving giving;

    DeclineCalls(RoundSharePages pages, Giving giving) {
        this.pages = pages;
        this.giving = giving;
    }

    /** Why, for colleagues. */
    record Why(@Nullable String reason) implements Typed {}

    /** What is not theirs stays as it is. */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "declineReview", summary = "Give a round back that was given to you")
    void decline(Authentication person, @PathVariable UUID round, @RequestBody Why typed) {
        var asker = Asker.of(person);
        var _ = pages.cohort(asker, round);
        giving.decline(asker.id(), round, typed.reason() == null ? "" : typed.reason());
    }
}
