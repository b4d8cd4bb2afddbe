package dev.atelier.learner.selection;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.enrolment.Fate;
import dev.atelier.learner.enrolment.GiveSeat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What would become of everybody who is selected. Nothing is written. */
@Component
class Foresight {

    private final Selections selections;
    private final GiveSeat seats;

    Foresight(Selections selections, GiveSeat seats) {
        this.selections = selections;
        this.seats = seats;
    }

    @Transactional(readOnly = true)
    public List<Selected> of(CohortId cohort, Verb verb, Collection<UUID> enrolments) {
        var people = selections.people(cohort, enrolments);
        var fates = verb == Verb.SEAT
                ? seats.foresee(cohort, people.stream().map(Selected::status).toList())
                : List.<Fate>of();
        var foreseen = new ArrayList<Selected>();
        for (var at = 0; at < people.size(); at++) {
            var one = people.get(at);
            foreseen.add(one.with(
                    switch (verb) {
                        case SEAT -> result(fates.get(at));
                        case MAIL -> Result.done();
                        case EXCUSE -> excused(one.status());
                        case REMOVAL ->
                            one.status().isLive() ? Result.done() : Result.already("Holds no seat and does not wait.");
                    }));
        }
        return foreseen;
    }

    static Result result(Fate fate) {
        return switch (fate.outcome()) {
            case CREATED -> Result.done();
            case THERE -> Result.already(fate.words());
            case WAITING, CONFLICT, REFUSED, INVALID -> Result.no(fate.words());
        };
    }

    private static Result excused(EnrolmentStatus status) {
        return status == EnrolmentStatus.ENROLLED || status == EnrolmentStatus.COMPLETED
                ? Result.done()
                : Result.no("Has no seat.");
    }
}
