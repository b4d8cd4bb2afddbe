package dev.atelier.learner.intake;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.Newcomers;
import dev.atelier.learner.enrolment.BringIn;
import dev.atelier.learner.enrolment.Fate;
import dev.atelier.learner.enrolment.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does the next rows of a list, all of them in one transaction. */
@Component
class DoRows {

    private final Intakes intakes;
    private final Newcomers newcomers;
    private final BringIn bringing;
    private final TakeIn lists;

    DoRows(Intakes intakes, Newcomers newcomers, BringIn bringing, TakeIn lists) {
        this.intakes = intakes;
        this.newcomers = newcomers;
        this.bringing = bringing;
        this.lists = lists;
    }

    /** At most {@code most} of them; false if none was left. */
    @Transactional
    public boolean next(UUID id, int most) {
        var intake = intakes.lock(id).orElse(null);
        var rows = intakes.ahead(id, most);
        if (intake == null || rows.isEmpty()) {
            return false;
        }
        intakes.write(id, bringing.takesNobody(intake.cohort()) ? turnedAway(intake, rows) : broughtIn(intake, rows));
        return true;
    }

    /** Nobody gets an account for a cohort that takes nobody. */
    private List<Row> turnedAway(Intake intake, List<Row> rows) {
        return lists.foresee(
                intake.cohort(),
                rows.stream()
                        .map(row -> new Listed(row.line(), row.name(), row.address(), ""))
                        .toList());
    }

    private List<Row> broughtIn(Intake intake, List<Row> rows) {
        var people = welcomed(rows);
        var takeable = rows.stream()
                .map(Row::address)
                .map(people::get)
                .filter(Objects::nonNull)
                .toList();
        var fates =
                bringing.bring(intake.cohort(), takeable, intake.broughtBy()).iterator();
        var done = new ArrayList<Row>();
        for (var row : rows) {
            done.add(with(row, people.containsKey(row.address()) ? fates.next() : TakeIn.ACCOUNT_CLOSED));
        }
        return done;
    }

    /** The next row can't be done, for no reason that anybody foresaw. */
    @Transactional
    public void skip(UUID id) {
        intakes.lock(id);
        intakes.write(
                id,
                intakes.ahead(id, 1).stream()
                        .map(row -> with(row, new Fate(Outcome.INVALID, "This row failed. Please try it once more.")))
                        .toList());
    }

    /** By address, so that two lists with the same people never wait for each other; before any roster is locked. */
    private Map<String, LearnerFacts> welcomed(List<Row> rows) {
        var people = new HashMap<String, LearnerFacts>();
        rows.stream()
                .sorted(Comparator.comparing(Row::address))
                .forEach(row -> newcomers
                        .welcome(row.name(), row.address())
                        .ifPresent(person -> people.put(row.address(), person)));
        return people;
    }

    private static Row with(Row row, Fate fate) {
        return new Row(row.line(), row.name(), row.address(), Optional.of(fate));
    }
}
