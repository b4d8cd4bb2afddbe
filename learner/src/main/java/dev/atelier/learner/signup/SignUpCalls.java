package dev.atelier.learner.signup;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Problem;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.CohortId;
import dev.atelier.learner.Newcomers;
import dev.atelier.learner.answer.InvitedAnswer;
import dev.atelier.learner.answer.SignUpAnswer;
import dev.atelier.learner.door.StaffDoor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** How people sign up for a cohort, and who is invited to, for programs of its lead and of admins. */
@Api("/api/v1/staff/cohorts/{cohort}")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Rosters")
class SignUpCalls {

    private final StaffDoor staff;
    private final SignUps signUps;
    private final Newcomers newcomers;
    private final Invite invite;

    SignUpCalls(StaffDoor staff, SignUps signUps, Newcomers newcomers, Invite invite) {
        this.staff = staff;
        this.signUps = signUps;
        this.newcomers = newcomers;
        this.invite = invite;
    }

    /** How one signs up, as it was sent. */
    record SignUpTyped(
            @Nullable Integer revision,
            @Nullable LocalDateTime opensAt,
            @Nullable LocalDateTime closesAt,
            @Nullable String code,
            @Nullable Boolean asksNeeds)
            implements Typed {

        SignUpForm form() {
            return new SignUpForm(
                    String.valueOf(requireNonNullElse(revision, 0)),
                    opensAt == null ? "" : opensAt.toString(),
                    closesAt == null ? "" : closesAt.toString(),
                    requireNonNullElse(code, ""),
                    requireNonNullElse(asksNeeds, false));
        }
    }

    /** Whom to invite, as it was sent; the words stand at the top of the mail. */
    record InvitationTyped(
            @Nullable List<String> addresses, @Nullable String words) implements Typed {}

    @GetMapping("/sign-up")
    @Operation(
            operationId = "readSignUp",
            summary = "How people sign up: when, with which code, and what they are asked")
    SignUpAnswer show(Authentication person, @PathVariable UUID cohort) {
        return answer(staff.lead(person, cohort).id());
    }

    @PutMapping("/sign-up")
    @Operation(operationId = "changeSignUp", summary = "Say how people sign up, in place of what you have read")
    SignUpAnswer change(Authentication person, @PathVariable UUID cohort, @RequestBody SignUpTyped typed) {
        var facts = staff.lead(person, cohort);
        return switch (typed.form().read()) {
            case SignUpForm.Read.Invalid invalid ->
                throw new Refused(Problem.of(invalid.problems().entrySet().stream()
                        .map(problem -> new Problem.Fault(field(problem.getKey()), problem.getValue()))
                        .toList()));
            case SignUpForm.Read.Valid valid -> {
                if (!signUps.write(facts.id(), valid.signUp())) {
                    throw new Refused(
                            HttpStatus.CONFLICT, "Somebody has changed it since that revision. Read it again.");
                }
                yield answer(facts.id());
            }
        };
    }

    @PostMapping("/invitations")
    @Operation(
            operationId = "invite",
            summary = "Invite addresses: they sign up without a code and outside of the window",
            description = "Up to 100 at a time. Who was invited before gets no second mail.")
    InvitedAnswer invite(
            Authentication person, @PathVariable UUID cohort, CommandId command, @RequestBody InvitationTyped typed) {
        var facts = staff.lead(person, cohort);
        var form = new InvitationForm(
                String.join("\n", requireNonNullElse(typed.addresses(), List.of())),
                requireNonNullElse(typed.words(), ""));
        return switch (form.read(newcomers)) {
            case InvitationForm.Read.Invalid invalid -> throw Refused.field(invalid.field(), invalid.problem());
            case InvitationForm.Read.Valid valid -> {
                var actor = UUID.fromString(person.getName());
                var added = invite.invite(facts, valid.addresses(), valid.words(), actor);
                yield new InvitedAnswer(added, valid.addresses().size() - added);
            }
        };
    }

    private static String field(String ofForm) {
        return switch (ofForm) {
            case "opens" -> "opensAt";
            case "closes" -> "closesAt";
            default -> ofForm;
        };
    }

    private SignUpAnswer answer(CohortId cohort) {
        var signUp = signUps.of(cohort);
        return new SignUpAnswer(
                cohort.value(),
                signUp.revision(),
                signUp.opensAt(),
                signUp.closesAt(),
                signUp.code(),
                signUp.asksNeeds());
    }
}
