package dev.atelier.event.workshop;

import dev.atelier.event.ShownWorks;
import dev.atelier.event.calendar.PublicAddress;
import dev.atelier.event.cohort.UpcomingCohorts;
import dev.atelier.event.community.Community;
import dev.atelier.event.page.ModuleView;
import dev.atelier.event.page.UpcomingCohort;
import dev.atelier.event.page.WorkshopPage;
import dev.atelier.event.text.Markdown;
import dev.atelier.event.text.Shortened;
import dev.atelier.event.visitor.PreviewCard;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Composes the public page of a workshop. */
@Component
class WorkshopPages {

    private static final int DESCRIPTION = 200;

    private final UpcomingCohorts upcoming;
    private final PublicAddress addresses;
    private final ObjectProvider<ShownWorks> works;
    private final Community community;

    WorkshopPages(
            UpcomingCohorts upcoming, PublicAddress addresses, ObjectProvider<ShownWorks> works, Community community) {
        this.upcoming = upcoming;
        this.addresses = addresses;
        this.works = works;
        this.community = community;
    }

    WorkshopPage of(Offered workshop) {
        return page(workshop, workshop.modules(), "");
    }

    /** The page as it will be with these modules, for admins. */
    WorkshopPage preview(Offered workshop, List<ModuleView> modules, String words) {
        return page(workshop, modules, words);
    }

    /** What a link to the page is shown with. */
    PreviewCard card(Offered workshop) {
        return card(workshop, upcoming.of(workshop.id()));
    }

    private static PreviewCard card(Offered workshop, List<UpcomingCohort> cohorts) {
        return new PreviewCard(
                workshop.about().title(),
                cohorts.stream()
                        .findFirst()
                        .map(next -> List.of(next.days(), next.place()))
                        .orElse(List.of("A hands-on workshop")));
    }

    private WorkshopPage page(Offered workshop, List<ModuleView> modules, String preview) {
        var about = workshop.about();
        var address = addresses.of("/workshops/" + about.slug());
        var summary = about.summary().replace("\r\n", "\n").strip();
        var end = summary.indexOf("\n\n");
        var lede = end < 0 ? summary : summary.substring(0, end);
        var description = Shortened.to(DESCRIPTION, Markdown.words(lede));
        var cohorts = upcoming.of(workshop.id());
        var shown = Optional.ofNullable(works.getIfAvailable()).flatMap(known -> known.of(workshop.id()));
        var course = new CourseData(
                addresses.of("/"), address, about.title(), description, Markdown.words(about.prerequisites()));
        return new WorkshopPage(
                about.slug(),
                address,
                about.title(),
                description,
                Markdown.html(lede),
                end < 0 ? "" : Markdown.html(summary.substring(end)),
                Markdown.html(about.prerequisites()),
                about.tentativeNote(),
                workshop.version(),
                modules,
                cohorts,
                course.json(modules, cohorts),
                card(workshop, cohorts).of(description, address),
                preview,
                shown.map(ShownWorks.Shown::words).orElse(""),
                shown.map(ShownWorks.Shown::address).orElse(""),
                community.exists(workshop.id()));
    }
}
