package dev.atelier.event.notice;

import dev.atelier.event.agenda.Releases;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.staff.CohortPeople;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Writes to each person what changed since they were told last; cancelled slots are part of it. */
@Service
class Telling {

    private final CohortPeople people;
    private final Notices notices;
    private final KnownPlans plans;
    private final Releases releases;
    private final NoticeMail mail;

    Telling(CohortPeople people, Notices notices, KnownPlans plans, Releases releases, NoticeMail mail) {
        this.people = people;
        this.notices = notices;
        this.plans = plans;
        this.releases = releases;
        this.mail = mail;
    }

    /**
     * Tells everybody who does not know the plan, or the latest release.
     *
     * @param base the release that those know who were never told of any
     * @param agenda whether it is told of, too
     */
    void tell(Cohort cohort, int base, boolean agenda) {
        var told = told(cohort, base, agenda);
        notices.keep(cohort.id(), told);
        plans.keep(cohort.facts(), told);
        mail.send(cohort, told);
    }

    private Collection<Told> told(Cohort cohort, int base, boolean agenda) {
        var id = cohort.id();
        var occasion = new Occasion(
                cohort, agenda ? releases.latest(id) : Optional.empty(), number -> releases.find(id, number));
        var known = notices.known(id);
        var plan = plans.of(id);
        var all = new ArrayList<Told>();
        for (var reader : people.of(id)) {
            var theirs =
                    reader.role() == null ? Optional.<KnownPlan>empty() : Optional.ofNullable(plan.get(reader.id()));
            all.add(occasion.told(reader, theirs, known.getOrDefault(reader.id(), base)));
        }
        // Whoever has a seat keeps what stands in their calendar.
        var coming = all.stream().map(one -> one.reader().id()).collect(Collectors.<UUID>toSet());
        for (var reader : plans.left(id)) {
            var theirs = plan.get(reader.id());
            if (theirs != null) {
                var last = occasion.toldLast(reader, theirs, known.getOrDefault(reader.id(), base));
                all.add(coming.contains(reader.id()) ? last.withoutFile() : last);
            }
        }
        return all;
    }
}
