package dev.atelier.event.cohort;

import dev.atelier.event.CohortStatus;
import dev.atelier.event.time.SpokenTime;
import java.time.Duration;
import java.time.Instant;

/** Decides whether an act on a cohort may happen now. */
final class Lifecycle {

    /** People come early and someone opens the door; more than this before the start is asked about. */
    private static final Duration DOORS_OPEN = Duration.ofHours(2);

    /** How far the agenda has come. */
    enum Agenda {
        NONE,
        TENTATIVE,
        /** It was released for a date or a zone that the cohort no longer has. */
        OUTDATED,
        CONFIRMED
    }

    /** What was said with the act: why, and that one is sure. */
    record Wish(String reason, boolean sure) {}

    sealed interface Decision {
        record Go(CohortStatus to) implements Decision {}

        /** It has happened before; nothing more happens. */
        record Already() implements Decision {}

        /** It may happen, once someone says that they are sure. */
        record Ask(String why) implements Decision {}

        record Refuse(String why) implements Decision {}
    }

    private Lifecycle() {}

    static Decision decide(Act act, Cohort cohort, Agenda agenda, Wish wish, Instant now) {
        if (cohort.status() == act.to()) {
            return new Decision.Already();
        }
        if (!act.isPossibleFrom(cohort.status())) {
            return new Decision.Refuse("This cohort is %s; that cannot be done from there."
                    .formatted(Standing.of(cohort.status()).word()));
        }
        if (act.needsReason() && wish.reason().isBlank()) {
            return new Decision.Refuse("Please write why: everybody who has a seat reads it.");
        }
        var decision = consider(act, cohort, agenda, now);
        return decision instanceof Decision.Ask && wish.sure() ? new Decision.Go(act.to()) : decision;
    }

    private static Decision consider(Act act, Cohort cohort, Agenda agenda, Instant now) {
        return switch (act) {
            case ANNOUNCE -> announce(cohort, now);
            case OPEN_SEATS ->
                now.isBefore(cohort.begins())
                        ? new Decision.Go(act.to())
                        : new Decision.Refuse("Its start has passed: give it a new date first.");
            case CONFIRM -> confirm(cohort, agenda);
            case START ->
                now.isBefore(cohort.begins().minus(DOORS_OPEN))
                        ? new Decision.Ask("It is planned to start on %s.".formatted(starts(cohort)))
                        : new Decision.Go(act.to());
            case COMPLETE ->
                now.isBefore(cohort.ends())
                        ? new Decision.Ask("It is planned to end on %s, %s."
                                .formatted(
                                        SpokenTime.day(cohort.plan().endsAt()),
                                        SpokenTime.clock(cohort.plan().endsAt())))
                        : new Decision.Go(act.to());
            case POSTPONE, CANCEL -> new Decision.Go(act.to());
        };
    }

    private static Decision announce(Cohort cohort, Instant now) {
        if (!cohort.plan().place().isKnown()) {
            return new Decision.Refuse("Say first where it takes place: a venue, a link, or both.");
        }
        if (cohort.plan().curriculum() == null) {
            return new Decision.Refuse("Choose its curriculum first: the workshop needs a published one.");
        }
        if (!now.isBefore(cohort.begins())) {
            return new Decision.Refuse("Its start has passed: give it a new date first.");
        }
        return new Decision.Go(CohortStatus.ANNOUNCED);
    }

    private static Decision confirm(Cohort cohort, Agenda agenda) {
        if (!cohort.plan().hasLead()) {
            return new Decision.Refuse("Say first who leads it.");
        }
        return switch (agenda) {
            case NONE -> new Decision.Refuse("Release its agenda first: people plan by it.");
            case TENTATIVE -> new Decision.Ask("Its agenda is still tentative.");
            case OUTDATED -> new Decision.Refuse("Its agenda is of an earlier date: release it anew first.");
            case CONFIRMED -> new Decision.Go(CohortStatus.CONFIRMED);
        };
    }

    private static String starts(Cohort cohort) {
        return SpokenTime.day(cohort.plan().startsAt()) + ", "
                + SpokenTime.clock(cohort.plan().startsAt());
    }
}
