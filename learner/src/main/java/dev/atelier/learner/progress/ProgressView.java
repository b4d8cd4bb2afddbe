package dev.atelier.learner.progress;

import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.ItemTitles;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.page.Moments;
import dev.atelier.learner.page.ProgressPage;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a learner's progress together: what is done, what was missed, and what an earlier version of the curriculum held. */
@Component
class ProgressView {

    private static final CurriculumFacts NOTHING_PLANNED = new CurriculumFacts(0, List.of());

    private final Cohorts cohorts;
    private final ItemTitles titles;
    private final ProgressFacts facts;

    ProgressView(Cohorts cohorts, ItemTitles titles, ProgressFacts facts) {
        this.cohorts = cohorts;
        this.titles = titles;
        this.facts = facts;
    }

    ProgressPage page(Seat seat) {
        var lines = new Lines(
                cohorts.curriculum(seat.cohort()).orElse(NOTHING_PLANNED),
                facts.of(seat.cohort(), seat.learner()),
                seat.days().zone());
        return new ProgressPage(
                seat.cohort().toString(),
                seat.title(),
                lines.count(),
                lines.on(seat.cohort(), "progress"),
                lines.missed(facts.taught(seat.cohort())).stream()
                        .map(Item::title)
                        .toList(),
                earlier(seat, lines.earlier()));
    }

    private List<String> earlier(Seat seat, List<Done> done) {
        if (done.isEmpty()) {
            return List.of();
        }
        var known = titles.titles(seat.cohort(), done.stream().map(Done::item).toList());
        return done.stream()
                .map(fact -> known.getOrDefault(fact.item(), fact.item().value()) + ", "
                        + Moments.brief(fact.at(), seat.days().zone()) + ", "
                        + fact.source().words())
                .toList();
    }
}
