package dev.atelier.event.visitor;

import dev.atelier.event.agenda.ChangeWords;
import dev.atelier.event.agenda.Legend;
import dev.atelier.event.agenda.Releases;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.page.ChangesPage.Step;
import dev.atelier.event.time.SpokenTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells releases one by one, each with what it changed. */
final class ReleaseSteps {

    private ReleaseSteps() {}

    /** The latest first, as they come; one whose predecessor did not come along, so that nobody knows what it changed, is left out. */
    static List<Step> of(Cohort cohort, List<Releases.Explained> releases) {
        return IntStream.range(0, releases.size())
                .filter(index -> index + 1 < releases.size()
                        || releases.get(index).release().number() == 1)
                .mapToObj(index ->
                        step(cohort, releases.get(index), index + 1 < releases.size() ? releases.get(index + 1) : null))
                .toList();
    }

    private static Step step(Cohort cohort, Releases.Explained now, Releases.@Nullable Explained before) {
        var release = now.release();
        return new Step(
                release.number(),
                release.words(),
                SpokenTime.moment(release.at(), cohort.plan().zone()),
                release.at(),
                release.tentative(),
                release.number() == 1,
                before == null
                        ? List.of()
                        : new ChangeWords(Legend.both(before.legend(), now.legend()))
                                .between(before.release(), release));
    }
}
