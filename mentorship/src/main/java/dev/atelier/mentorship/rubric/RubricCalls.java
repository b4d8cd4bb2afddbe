package dev.atelier.mentorship.rubric;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.api.Problem;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.ItemKey;
import dev.atelier.mentorship.answer.RubricAnswer;
import dev.atelier.mentorship.rubric.Rubrics.Written;
import dev.atelier.mentorship.rubric.Workshops.Workshop;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What work is looked at for, for programs of admins. */
@Api("/api/v1/admin/workshops/{workshop}/rubrics")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Reviewing")
class RubricCalls {

    private final Workshops workshops;
    private final Rubrics rubrics;

    RubricCalls(Workshops workshops, Rubrics rubrics) {
        this.workshops = workshops;
        this.rubrics = rubrics;
    }

    /** A rubric as text, as on its page; {@code number} is that of the one that it stands in place of. */
    record RubricTyped(@Nullable Integer number, @Nullable String text) implements Typed {}

    @GetMapping
    @Operation(operationId = "listRubrics", summary = "The items that ask for work, each with its rubric")
    Page<RubricAnswer> list(@PathVariable UUID workshop) {
        var found = find(workshop);
        var written = rubrics.of(found.id());
        return Page.whole(found.items().stream()
                .map(item -> answer(item, Optional.ofNullable(written.get(item.key()))))
                .toList());
    }

    @PutMapping("/{item}")
    @Operation(
            operationId = "writeRubric",
            summary = "Write what work for an item is looked at for",
            description = "It holds for what is handed in from now on; an empty text means that the item has none.")
    RubricAnswer write(
            Principal admin, @PathVariable UUID workshop, @PathVariable String item, @RequestBody RubricTyped typed) {
        var found = find(workshop);
        var chosen = found.items().stream()
                .filter(each -> each.key().value().equals(item))
                .findFirst()
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "The workshop asks for no such work."));
        switch (RubricText.read(requireNonNullElse(typed.text(), ""))) {
            case RubricText.Read.Invalid invalid ->
                throw new Refused(Problem.of(invalid.problems().stream()
                        .map(problem -> new Problem.Fault("text", problem))
                        .toList()));
            case RubricText.Read.Valid valid -> write(admin, found, chosen.key(), typed.number(), valid.rubric());
        }
        return answer(chosen, rubrics.newest(found.id(), chosen.key()));
    }

    private void write(Principal admin, Workshop workshop, ItemKey item, @Nullable Integer number, Rubric rubric) {
        var before = requireNonNullElse(number, 0);
        if (rubrics.write(UUID.fromString(admin.getName()), workshop.id(), item, before, rubric)
                == Rubrics.Outcome.OVERTAKEN) {
            throw new Refused(
                    HttpStatus.CONFLICT, "Another rubric has been written since. Read it, and send its number.");
        }
    }

    private Workshop find(UUID workshop) {
        return workshops
                .find(workshop)
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "No such workshop has a cohort."));
    }

    private static RubricAnswer answer(Item item, Optional<Written> written) {
        return new RubricAnswer(
                item.key().value(),
                item.title(),
                written.map(Written::number).orElse(0),
                written.map(found -> found.rubric().criteria().stream()
                                .map(criterion -> new RubricAnswer.Criterion(
                                        criterion.title(),
                                        criterion.lookedFor(),
                                        criterion.levels().stream()
                                                .map(level -> new RubricAnswer.Level(level.word(), level.description()))
                                                .toList()))
                                .toList())
                        .orElse(List.of()));
    }
}
