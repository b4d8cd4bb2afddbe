package dev.atelier.mentorship.work;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Page;
import dev.atelier.api.Paging;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.answer.WorkAnswer;
import dev.atelier.mentorship.answer.WorkRow;
import dev.atelier.mentorship.work.StartWork.Subject;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A learner's works: all of them, one of them, a new one, for programs. */
@Api("/api/v1/my/works")
@PreAuthorize("isAuthenticated()")
@Tag(name = "My work")
class MyWorkCalls {

    private final MyWorks works;
    private final StartWork starting;
    private final WorkDoor door;
    private final WorkAnswers answers;

    MyWorkCalls(MyWorks works, StartWork starting, WorkDoor door, WorkAnswers answers) {
        this.works = works;
        this.starting = starting;
        this.door = door;
        this.answers = answers;
    }

    /** A work as it was sent: for an item of the curriculum, or for something else with a title. */
    record WorkTyped(
            @Nullable UUID cohort,
            @Nullable String item,
            @Nullable String title) implements Typed {}

    @GetMapping
    @Operation(operationId = "listMyWorks", summary = "Your works, the latest begun first")
    Page<WorkRow> list(Principal person, Paging paging) {
        return answers.list(LearnerId.of(person), paging);
    }

    @GetMapping("/{work}")
    @Operation(operationId = "readMyWork", summary = "One of your works, with all rounds and published reviews")
    WorkAnswer show(Principal person, @PathVariable UUID work) {
        return answers.of(LearnerId.of(person), work);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "beginWork",
            summary = "Begin a work with an empty first round",
            description = "Name an item of the curriculum, or a title. An item has one work; it is answered again.")
    ResponseEntity<WorkAnswer> begin(Principal person, CommandId command, @RequestBody WorkTyped typed) {
        if (typed.cohort() == null) {
            throw Refused.field("cohort", "Name the cohort by its id, as “my/seats” has it.");
        }
        var cohort = new CohortId(typed.cohort());
        door.seat(person, cohort);
        var work = starting.start(LearnerId.of(person), cohort, subject(command, cohort, typed))
                .orElseThrow(WorkDoor::nothing);
        return ResponseEntity.created(URI.create("/api/v1/my/works/" + work))
                .body(answers.of(LearnerId.of(person), work));
    }

    private Subject subject(CommandId command, CohortId cohort, WorkTyped typed) {
        var title = requireNonNullElse(typed.title(), "");
        if (typed.item() == null) {
            return Subject.named(command.value(), title)
                    .orElseThrow(() -> Refused.field("title", "Say in a few words what you hand in."));
        }
        if (!title.isBlank()) {
            throw Refused.field("title", "An item brings its own title. Leave one of the two out.");
        }
        return works.item(cohort, typed.item())
                .map(item -> Subject.asked(command.value(), item))
                .orElseThrow(() -> Refused.field(
                        "item", "The curriculum asks for no work under this key. Hand it in with a title."));
    }
}
