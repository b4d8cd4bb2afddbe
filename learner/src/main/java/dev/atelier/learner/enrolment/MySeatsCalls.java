package dev.atelier.learner.enrolment;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.answer.SeatRow;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;

/** All enrolments of a learner, for programs. */
@Api("/api/v1/my/seats")
@PreAuthorize("isAuthenticated()")
@Tag(name = "My seats")
class MySeatsCalls {

    private final MySeats seats;

    MySeatsCalls(MySeats seats) {
        this.seats = seats;
    }

    @GetMapping
    @Operation(operationId = "listMySeats", summary = "All your enrolments, the latest cohort first")
    Page<SeatRow> list(Principal person) {
        return Page.whole(seats.rows(LearnerId.of(person)));
    }
}
