package dev.atelier.learner.question;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.CohortDays;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.Cohort;
import dev.atelier.learner.page.FollowUpPage;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The follow-up of a day: what was left open, to be answered in writing one after the other. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class FollowUpController {

    private final StaffDoor door;
    private final FollowUps followUps;
    private final InstantSource clock;
    private final Templates templates;

    FollowUpController(StaffDoor door, FollowUps followUps, InstantSource clock, Templates templates) {
        this.door = door;
        this.followUps = followUps;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/staff/cohorts/{cohort}/questions/follow-up")
    JteModel show(Authentication person, @PathVariable UUID cohort) {
        var facts = door.cohort(person, cohort);
        var days = new CohortDays(facts.startsAt(), facts.endsAt(), facts.zone());
        var end = days.closes(days.last());
        var left = followUps.of(facts.id(), end);
        return templates.questionsFollowUp(new FollowUpPage(
                head(facts),
                clock.instant().isAfter(end),
                left.stream()
                        .filter(FollowUps.Left::isOpen)
                        .map(FollowUpController::line)
                        .toList(),
                left.stream()
                        .filter(question -> !question.isOpen())
                        .map(FollowUpController::line)
                        .toList()));
    }

    private static FollowUpPage.Line line(FollowUps.Left left) {
        return new FollowUpPage.Line(
                left.id().toString(),
                left.words(),
                left.author() + (left.named() ? "" : " (the others don’t see the name)"),
                left.votes() == 1 ? "1 person asks this" : left.votes() + " people ask this",
                mails(left.reached()),
                left.answer());
    }

    private static String mails(int reached) {
        return switch (reached) {
            case 0 -> "nobody of them has a seat any more";
            case 1 -> "1 mail";
            default -> reached + " mails";
        };
    }

    private static Cohort head(CohortFacts cohort) {
        return new Cohort(cohort.id().toString(), cohort.title(), Times.day(cohort.startsAt()) + ", " + cohort.place());
    }
}
