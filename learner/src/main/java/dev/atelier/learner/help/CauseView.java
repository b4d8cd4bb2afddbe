package dev.atelier.learner.help;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.CausesPage;
import dev.atelier.learner.page.Cohort;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts together who is stuck by what. */
@Component
class CauseView {

    static final Typed NOTHING_TYPED = new Typed(new UUID(0, 0), "", "");

    private final HelpLines lines;
    private final Causes causes;

    CauseView(HelpLines lines, Causes causes) {
        this.lines = lines;
        this.causes = causes;
    }

    /** What somebody has written for all who have a problem, and why it was not taken. */
    record Typed(UUID cause, String words, String problem) {}

    CausesPage page(CohortFacts cohort, Typed typed) {
        return new CausesPage(
                new Cohort(
                        cohort.id().toString(), cohort.title(), Times.day(cohort.startsAt()) + ", " + cohort.place()),
                lines.of(cohort.id()).requests().stream()
                        .map(request -> new CausesPage.Request(
                                request.id().toString(), request.name(), request.sees(), request.cause()))
                        .toList(),
                causes.of(cohort.id()).stream()
                        .map(cause -> cause(cause, typed))
                        .toList());
    }

    private static CausesPage.Cause cause(Causes.Cause cause, Typed typed) {
        var refused = cause.id().equals(typed.cause());
        return new CausesPage.Cause(
                cause.id().toString(),
                cause.words(),
                refused ? typed.words() : cause.fix(),
                refused ? typed.problem() : "",
                cause.waiting().isEmpty()
                        ? "Nobody has it just now."
                        : cause.waiting().size() + " " + (cause.waiting().size() == 1 ? "has" : "have") + " it: "
                                + String.join(", ", cause.waiting()) + ".");
    }
}
