package dev.atelier.learner.day;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortStatus;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.StaffPage;
import dev.atelier.learner.page.Templates;
import dev.atelier.learner.question.FollowUps;
import gg.jte.models.runtime.JteModel;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The cohorts of the person who asks, for an admin the latest of all: those that run now first. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class StaffController {

    private final StaffDoor door;
    private final FollowUps followUps;
    private final Templates templates;

    StaffController(StaffDoor door, FollowUps followUps, Templates templates) {
        this.door = door;
        this.followUps = followUps;
        this.templates = templates;
    }

    @GetMapping("/staff")
    JteModel mine(Authentication person) {
        var cohorts = door.cohorts(person);
        var open = followUps.open(cohorts.stream()
                .filter(cohort -> cohort.status() == CohortStatus.COMPLETED)
                .map(CohortFacts::id)
                .toList());
        return templates.staffPage(new StaffPage(cohorts.stream()
                .sorted(Comparator.comparing(cohort -> cohort.status() != CohortStatus.RUNNING))
                .map(cohort -> line(cohort, open.getOrDefault(cohort.id(), 0)))
                .toList()));
    }

    private static StaffPage.Line line(CohortFacts cohort, int open) {
        return new StaffPage.Line(
                cohort.id().toString(),
                cohort.title(),
                Times.day(cohort.startsAt()),
                cohort.place(),
                Objects.requireNonNullElse(cohort.link(), ""),
                tone(cohort.status()),
                cohort.status().name().toLowerCase(Locale.ROOT),
                switch (open) {
                    case 0 -> "";
                    case 1 -> "1 question was left open";
                    default -> open + " questions were left open";
                });
    }

    private static String tone(CohortStatus status) {
        return switch (status) {
            case RUNNING -> "live";
            case CONFIRMED, COMPLETED -> "ok";
            case POSTPONED -> "wait";
            case CANCELLED -> "ended";
            case DRAFT, ANNOUNCED, OPEN -> "";
        };
    }
}
