package dev.atelier.learner.enrolment;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerFacts;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The staff gives somebody a seat out of turn, with its reason on record. Nobody gets one where none is free. */
@Component
public class GiveSeat {

    private final Rosters rosters;
    private final Ledger ledger;
    private final Announcements announcements;
    private final InstantSource clock;

    GiveSeat(Rosters rosters, Ledger ledger, Announcements announcements, InstantSource clock) {
        this.rosters = rosters;
        this.ledger = ledger;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** What would become of people who stand so, in their order. Nothing is written. */
    @Transactional(readOnly = true)
    public List<Fate> foresee(CohortId cohort, List<EnrolmentStatus> people) {
        var roster = rosters.roster(cohort).orElseThrow();
        var fates = new ArrayList<Fate>();
        for (var status : people) {
            var fate = roster.give(status, clock.instant());
            fates.add(fate);
            if (fate.outcome() == Outcome.CREATED && status != EnrolmentStatus.OFFERED) {
                roster = roster.after(fate);
            }
        }
        return fates;
    }

    @Transactional
    public Fate give(CohortId cohort, EnrolmentId enrolment, LearnerFacts learner, UUID actor, String reason) {
        rosters.lock(cohort);
        var roster = rosters.roster(cohort).orElseThrow();
        var cause = Cause.of(actor, "Given by the staff: " + reason, clock.instant());
        var status = ledger.status(enrolment);
        var fate = roster.give(status, cause.at());
        if (fate.outcome() != Outcome.CREATED) {
            return fate;
        }
        if (status.isLive()) {
            var which = ENROLMENT.ID.eq(enrolment.value());
            announcements.announce(ledger.move(cohort, which, EnrolmentStatus.ENROLLED, cause), roster.cohort());
        } else if (ledger.isLive(cohort, learner.id())) {
            return new Fate(Outcome.THERE, "Has asked for a seat again since.");
        } else {
            announcements.announce(ledger.enter(cohort, learner, EnrolmentStatus.ENROLLED, 0, cause), roster.cohort());
        }
        return fate;
    }
}
