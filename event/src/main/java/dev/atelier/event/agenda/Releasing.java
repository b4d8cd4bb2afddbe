package dev.atelier.event.agenda;

import dev.atelier.event.CohortStatus;
import dev.atelier.event.cohort.Cohort;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Releases a draft: people plan by it from then on. */
@Service
class Releasing {

    private final Drafts drafts;
    private final Releases releases;
    private final Booked booked;
    private final ReleaseRecords records;
    private final ReleaseFacts facts;

    Releasing(Drafts drafts, Releases releases, Booked booked, ReleaseRecords records, ReleaseFacts facts) {
        this.drafts = drafts;
        this.releases = releases;
        this.booked = booked;
        this.records = records;
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

        /** Someone released or edited in the meantime: nothing was released. */
        record Stale() implements Answer {}

        record Refused(String why) implements Answer {}

        /** There are warnings that they have not read: nothing was released. */
        record Unread(ReleaseWarnings warnings) implements Answer {}
    }

    @Transactional
    Answer release(Cohort cohort, Wish wish, UUID actor) {
        if (cohort.status() == CohortStatus.COMPLETED || cohort.status() == CohortStatus.CANCELLED) {
            return new Answer.Refused("This cohort is over: its agenda stays as it is.");
        }
        var draft = drafts.lock(cohort.id()).orElse(null);
        if (draft == null || draft.slots().isEmpty()) {
            return new Answer.Refused("There is nothing in the agenda yet: add a slot first.");
        }
        var latest = releases.latest(cohort.id()).map(Releases.Explained::release);
        int base = latest.map(Release::number).orElse(0);
        if (base != wish.base() || draft.revision() != wish.revision()) {
            return new Answer.Stale();
        }
        var slots = wish.tentative()
                ? draft.slots()
                : draft.slots().stream().map(Slot::confirmed).toList();
        if (latest.isPresent() && isSame(latest.get(), slots, wish.tentative())) {
            return new Answer.Unchanged();
        }
        var look = booked.look(cohort, draft.slots(), latest.map(Release::slots).orElse(List.of()));
        if (!look.grave().isEmpty()) {
            return new Answer.Refused("Mend this first: " + String.join(" ", look.grave()));
        }
        var warnings = look.warnings().applying(wish.tentative());
        if (!warnings.isEmpty() && !look.warnings().print().equals(wish.read())) {
            return new Answer.Unread(look.warnings());
        }
        var release = new Release(base + 1, wish.tentative(), cohort.plan().zone(), facts.now(), slots);
        return release(cohort, draft, release, warnings, actor);
    }

    private Answer release(Cohort cohort, Draft draft, Release release, List<String> warnings, UUID actor) {
        releases.add(cohort.id(), release, actor);
        records.acknowledge(cohort.id(), release.number(), actor, release.at(), warnings);
        if (!draft.slots().equals(release.slots())) {
            drafts.write(cohort.id(), draft.drawnFor(), release.slots());
        }
        booked.book(cohort, release.slots());
        facts.tell(cohort, release);
        return new Answer.Released(release.number());
    }

    private static boolean isSame(Release latest, List<Slot> slots, boolean tentative) {
        return latest.tentative() == tentative
                && Diff.between(latest.slots(), slots).isEmpty();
    }
}
