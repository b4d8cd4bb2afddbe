package dev.atelier.event.cohort;

import dev.atelier.event.CohortStatus;
import dev.atelier.event.StaffMember;
import dev.atelier.event.answer.PlannedCohortAnswer.PossibleAct;
import dev.atelier.event.cohort.Lifecycle.Agenda;
import dev.atelier.event.cohort.Lifecycle.Decision;
import dev.atelier.event.cohort.Lifecycle.Wish;
import dev.atelier.event.page.CohortOverviewPage;
import dev.atelier.event.page.CohortOverviewPage.Deed;
import dev.atelier.event.page.CohortOverviewPage.Step;
import dev.atelier.event.time.SpokenTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says where a cohort stands and what can be done with it now. */
final class CohortOverview {

    private static final List<CohortStatus> WAY = List.of(
            CohortStatus.DRAFT,
            CohortStatus.ANNOUNCED,
            CohortStatus.OPEN,
            CohortStatus.CONFIRMED,
            CohortStatus.RUNNING,
            CohortStatus.COMPLETED);

    private final Cohort cohort;
    private final Agenda agenda;
    private final Instant now;

    CohortOverview(Cohort cohort, Agenda agenda, Instant now) {
        this.cohort = cohort;
        this.agenda = agenda;
        this.now = now;
    }

    List<Step> steps() {
        return WAY.stream()
                .map(status -> new Step(ActWords.step(status), status == cohort.status()))
                .toList();
    }

    /** What leads onward first, what leads away after it. */
    List<Deed> deeds() {
        var deeds = new ArrayList<Deed>();
        Act.next(cohort.status()).flatMap(act -> deed(act, true)).ifPresent(deeds::add);
        Stream.of(Act.POSTPONE, Act.CANCEL)
                .filter(act -> act.isPossibleFrom(cohort.status()))
                .flatMap(act -> deed(act, false).stream())
                .forEach(deeds::add);
        return deeds;
    }

    /** The same for programs. */
    List<PossibleAct> possible() {
        return Stream.concat(Act.next(cohort.status()).stream(), Stream.of(Act.POSTPONE, Act.CANCEL))
                .flatMap(act -> possible(act).stream())
                .toList();
    }

    private Optional<PossibleAct> possible(Act act) {
        return switch (decide(act)) {
            case Decision.Go onward -> Optional.of(new PossibleAct(act.path(), "", act.needsReason()));
            case Decision.Ask ask -> Optional.of(new PossibleAct(act.path(), ask.why(), act.needsReason()));
            case Decision.Refuse refusal -> Optional.empty();
            case Decision.Already already -> Optional.empty();
        };
    }

    /** Why it cannot go on; empty if it can, or if nothing is left to do. */
    String stuck() {
        return Act.next(cohort.status())
                .filter(act -> decide(act) instanceof Decision.Refuse)
                .map(act ->
                        "%s: not yet. %s".formatted(ActWords.of(act).label(), ((Decision.Refuse) decide(act)).why()))
                .orElse("");
    }

    CohortOverviewPage.Facts facts(String agendaWords, String seats) {
        var plan = cohort.plan();
        var pinned = plan.curriculum();
        var ratio = StaffRatio.of(plan);
        return new CohortOverviewPage.Facts(
                SpokenTime.days(plan.startsAt(), plan.endsAt()),
                SpokenTime.hours(plan.startsAt(), plan.endsAt()),
                SpokenTime.zone(plan.zone(), plan.startsAt()),
                plan.place().isKnown() ? plan.place().words() : "Not known yet",
                plan.place().link(),
                seats,
                plan.staff().isEmpty()
                        ? "Nobody yet"
                        : plan.staff().stream().map(StaffMember::name).collect(Collectors.joining(", ")),
                plan.staff().isEmpty() && !ratio.isUnmet() ? "" : ratio.words(),
                ratio.isUnmet(),
                pinned == null ? "None chosen yet" : "Version " + pinned.version(),
                agendaWords);
    }

    private Optional<Deed> deed(Act act, boolean primary) {
        return switch (decide(act)) {
            case Decision.Go onward -> Optional.of(deed(act, "", primary));
            case Decision.Ask ask -> Optional.of(deed(act, ask.why(), primary));
            case Decision.Refuse refusal -> Optional.empty();
            case Decision.Already already -> Optional.empty();
        };
    }

    private Deed deed(Act act, String why, boolean primary) {
        var words = ActWords.of(act);
        var needsDialog = act.needsReason() || !why.isEmpty();
        return new Deed(
                "/admin/cohorts/" + cohort.id() + "/" + act.path(),
                words.label(),
                words.question(),
                words.effect(),
                needsDialog ? act.path() : "",
                why,
                act.needsReason(),
                primary ? "primary" : act == Act.CANCEL ? "danger" : "");
    }

    Decision decide(Act act) {
        return Lifecycle.decide(act, cohort, agenda, new Wish("some reason", false), now);
    }
}
