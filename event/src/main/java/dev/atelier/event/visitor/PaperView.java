package dev.atelier.event.visitor;

import dev.atelier.event.StaffMember;
import dev.atelier.event.agenda.Release;
import dev.atelier.event.calendar.PublicAddress;
import dev.atelier.event.page.AgendaPaper;
import dev.atelier.event.time.SpokenTime;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays a released agenda out for paper and for text. */
@Component
class PaperView {

    private static final String SUBJECT_TO_CHANGE = ": tentative, subject to change";

    private final PublicAddress address;

    PaperView(PublicAddress address) {
        this.address = address;
    }

    /** Empty before the first release. */
    Optional<AgendaPaper> paper(Visit visit) {
        return visit.release().map(release -> paper(visit, release));
    }

    private AgendaPaper paper(Visit visit, Release release) {
        var cohort = visit.cohort();
        var plan = cohort.plan();
        return new AgendaPaper(
                cohort.offer().title(),
                SpokenTime.span(plan.startsAt(), plan.endsAt()),
                SpokenTime.zone(plan.zone(), plan.startsAt()),
                plan.place().words(),
                plan.staff().stream().map(StaffMember::name).collect(Collectors.joining(", ")),
                release.tentative() ? "Release " + release.number() + SUBJECT_TO_CHANGE : release.words(),
                visit.note(),
                address.of("/cohorts/" + cohort.id()),
                visit.days());
    }
}
