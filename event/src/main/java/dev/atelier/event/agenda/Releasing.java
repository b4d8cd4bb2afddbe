package dev.atelier.event.agenda;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.CohortMissing;
import dev.atelier.event.cohort.KnownCohorts;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Releases a draft: people plan by it from then on. */
@Service
class Releasing {

    private final KnownCohorts cohorts;
    private final Drafts drafts;
    private final Releases releases;
    private final Booked booked;
    private final ReleaseFacts facts;

    Releasing(KnownCohorts cohorts, Drafts drafts, Releases releases, Booked booked, ReleaseFacts facts) {
        this.cohorts = cohorts;
        this.drafts = drafts;
        this.releases = releases;
        this.booked = booked;
        this.facts = facts;
    }

    /**
     * What someone wants to release.
     *
     * @param base the release that they compared the draft with, 0 if there was none
     * @param revision the draft's revision that they saw
     * @param read which warnings they have read: what {@link ReleaseWarnings#print} says of them
     */
    record Wish(int base, long revision, boolean tentative, String read) {}

    sealed interface Answer {
        record Released(int number) implements Answer {}

        /** The same as it is already. */
        record Unchanged() implements Answer {}

        /** The same as it is already, but for rooms that were not booked any more: now they are. */
        record BookedAgain() implements Answer {}

        /** Someone released or edited in the meantime: nothing was released. */
        record Stale() implements Answer {}

        record Refused(String why) implements Answer {}

        /** There are warnings that they have not read: nothing was released. */
        record Unread(ReleaseWarnings warnings) implements Answer {}
    }

    /** The cohort's row is held before anything is read: what is released fits its plan and its status to the end. */
    @Transactional
    Answer release(CohortId id, Wish wish, UUID actor) {
        var cohort = cohorts.lock(id).orElseThrow(CohortMissing::new);
        if (cohort.status() == CohortStatus.COMPLETED || cohort.status() == CohortStatus.CANCELLED) {
            return new Answer.Refused("This cohort is over: its agenda stays as it is.");
        }
        var draft = drafts.lock(id).orElse(null);
        if (draft == null || draft.slots().isEmpty()) {
            return new Answer.Refused("There is nothing in the agenda yet: add a slot first.");
        }
        var latest = releases.latest(id).map(Releases.Explained::release);
        int base = latest.map(Release::number).orElse(0);
        if (base != wish.base() || draft.revision() != wish.revision()) {
            return new Answer.Stale();
        }
        var look = booked.look(cohort, draft.slots(), latest.map(Release::slots).orElse(List.of()));
        var release = new Release(
                base + 1,
                wish.tentative(),
                cohort.plan().zone(),
                facts.now(),
                wish.tentative()
                        ? draft.slots()
                        : draft.slots().stream().map(Slot::confirmed).toList());
        var unchanged = latest.filter(release::isSameAs).isPresent();
        if (unchanged && (cohort.status() == CohortStatus.POSTPONED || booked.isWhole(id, release.slots()))) {
            return new Answer.Unchanged();
        }
        if (!look.grave().isEmpty()) {
            return new Answer.Refused("Mend this first: " + String.join(" ", look.grave()));
        }
        if (unchanged) {
            booked.book(cohort, release.slots());
            return new Answer.BookedAgain();
        }
        var warnings = look.warnings().applying(wish.tentative());
        if (!warnings.isEmpty() && !look.warnings().print().equals(wish.read())) {
            return new Answer.Unread(look.warnings());
        }
        return release(cohort, draft, release, warnings, actor);
    }

    private Answer release(Cohort cohort, Draft draft, Release release, List<String> warnings, UUID actor) {
        releases.add(cohort.id(), release, actor);
        if (!draft.slots().equals(release.slots())) {
            drafts.write(cohort.id(), draft.drawnFor(), release.slots());
        }
        booked.book(cohort, release.slots());
        facts.tell(cohort, release, actor, warnings);
        return new Answer.Released(release.number());
    }
}
