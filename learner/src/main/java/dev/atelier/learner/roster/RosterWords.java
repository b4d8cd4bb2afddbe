package dev.atelier.learner.roster;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.page.Cohort;
import dev.atelier.learner.page.Moments;
import dev.atelier.learner.page.RosterPage;
import dev.atelier.learner.page.RosterPage.Count;
import dev.atelier.learner.page.StatusTag;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/** Turns what was read of a cohort's people into the page that shows them. */
final class RosterWords {

    /** People on one page. */
    static final int PAGE = 50;

    private RosterWords() {}

    /** What whoever looks at the page may do. */
    record May(boolean remove, boolean bringIn) {}

    /** One more entry than fits says that there is a next page. */
    static RosterPage page(
            CohortFacts cohort, Search search, List<Entry> found, Map<EnrolmentStatus, Integer> counts, May may) {
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return new RosterPage(
                new Cohort(
                        cohort.id().toString(),
                        cohort.title(),
                        Moments.span(cohort.startsAt(), cohort.endsAt(), cohort.zone()) + ", " + cohort.place()),
                path(cohort),
                cohort.zone().getId(),
                counts(cohort, counts),
                new RosterPage.Filter(search.name(), choices(search.shown())),
                shown.stream().map(entry -> person(cohort, entry)).toList(),
                found.size() > PAGE ? Optional.of(next(cohort, search, shown.getLast())) : Optional.empty(),
                may.remove(),
                may.bringIn());
    }

    static String path(CohortFacts cohort) {
        return "/staff/cohorts/" + cohort.id() + "/roster";
    }

    static String removalMeans(Entry entry) {
        return switch (entry.status()) {
            case ENROLLED, OFFERED ->
                "The seat goes to whoever has waited longest. " + entry.name() + " gets a mail that says why.";
            case WAITLISTED -> entry.name() + " waits no longer and gets a mail that says why.";
            case COMPLETED, WITHDRAWN, REMOVED, DECLINED, EXPIRED, CANCELLED ->
                entry.name() + " holds no seat any more, so there is nothing to take back.";
        };
    }

    private static List<Count> counts(CohortFacts cohort, Map<EnrolmentStatus, Integer> counts) {
        var seats =
                counts.getOrDefault(EnrolmentStatus.ENROLLED, 0) + counts.getOrDefault(EnrolmentStatus.COMPLETED, 0);
        var offered = counts.getOrDefault(EnrolmentStatus.OFFERED, 0);
        return List.of(
                new Count("ok", "with a seat", seats),
                new Count("busy", "with an offer", offered),
                new Count("wait", "waiting", counts.getOrDefault(EnrolmentStatus.WAITLISTED, 0)),
                new Count("silent", "seats free", Math.max(0, cohort.capacity() - seats - offered)));
    }

    private static List<RosterPage.Choice> choices(Shown chosen) {
        return Arrays.stream(Shown.values())
                .map(shown -> new RosterPage.Choice(shown.value(), shown.words(), shown == chosen))
                .toList();
    }

    private static RosterPage.Person person(CohortFacts cohort, Entry entry) {
        return new RosterPage.Person(
                entry.name(),
                entry.address(),
                StatusTag.of(entry.status()),
                Moments.brief(entry.since(), cohort.zone()),
                note(cohort, entry),
                entry.status().isLive()
                        ? Optional.of(path(cohort) + "/" + entry.enrolment() + "/removal")
                        : Optional.empty());
    }

    private static String note(CohortFacts cohort, Entry entry) {
        if (entry.rank() != null) {
            return "number " + entry.rank();
        }
        if (entry.until() != null) {
            return "answer by " + Moments.brief(entry.until(), cohort.zone());
        }
        return entry.status().isLive() || entry.reason() == null ? "" : entry.reason();
    }

    private static String next(CohortFacts cohort, Search search, Entry last) {
        return path(cohort) + "?name=" + UriUtils.encode(search.name(), StandardCharsets.UTF_8) + "&state="
                + search.shown().value() + "&after=" + last.enrolment();
    }
}
