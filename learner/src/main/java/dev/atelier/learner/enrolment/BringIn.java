package dev.atelier.learner.enrolment;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The staff brings people in, in the order of a list: free seats first, then the waiting list. */
@Component
public class BringIn {

    private static final Arrival UNKNOWN = new Arrival(Optional.empty(), false);

    private final Rosters rosters;
    private final Arrivals arrivals;
    private final Ledger ledger;
    private final Announcements announcements;
    private final InstantSource clock;

    BringIn(Rosters rosters, Arrivals arrivals, Ledger ledger, Announcements announcements, InstantSource clock) {
        this.rosters = rosters;
        this.arrivals = arrivals;
        this.ledger = ledger;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** What would become of each now, in their order; empty stands for somebody new. Nothing is written. */
    @Transactional(readOnly = true)
    public List<Fate> foresee(CohortId cohort, List<Optional<LearnerId>> people) {
        var roster = rosters.roster(cohort).orElse(null);
        if (roster == null) {
            return missing(people.size());
        }
        var known = arrivals.of(
                roster.cohort(), people.stream().flatMap(Optional::stream).toList());
        var now = clock.instant();
        var fates = new ArrayList<Fate>();
        for (var person : people) {
            var fate = person.map(known::get).orElse(UNKNOWN).at(roster, now);
            fates.add(fate);
            roster = roster.after(fate);
        }
        return fates;
    }

    /** Whether a newcomer would not even get a number on the waiting list. */
    @Transactional(readOnly = true)
    public boolean takesNobody(CohortId cohort) {
        return rosters.roster(cohort)
                .filter(roster -> roster.cohort().givesSeatsAt(clock.instant()))
                .isEmpty();
    }

    /** Brings each in, in their order, and says what became of them. No person may stand twice among them. */
    @Transactional
    public List<Fate> bring(CohortId cohort, List<LearnerFacts> people, UUID actor) {
        rosters.lock(cohort);
        var roster = rosters.roster(cohort).orElse(null);
        if (roster == null) {
            return missing(people.size());
        }
        var known = arrivals.of(
                roster.cohort(), people.stream().map(LearnerFacts::id).toList());
        var cause = Cause.of(actor, "Brought in by the staff.", clock.instant());
        var fates = new ArrayList<Fate>();
        for (var person : people) {
            var fate = Objects.requireNonNull(known.get(person.id())).at(roster, cause.at());
            write(roster, person, fate, cause);
            fates.add(fate);
            roster = roster.after(fate);
        }
        return fates;
    }

    private void write(Roster roster, LearnerFacts person, Fate fate, Cause cause) {
        switch (fate.outcome()) {
            case CREATED -> enter(roster, person, EnrolmentStatus.ENROLLED, 0, cause);
            case WAITING -> enter(roster, person, EnrolmentStatus.WAITLISTED, roster.waiting() + 1, cause);
            case THERE, CONFLICT, REFUSED, INVALID -> {}
        }
    }

    private void enter(Roster roster, LearnerFacts person, EnrolmentStatus status, int position, Cause cause) {
        var change = ledger.enter(roster.cohort().id(), person, status, position, cause);
        announcements.announce(change, roster.cohort());
    }

    private static List<Fate> missing(int many) {
        return Collections.nCopies(many, Fate.refused(Reason.NO_SUCH_COHORT.words()));
    }
}
