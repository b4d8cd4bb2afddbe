package dev.atelier.event.visitor;

import dev.atelier.event.agenda.AgendaView;
import dev.atelier.event.agenda.Release;
import dev.atelier.event.agenda.Releases;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.page.AgendaDay;
import java.util.List;
import java.util.Optional;

/** A public cohort with its released agenda, if there is one. */
record Visit(Cohort cohort, Optional<Releases.Explained> agenda) {

    private static final String MAY_CHANGE = "These details are tentative and may change.";

    Optional<Release> release() {
        return agenda.map(Releases.Explained::release);
    }

    List<AgendaDay> days() {
        return agenda.map(explained -> new AgendaView(
                                explained.legend(), explained.release().zone())
                        .days(explained.release().slots()))
                .orElse(List.of());
    }

    boolean isTentative() {
        return release().map(Release::tentative).orElse(true);
    }

    /** The workshop's own words for it, or ours; empty where nothing is tentative. */
    String note() {
        if (isOfAnotherDate()) {
            return "The date has moved since this agenda was released. A new one follows.";
        }
        if (isOfAnotherZone()) {
            return "Its hours were released for another time zone. A new agenda follows.";
        }
        if (!isTentative() || agenda.isEmpty()) {
            return "";
        }
        var own = cohort.offer().tentativeNote();
        return own.isBlank() ? MAY_CHANGE : own;
    }

    private boolean isOfAnotherZone() {
        return release()
                .filter(release -> !release.zone().equals(cohort.plan().zone()))
                .isPresent();
    }

    private boolean isOfAnotherDate() {
        return release().stream()
                .flatMap(release -> release.slots().stream())
                .anyMatch(slot -> slot.startsAt().isBefore(cohort.plan().startsAt())
                        || slot.endsAt().isAfter(cohort.plan().endsAt()));
    }
}
