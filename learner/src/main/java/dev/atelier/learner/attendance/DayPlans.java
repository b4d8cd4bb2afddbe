package dev.atelier.learner.attendance;

import dev.atelier.event.Agendas;
import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.learner.door.CohortDays;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a day holds by the released agenda, and which code hangs on the wall meanwhile. */
@Component
public class DayPlans {

    private final Agendas agendas;
    private final WallCodes codes;
    private final InstantSource clock;

    DayPlans(Agendas agendas, WallCodes codes, InstantSource clock) {
        this.agendas = agendas;
        this.codes = codes;
        this.clock = clock;
    }

    public Sittings sittings(CohortId cohort, CohortDays days, LocalDate day) {
        return Sittings.of(agendas.released(cohort), days, day);
    }

    /** The code on the wall at this moment, made when the staff first looks. */
    public WallNow wall(CohortFacts cohort) {
        var now = clock.instant();
        var days = new CohortDays(cohort.startsAt(), cohort.endsAt(), cohort.zone());
        var day = days.nearest(now);
        var sitting = sittings(cohort.id(), days, day).onTheWall(now);
        return new WallNow(codes.code(cohort.id(), day, sitting.map(Sitting::slot)), day, sitting);
    }

    /** What hangs on the wall; the sitting is empty where it holds all day. */
    public record WallNow(String code, LocalDate day, Optional<Sitting> sitting) {}
}
