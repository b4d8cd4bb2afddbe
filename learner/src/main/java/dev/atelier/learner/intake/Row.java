package dev.atelier.learner.intake;

import dev.atelier.learner.enrolment.Fate;
import dev.atelier.learner.enrolment.Outcome;
import java.util.Optional;

/**
 * One row of a list and what becomes of it.
 *
 * @param fate empty while nobody has got to it
 */
record Row(int line, String name, String address, Optional<Fate> fate) {

    static Row of(Listed listed, Fate fate) {
        return new Row(listed.line(), listed.name(), listed.address(), Optional.of(fate));
    }

    static Row invalid(Listed listed) {
        return of(listed, new Fate(Outcome.INVALID, listed.problem()));
    }

    static Row ahead(Listed listed) {
        return new Row(listed.line(), listed.name(), listed.address(), Optional.empty());
    }
}
