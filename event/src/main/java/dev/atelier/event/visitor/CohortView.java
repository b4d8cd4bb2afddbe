package dev.atelier.event.visitor;

import dev.atelier.event.CohortId;
import dev.atelier.event.ShownWorks;
import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.event.agenda.Release;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.SeatsLeft;
import dev.atelier.event.cohort.SeatsLeft.Fullness;
import dev.atelier.event.cohort.Standing;
import dev.atelier.event.community.Community;
import dev.atelier.event.page.CohortPage;
import dev.atelier.event.time.SpokenTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lays a cohort out for its public page. */
@Component
class CohortView {

    private final SeatsLeft seats;
    private final StructuredData data;
    private final Doors doors;
    private final ObjectProvider<ShownWorks> works;
    private final Community community;

    CohortView(
            SeatsLeft seats, StructuredData data, Doors doors, ObjectProvider<ShownWorks> works, Community community) {
        this.seats = seats;
        this.data = data;
        this.doors = doors;
        this.works = works;
        this.community = community;
    }

    CohortPage page(Visit visit, Optional<UUID> reader) {
        var cohort = visit.cohort();
        var standing = Standing.of(cohort.status());
        var about = About.of(cohort.offer().summary());
        return new CohortPage(
                cohort.offer().title(),
                about,
                "/workshops/" + cohort.offer().slug(),
                "/cohorts/" + cohort.id(),
                new CohortPage.Standing(standing.word(), standing.look(), cohort.reason()),
                visit.release().map(Release::words).orElse(""),
                visit.isTentative(),
                visit.note(),
                when(cohort),
                where(cohort),
                cohort.plan().staff().stream().map(CohortView::person).toList(),
                seats(cohort, seats.of(cohort.id(), cohort.plan().capacity())),
                visit.days(),
                shown(cohort.id()),
                community(community.to(reader, cohort)),
                data.preview(cohort, about),
                data.of(cohort, about));
    }

    private CohortPage.Shown shown(CohortId cohort) {
        return Optional.ofNullable(works.getIfAvailable())
                .flatMap(known -> known.of(cohort))
                .map(shown -> new CohortPage.Shown(shown.words(), shown.address()))
                .orElse(new CohortPage.Shown("", ""));
    }

    private static CohortPage.Community community(Community.Shown shown) {
        return new CohortPage.Community(
                shown.exists(),
                shown.links().stream()
                        .map(link -> new CohortPage.Place(link.label(), link.url()))
                        .toList());
    }

    private static CohortPage.When when(Cohort cohort) {
        var plan = cohort.plan();
        return new CohortPage.When(
                SpokenTime.machine(plan.startsAt(), plan.zone()),
                SpokenTime.days(plan.startsAt(), plan.endsAt()),
                SpokenTime.hours(plan.startsAt(), plan.endsAt()),
                SpokenTime.zone(plan.zone(), plan.startsAt()));
    }

    private CohortPage.Where where(Cohort cohort) {
        var place = cohort.plan().place();
        var venue = place.venue();
        return venue == null
                ? new CohortPage.Where(place.words(), "", "", "", "", place.isOnline())
                : new CohortPage.Where(
                        venue.name(),
                        venue.address(),
                        doors.of(cohort.plan()),
                        venue.accessNotes(),
                        venue.mapLink(),
                        place.isOnline());
    }

    private static CohortPage.Person person(StaffMember member) {
        return new CohortPage.Person(member.name(), role(member.role()));
    }

    private static String role(StaffRole role) {
        return switch (role) {
            case LEAD -> "leads";
            case INSTRUCTOR -> "teaches";
            case HELPER -> "helps";
        };
    }

    private static CohortPage.Seats seats(Cohort cohort, Fullness fullness) {
        var action = SeatAction.of(cohort.status(), fullness);
        return new CohortPage.Seats(
                action.label().isEmpty() ? "" : fullness.words(),
                fullness.isCounted() && !action.label().isEmpty(),
                fullness.taken(),
                fullness.capacity(),
                action.label(),
                "/my/cohorts/" + cohort.id() + "/seat",
                action.why());
    }
}
