package dev.atelier.event.agenda;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.KnownCohorts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Brings together what admins need in sight while they lay out the day. */
@Component
class AgendaDesk {

    private final Drafts drafts;
    private final Releases releases;
    private final KnownCohorts cohorts;
    private final Booked booked;

    AgendaDesk(Drafts drafts, Releases releases, KnownCohorts cohorts, Booked booked) {
        this.drafts = drafts;
        this.releases = releases;
        this.cohorts = cohorts;
        this.booked = booked;
    }

    /**
     * The draft beside the latest release: what differs, and what is wrong.
     *
     * @param besides why to release it although no slot differs; empty if there is no such reason
     */
    record Reading(
            Optional<Draft> draft,
            Optional<Releases.Explained> latest,
            List<Change> changes,
            String besides,
            List<Problem> problems,
            ReleaseWarnings warnings,
            Legend legend) {}

    Reading read(Cohort cohort) {
        var draft = drafts.find(cohort.id());
        var latest = releases.latest(cohort.id());
        var slots = draft.map(Draft::slots).orElse(List.of());
        var released = latest.map(explained -> explained.release().slots()).orElse(List.of());
        var look = booked.look(cohort, slots, released);
        var legend = Legend.of(cohort.plan().staff(), cohorts.curriculum(cohort.id()));
        return new Reading(
                draft,
                latest,
                draft.isPresent() && latest.isPresent() ? Diff.between(released, slots) : List.of(),
                latest.map(Releases.Explained::release)
                        .map(release -> besides(cohort, release))
                        .orElse(""),
                look.problems(),
                look.warnings(),
                latest.map(explained -> Legend.both(explained.legend(), legend)).orElse(legend));
    }

    private String besides(Cohort cohort, Release latest) {
        if (!latest.zone().equals(cohort.plan().zone())) {
            return "Its hours were released for %s, and the cohort is in %s now. Release it, and people read them so."
                    .formatted(latest.zone(), cohort.plan().zone());
        }
        return cohort.status() == CohortStatus.POSTPONED || booked.isWhole(cohort.id(), latest.slots())
                ? ""
                : "Not all of its rooms are booked: others had them, or the cohort moved. Release it, and they are.";
    }

    /** What changed from a release, or from nothing if it is 0, to the latest one. */
    List<Change> since(CohortId cohort, int number) {
        return Diff.between(slots(releases.find(cohort, number)), slots(releases.latest(cohort)));
    }

    private static List<Slot> slots(Optional<Releases.Explained> release) {
        return release.map(explained -> explained.release().slots()).orElse(List.of());
    }
}
