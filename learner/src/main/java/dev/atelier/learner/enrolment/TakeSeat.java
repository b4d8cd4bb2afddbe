package dev.atelier.learner.enrolment;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.enrolment.Answer.Enrolled;
import dev.atelier.learner.enrolment.Answer.Incomplete;
import dev.atelier.learner.enrolment.Answer.Refused;
import dev.atelier.learner.enrolment.Answer.Waitlisted;
import dev.atelier.learner.signup.Application;
import dev.atelier.learner.signup.SignUpDoor;
import dev.atelier.learner.signup.Verdict;
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
    private final SignUpDoor door;
    private final InstantSource clock;

    TakeSeat(Rosters rosters, Ledger ledger, Announcements announcements, SignUpDoor door, InstantSource clock) {
        this.door = door;
        this.rosters = rosters;
        this.ledger = ledger;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Transactional
    public Answer take(CohortId cohort, LearnerId learner, Application application) {
        return answer(cohort, learner, application, (roster, place, now) -> roster.admit(place, now));
    }

    @Transactional
    public Answer accept(CohortId cohort, LearnerId learner) {
        return answer(cohort, learner, Application.EMPTY, (roster, place, now) -> roster.accept(place, now));
    }

    private Answer answer(CohortId cohort, LearnerId learner, Application application, Decision decision) {
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
        var cause = Cause.of(learner.value(), words(admission), now);
        return switch (admission) {
            case Admission.Keep keep -> keep.answer();
            case Admission.Promote promote -> promote(standing.roster(), promote.id(), cause);
            case Admission.Enter enter -> welcome(standing, person, application, EnrolmentStatus.ENROLLED, cause);
            case Admission.Queue queue -> welcome(standing, person, application, EnrolmentStatus.WAITLISTED, cause);
        };
    }

    private Answer welcome(
            Standing standing, LearnerFacts person, Application application, EnrolmentStatus status, Cause cause) {
        var cohort = standing.roster().cohort();
        var who = new SignUpDoor.Arriving(cohort.id(), cohort.zone(), person.id());
        return switch (door.ask(standing.signUp(), who, application, standing.invited(), cause.at())) {
            case Verdict.TooEarly early -> new Refused(Reason.SIGN_UP_EARLY);
            case Verdict.TooLate late -> new Refused(Reason.SIGN_UP_OVER);
            case Verdict.Incomplete incomplete -> new Incomplete(incomplete.problems());
            case Verdict.Admitted said -> {
                var position =
                        status == EnrolmentStatus.WAITLISTED ? standing.roster().waiting() + 1 : 0;
                var id = enter(standing.roster(), person, status, position, cause);
                door.keep(id, said, cause.at());
                yield position == 0 ? new Enrolled(id) : new Waitlisted(id, position);
            }
        };
    }

    private Answer promote(Roster roster, EnrolmentId id, Cause cause) {
        var changes = ledger.move(roster.cohort().id(), ENROLMENT.ID.eq(id.value()), EnrolmentStatus.ENROLLED, cause);
        announcements.announce(changes, roster.cohort());
        return new Enrolled(id);
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
