package dev.atelier.event.cohort;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.CohortId;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.cohort.CohortFormReader.Reading;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans cohorts for programs, as their form does. */
@Component
class NewCohorts {

    private final KnownCohorts cohorts;
    private final CohortDesk desk;
    private final Planning planning;
    private final InstantSource clock;

    NewCohorts(KnownCohorts cohorts, CohortDesk desk, Planning planning, InstantSource clock) {
        this.cohorts = cohorts;
        this.desk = desk;
        this.planning = planning;
        this.clock = clock;
    }

    /** A cohort as it was sent: of a workshop, or like another one. */
    record CohortTyped(
            @Nullable UUID workshop,
            @Nullable UUID like,
            @Nullable PlanTyped plan) implements Typed {}

    /** Planned twice under one id, it is one cohort. */
    void plan(CohortId id, CohortTyped typed, UUID admin) {
        var example = Optional.ofNullable(typed.like())
                .map(like -> cohorts.find(new CohortId(like))
                        .orElseThrow(() -> Refused.field("like", "There is no such cohort.")));
        var workshop = workshop(typed, example);
        var choices = desk.choices(workshop, id.value());
        var form = requireNonNullElse(typed.plan(), PlanTyped.NOTHING)
                .over(
                        example.map(like -> copy(like, id, choices))
                                .orElseGet(() -> CohortForm.empty(id.value(), choices.latestCurriculum())),
                        choices);
        switch (CohortFormReader.read(form, choices)) {
            case Reading.Invalid invalid -> throw PlanTyped.refusal(invalid.messages(), "plan.");
            case Reading.Valid valid -> planning.plan(id, workshop, valid.plan(), admin);
        }
    }

    private WorkshopId workshop(CohortTyped typed, Optional<Cohort> example) {
        var named = typed.workshop();
        var its = example.map(like -> like.offer().workshop());
        if (named == null) {
            return its.orElseThrow(() -> Refused.field("workshop", "Say of which workshop, or like which cohort."));
        }
        var workshop = desk.workshop(new WorkshopId(named))
                .orElseThrow(() -> Refused.field("workshop", "There is no such workshop."));
        if (its.isPresent() && !its.get().equals(workshop.id())) {
            throw Refused.field("like", "That is a cohort of another workshop.");
        }
        return workshop.id();
    }

    private CohortForm copy(Cohort like, CohortId id, Choices choices) {
        var now = LocalDateTime.ofInstant(clock.instant(), like.plan().zone());
        return CohortForm.copy(like.plan(), id.value(), choices.latestCurriculum(), now);
    }
}
