package dev.atelier.learner.signup;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.api.Problem;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.CohortId;
import dev.atelier.learner.answer.NeedAnswer;
import dev.atelier.learner.answer.SignUpQuestionAnswer;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.signup.SignUpQuestion.Kind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What is asked of whoever signs up, and what people need, for programs of the lead and of admins. */
@Api("/api/v1/staff/cohorts/{cohort}")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Rosters")
class SignUpQuestionCalls {

    private final StaffDoor staff;
    private final SignUps signUps;
    private final AskQuestions asking;
    private final Needs needs;

    SignUpQuestionCalls(StaffDoor staff, SignUps signUps, AskQuestions asking, Needs needs) {
        this.staff = staff;
        this.signUps = signUps;
        this.asking = asking;
        this.needs = needs;
    }

    /** A question as it was sent; of what kind it is never changes. */
    record SignUpQuestionTyped(
            @Nullable String words,
            @Nullable Kind kind,
            @Nullable Boolean required,
            @Nullable List<String> choices) implements Typed {

        QuestionForm form() {
            return new QuestionForm(
                    requireNonNullElse(words, ""),
                    kind == null ? "" : kind.words(),
                    requireNonNullElse(required, false),
                    String.join("\n", requireNonNullElse(choices, List.of())));
        }
    }

    @GetMapping("/sign-up/questions")
    @Operation(operationId = "listSignUpQuestions", summary = "What is asked of whoever signs up, in order")
    Page<SignUpQuestionAnswer> list(Authentication person, @PathVariable UUID cohort) {
        return all(staff.lead(person, cohort).id());
    }

    @PutMapping("/sign-up/questions/{question}")
    @Operation(
            operationId = "askAtSignUp",
            summary = "Ask something of whoever signs up from now on, under an id that you make; or change its words")
    Page<SignUpQuestionAnswer> put(
            Authentication person,
            @PathVariable UUID cohort,
            @PathVariable UUID question,
            @RequestBody SignUpQuestionTyped typed) {
        var facts = staff.lead(person, cohort);
        var known = signUps.of(facts.id()).questions().stream()
                .filter(one -> one.id().equals(question))
                .findFirst();
        switch (typed.form().read(question, known)) {
            case QuestionForm.Read.Invalid invalid ->
                throw new Refused(Problem.of(invalid.problems().entrySet().stream()
                        .map(problem -> new Problem.Fault(problem.getKey(), problem.getValue()))
                        .toList()));
            case QuestionForm.Read.Valid valid -> {
                if (!asking.ask(facts.id(), valid.question())) {
                    throw new Refused(HttpStatus.CONFLICT, "A cohort asks at most " + SignUpWords.MOST + " questions.");
                }
            }
        }
        return all(facts.id());
    }

    @DeleteMapping("/sign-up/questions/{question}")
    @Operation(operationId = "askNoLonger", summary = "Ask it no longer; what was answered stays in the roster")
    Page<SignUpQuestionAnswer> retire(Authentication person, @PathVariable UUID cohort, @PathVariable UUID question) {
        var facts = staff.lead(person, cohort);
        asking.retire(facts.id(), question);
        return all(facts.id());
    }

    @GetMapping("/access-needs")
    @Operation(
            operationId = "listAccessNeeds",
            summary = "What people need in order to take part; forgotten a month after the end")
    Page<NeedAnswer> needs(Authentication person, @PathVariable UUID cohort) {
        return Page.whole(needs.of(staff.lead(person, cohort).id()).stream()
                .map(need -> new NeedAnswer(need.enrolment(), need.name(), need.status(), need.words()))
                .toList());
    }

    private Page<SignUpQuestionAnswer> all(CohortId cohort) {
        return Page.whole(signUps.of(cohort).questions().stream()
                .map(one -> new SignUpQuestionAnswer(one.id(), one.words(), one.kind(), one.required(), one.choices()))
                .toList());
    }
}
