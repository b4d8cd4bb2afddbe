package dev.atelier.learner.progress;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.learner.answer.HeatMapAnswer;
import dev.atelier.learner.answer.TaughtAnswer;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.progress.HeatMap.Person;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** How far a cohort is, and the staff's word about an item, for programs. */
@Api("/api/v1/staff/cohorts/{cohort}")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Running the day")
class HeatMapCalls {

    private final StaffDoor door;
    private final HeatMaps maps;
    private final Cohorts cohorts;
    private final Taught taught;

    HeatMapCalls(StaffDoor door, HeatMaps maps, Cohorts cohorts, Taught taught) {
        this.door = door;
        this.maps = maps;
        this.cohorts = cohorts;
        this.taught = taught;
    }

    /** Which item everybody is through, as it was sent. */
    record TaughtTyped(@Nullable String item) implements Typed {}

    @GetMapping("/progress")
    @Operation(
            operationId = "readHeatMap",
            summary = "How far everybody is: items by learners, what holds people up, who is behind")
    HeatMapAnswer show(Authentication person, @PathVariable UUID cohort) {
        var map = maps.of(door.cohort(person, cohort));
        var behind = new HashSet<>(map.behind());
        return new HeatMapAnswer(
                cohort,
                map.stuck().map(stuck -> stuck.item().key().value()).orElse(null),
                map.required().stream().map(item -> item(map, item)).toList(),
                map.people().stream()
                        .map(learner -> learner(map, learner, behind.contains(learner)))
                        .toList());
    }

    @PostMapping("/taught")
    @Operation(
            operationId = "completeForAllHere",
            summary = "Say that everybody who is here is through an item",
            description = "Who comes later is not; send it again.")
    TaughtAnswer taught(
            Authentication person, @PathVariable UUID cohort, CommandId command, @RequestBody TaughtTyped typed) {
        var facts = door.cohort(person, cohort);
        var item = cohorts.curriculum(facts.id()).stream()
                .flatMap(curriculum -> curriculum.items().stream())
                .filter(candidate -> candidate.key().value().equals(typed.item()))
                .findFirst()
                .orElseThrow(() -> Refused.field("item", "The curriculum has no such item."));
        return new TaughtAnswer(taught.everyoneHere(facts, item, UUID.fromString(person.getName())));
    }

    private static HeatMapAnswer.Item item(HeatMap map, Item item) {
        var figures = map.figures(item);
        return new HeatMapAnswer.Item(
                item.key().value(),
                item.title(),
                map.doneBy(item),
                figures.helps(),
                figures.toOk().map(Duration::toSeconds).orElse(null));
    }

    private static HeatMapAnswer.Learner learner(HeatMap map, Person person, boolean behind) {
        return new HeatMapAnswer.Learner(
                person.id(),
                person.name(),
                map.progress(person).done(),
                person.helps(),
                behind,
                person.done().values().stream()
                        .collect(Collectors.toMap(done -> done.item().value(), Done::at)),
                person.says().entrySet().stream()
                        .filter(say -> !person.done().containsKey(say.getKey()))
                        .collect(Collectors.toMap(
                                say -> say.getKey().value(),
                                say -> say.getValue().name())));
    }
}
