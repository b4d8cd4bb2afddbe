package dev.atelier.learner.roll;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.learner.answer.ToldAnswer;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.press.Press;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** People are checked in by their passes, for programs: a scanner at the door, say. */
@Api("/api/v1/staff/cohorts/{cohort}/door")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Running the day")
class DoorCalls {

    private static final int LONGEST = 200;

    private final StaffDoor staff;
    private final Passed passed;
    private final Arriving arriving;
    private final InstantSource clock;

    DoorCalls(StaffDoor staff, Passed passed, Arriving arriving, InstantSource clock) {
        this.staff = staff;
        this.passed = passed;
        this.arriving = arriving;
        this.clock = clock;
    }

    /** What a scanner read or somebody typed: the address on a pass, or its six characters. */
    record PassTyped(@Nullable String pass) implements Typed {}

    @PostMapping
    @Operation(operationId = "checkInByPass", summary = "Check somebody in by their pass")
    ToldAnswer create(
            Authentication person, @PathVariable UUID cohort, CommandId command, @RequestBody PassTyped typed) {
        var facts = staff.cohort(person, cohort);
        var read = requireNonNullElse(typed.pass(), "").replace('\0', ' ').strip();
        var seated = (read.length() > LONGEST ? passed.byPass("") : passed.by(facts, read))
                .orElseThrow(() -> Refused.field("pass", "No pass is like that. Nobody was checked in."));
        var press = Press.kept(command.value(), Duration.ZERO, clock.instant());
        var told = arriving.arrive(facts, seated, UUID.fromString(person.getName()), press);
        if (told.kind().equals("problem")) {
            throw new Refused(HttpStatus.CONFLICT, told.words());
        }
        return new ToldAnswer(told.words());
    }
}
