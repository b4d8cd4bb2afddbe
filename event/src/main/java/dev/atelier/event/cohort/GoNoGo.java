package dev.atelier.event.cohort;

import dev.atelier.event.cohort.Lifecycle.Decision;
import dev.atelier.event.page.CohortOverviewPage;
import dev.atelier.event.page.CohortOverviewPage.Deed;
import dev.atelier.event.time.SpokenTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows how a cohort stands against its minimum, and what can be decided. */
final class GoNoGo {

    private final Cohort cohort;
    private final Instant now;

    GoNoGo(Cohort cohort, Instant now) {
        this.cohort = cohort;
        this.now = now;
    }

    /** Empty if the cohort needs no minimum. */
    Optional<CohortOverviewPage.GoNoGo> page(
            int taken, Optional<Decisions.Decided> decided, boolean isOpen, List<Deed> deeds, Decision go) {
        return Optional.ofNullable(cohort.plan().wishes().minimum())
                .map(minimum -> new CohortOverviewPage.GoNoGo(
                        minimum.words(taken) + ".",
                        taken < minimum.learners(),
                        decided.map(this::told).orElseGet(() -> isOpen ? asked(minimum) : ""),
                        isOpen && !now.isBefore(minimum.due(cohort.plan().zone())),
                        isOpen ? choices(deeds) : List.of(),
                        isOpen && go instanceof Decision.Refuse refusal ? "Go: not yet. " + refusal.why() : ""));
    }

    private String told(Decisions.Decided decided) {
        return "Decided on %s by %s: %s, with %d of %d needed."
                .formatted(
                        SpokenTime.moment(decided.at(), cohort.plan().zone()),
                        decided.who(),
                        decided.choice().word(),
                        decided.taken(),
                        decided.needed());
    }

    private String asked(Minimum minimum) {
        return now.isBefore(minimum.due(cohort.plan().zone()))
                ? "To be decided on %s, 9:00. The lead and the admins are told %s before, and then."
                        .formatted(
                                SpokenTime.day(minimum.decideOn()),
                                minimum.daysAhead() == 1 ? "a day" : minimum.daysAhead() + " days")
                : "Decide now: go, postpone or cancel. Nothing happens by itself.";
    }

    /** The acts that the page offers anyway, by what they decide. */
    private static List<Deed> choices(List<Deed> deeds) {
        return Stream.of(Act.CONFIRM, Act.POSTPONE, Act.CANCEL)
                .flatMap(act -> deeds.stream()
                        .filter(deed -> deed.action().endsWith("/" + act.path()))
                        .map(deed -> called(deed, act)))
                .toList();
    }

    private static Deed called(Deed deed, Act act) {
        var label = switch (act) {
            case CONFIRM -> "Go";
            case ANNOUNCE, OPEN_SEATS, START, COMPLETE, POSTPONE, CANCEL -> deed.label();
        };
        return new Deed(
                deed.action(), label, deed.title(), deed.effect(), deed.dialog(), deed.why(), deed.reason(), "");
    }
}
