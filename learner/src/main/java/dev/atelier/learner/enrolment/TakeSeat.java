package dev.atelier.learner.enrolment;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.enrolment.Answer.Enrolled;
import dev.atelier.learner.enrolment.Answer.Refused;
import dev.atelier.learner.enrolment.Answer.Waitlisted;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A learner asks for a seat, or accepts the one that is offered to them. */
@Component
class TakeSeat {

    private final Rosters rosters;
    private final Ledger ledger;
    private final Announcements announcements;
    private final InstantSource clock;

    TakeSeat(Rosters rosters, Ledger ledger, Announcements announcements, InstantSource clock) {
        this.rosters = rosters;
        this.ledger = ledger;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Transactional
    public Answer take(CohortId cohort, LearnerId learner) {
        return answer(cohort, learner, (roster, place, now) -> roster.admit(place, now));
    }

    @Transactional
    public Answer accept(CohortId cohort, LearnerId learner) {
        return answer(cohort, learner, (roster, place, now) -> roster.accept(place, now));
    }

    private Answer answer(CohortId cohort, LearnerId learner, Decision decision) {
        rosters.lock(cohort);
        var standing = rosters.standing(cohort, learner).orElse(null);
        if (standing == null) {
            return new Refused(Reason.NO_SUCH_COHORT);
        }
        var person = standing.learner().orElse(null);
        if (person == null) {
            return new Refused(Reason.ADDRESS_NOT_PROVEN);
        }
        var now = clock.instant();
        var admission = decision.on(standing.roster(), standing.place(), now);
        return write(standing.roster(), person, admission, Cause.of(learner.value(), words(admission), now));
    }

    private Answer write(Roster roster, LearnerFacts learner, Admission admission, Cause cause) {
        return switch (admission) {
            case Admission.Keep keep -> keep.answer();
            case Admission.Enter enter -> new Enrolled(enter(roster, learner, EnrolmentStatus.ENROLLED, 0, cause));
            case Admission.Queue queue ->
                new Waitlisted(
                        enter(roster, learner, EnrolmentStatus.WAITLISTED, queue.position(), cause), queue.position());
            case Admission.Promote promote -> {
                var changes = ledger.move(
                        roster.cohort().id(), ENROLMENT.ID.eq(promote.id().value()), EnrolmentStatus.ENROLLED, cause);
                announcements.announce(changes, roster.cohort());
                yield new Enrolled(promote.id());
            }
        };
    }

    private EnrolmentId enter(Roster roster, LearnerFacts learner, EnrolmentStatus status, int position, Cause cause) {
        var change = ledger.enter(roster.cohort().id(), learner, status, position, cause);
        announcements.announce(change, roster.cohort());
        return change.enrolment().id();
    }

    private static String words(Admission admission) {
        return switch (admission) {
            case Admission.Enter enter -> "Took a free seat.";
            case Admission.Queue queue -> "Asked for a seat when none was free.";
            case Admission.Promote promote -> "Took the seat that was theirs by waiting.";
            case Admission.Keep keep -> "Nothing changed.";
        };
    }

    /** What the roster says to a learner in some place. */
    private interface Decision {
        Admission on(Roster roster, Place place, Instant now);
    }
}
