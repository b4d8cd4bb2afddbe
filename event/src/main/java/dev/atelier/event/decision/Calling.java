package dev.atelier.event.decision;

import dev.atelier.event.CohortId;
import dev.atelier.event.calendar.PublicAddress;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.Decisions;
import dev.atelier.event.cohort.KnownCohorts;
import dev.atelier.event.cohort.Minimum;
import dev.atelier.event.post.Letter;
import dev.atelier.event.post.PostOffice;
import dev.atelier.event.time.SpokenTime;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to whoever decides about a cohort. */
@Service
class Calling {

    private final KnownCohorts cohorts;
    private final Decisions decisions;
    private final Calls calls;
    private final Deciders deciders;
    private final PublicAddress address;

    Calling(KnownCohorts cohorts, Decisions decisions, Calls calls, Deciders deciders, PublicAddress address) {
        this.cohorts = cohorts;
        this.decisions = decisions;
        this.calls = calls;
        this.deciders = deciders;
        this.address = address;
    }

    /** One transaction: after a crash in between nobody was written to, and all are then. */
    @Transactional
    public void call(CohortId id, Instant now) {
        cohorts.find(id).filter(decisions::isOpen).ifPresent(cohort -> {
            var minimum = cohort.plan().wishes().minimum();
            if (minimum != null) {
                Step.at(now, minimum, cohort.plan().zone(), cohort.facts().begins())
                        .ifPresent(step -> call(cohort, minimum, step, now));
            }
        });
    }

    private void call(Cohort cohort, Minimum minimum, Step step, Instant now) {
        var readers = deciders.of(cohort.id());
        if (calls.take(cohort.id(), minimum.decideOn(), step, now, readers.size())) {
            var taken = decisions.taken(cohort);
            readers.forEach(reader -> deciders.write(reader, letter(cohort, minimum, step, taken, reader)));
        }
    }

    private Letter letter(Cohort cohort, Minimum minimum, Step step, int taken, PostOffice.Recipient reader) {
        var day = SpokenTime.day(minimum.decideOn());
        var stands = minimum.words(taken);
        return new Letter(
                switch (step) {
                    case AHEAD ->
                        "%s, to be decided on %s: %s"
                                .formatted(stands, day, cohort.offer().title());
                    case DUE ->
                        "%s, decide today: %s".formatted(stands, cohort.offer().title());
                },
                """
                Hello %s,

                %s, %s: %s.

                %s

                Nothing happens by itself. Go, postpone or cancel with one press here:
                %s
                """.formatted(
                        reader.name(),
                        cohort.offer().title(),
                        SpokenTime.span(cohort.plan().startsAt(), cohort.plan().endsAt()),
                        stands,
                        switch (step) {
                            case AHEAD ->
                                "On %s at 9:00 (%s) it is decided whether it takes place."
                                        .formatted(day, cohort.plan().zone());
                            case DUE ->
                                "It was planned to decide on %s at 9:00 (%s) whether it takes place."
                                        .formatted(day, cohort.plan().zone());
                        },
                        address.of("/admin/cohorts/" + cohort.id() + "#decision")));
    }
}
