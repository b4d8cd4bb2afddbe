package dev.atelier.learner.intake;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.Newcomers;
import dev.atelier.learner.Newcomers.Known;
import dev.atelier.learner.enrolment.BringIn;
import dev.atelier.learner.enrolment.Fate;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The staff looks at what a list would do, and then lets it. */
@Component
class TakeIn {

    static final Fate ACCOUNT_CLOSED = Fate.refused("The account of this address is closed. Please ask an admin.");

    private final Newcomers newcomers;
    private final BringIn bringing;
    private final Intakes intakes;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    TakeIn(
            Newcomers newcomers,
            BringIn bringing,
            Intakes intakes,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.newcomers = newcomers;
        this.bringing = bringing;
        this.intakes = intakes;
        this.events = events;
        this.clock = clock;
    }

    /** Writes nothing. */
    @Transactional(readOnly = true)
    public List<Row> foresee(CohortId cohort, List<Listed> list) {
        var known = newcomers.known(
                list.stream().filter(Listed::sound).map(Listed::address).toList());
        var takeable = list.stream()
                .filter(listed -> listed.sound() && !closed(known, listed))
                .toList();
        var fates = bringing.foresee(
                        cohort,
                        takeable.stream().map(listed -> id(known, listed)).toList())
                .iterator();
        var rows = new ArrayList<Row>();
        for (var listed : list) {
            rows.add(
                    !listed.sound()
                            ? Row.invalid(listed)
                            : Row.of(listed, closed(known, listed) ? ACCOUNT_CLOSED : fates.next()));
        }
        return rows;
    }

    /** Writes the list down, to be done right after; the same form twice is one intake. */
    @Transactional
    public void begin(UUID form, CohortId cohort, UUID actor, List<Listed> list) {
        var rows = list.stream()
                .map(listed -> listed.sound() ? Row.ahead(listed) : Row.invalid(listed))
                .toList();
        if (intakes.add(new Intake(form, cohort, actor, clock.instant()), rows)) {
            events.publishEvent(new IntakeBegun(form));
        }
    }

    private static boolean closed(Map<String, Known> known, Listed listed) {
        return Optional.ofNullable(known.get(listed.address()))
                .filter(Known::closed)
                .isPresent();
    }

    private static Optional<LearnerId> id(Map<String, Known> known, Listed listed) {
        return Optional.ofNullable(known.get(listed.address())).map(Known::id);
    }
}
