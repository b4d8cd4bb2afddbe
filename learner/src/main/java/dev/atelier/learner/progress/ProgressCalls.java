package dev.atelier.learner.progress;

import dev.atelier.api.Api;
import dev.atelier.api.Refused;
import dev.atelier.event.CohortId;
import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.ItemKey;
import dev.atelier.learner.answer.ProgressAnswer;
import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.door.Seat;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;

/** How far a learner is, and their own word about it, for programs. */
@Api("/api/v1/my/cohorts/{cohort}")
@PreAuthorize("isAuthenticated()")
@Tag(name = "My day")
class ProgressCalls {

    private final LearnerDoor door;
    private final Cohorts cohorts;
    private final ProgressFacts facts;

    ProgressCalls(LearnerDoor door, Cohorts cohorts, ProgressFacts facts) {
        this.door = door;
        this.cohorts = cohorts;
        this.facts = facts;
    }

    @GetMapping("/progress")
    @Operation(operationId = "readProgress", summary = "How far you are, item by item")
    ProgressAnswer show(Principal person, @PathVariable UUID cohort) {
        return answer(door.seat(person, cohort));
    }

    @PutMapping("/items/{item}/completion")
    @Operation(operationId = "completeItem", summary = "Say that an item is done, where your own word counts")
    ProgressAnswer complete(Principal person, @PathVariable UUID cohort, @PathVariable String item) {
        var seat = door.seat(person, cohort);
        facts.tick(seat.cohort(), seat.learner(), own(seat, item));
        return answer(seat);
    }

    @DeleteMapping("/items/{item}/completion")
    @Operation(operationId = "reopenItem", summary = "Take your own word about an item back")
    ProgressAnswer reopen(Principal person, @PathVariable UUID cohort, @PathVariable String item) {
        var seat = door.seat(person, cohort);
        facts.untick(seat.cohort(), seat.learner(), own(seat, item));
        return answer(seat);
    }

    private ItemKey own(Seat seat, String key) {
        return curriculum(seat.cohort()).items().stream()
                .filter(item -> item.key().value().equals(key))
                .filter(item -> CompletionRule.of(item.kind()) == CompletionRule.BY_THE_LEARNER)
                .findFirst()
                .map(Item::key)
                .orElseThrow(
                        () -> new Refused(HttpStatus.NOT_FOUND, "There is no item here that your own word completes."));
    }

    private ProgressAnswer answer(Seat seat) {
        var curriculum = curriculum(seat.cohort());
        var done = facts.of(seat.cohort(), seat.learner()).stream()
                .collect(Collectors.toMap(Done::item, Function.identity()));
        var progress = new Progress(curriculum, done.keySet());
        return new ProgressAnswer(
                seat.cohort().value(),
                progress.done(),
                progress.required(),
                progress.next().map(item -> item.key().value()).orElse(null),
                curriculum.modules().stream()
                        .flatMap(module -> items(module, done))
                        .toList());
    }

    private static Stream<ProgressAnswer.Item> items(CurriculumFacts.Module module, Map<ItemKey, Done> done) {
        return new CurriculumFacts(0, List.of(module)).items().stream().map(item -> {
            var fact = done.get(item.key());
            return new ProgressAnswer.Item(
                    item.key().value(),
                    module.key(),
                    item.title(),
                    item.kind(),
                    item.required(),
                    CompletionRule.of(item.kind()) == CompletionRule.BY_THE_LEARNER,
                    fact == null ? null : fact.at(),
                    fact == null ? null : fact.source());
        });
    }

    private CurriculumFacts curriculum(CohortId cohort) {
        return cohorts.curriculum(cohort).orElseGet(() -> new CurriculumFacts(0, List.of()));
    }
}
