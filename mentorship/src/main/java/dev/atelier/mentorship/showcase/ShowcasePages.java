package dev.atelier.mentorship.showcase;

import dev.atelier.mentorship.page.ExhibitPage;
import dev.atelier.mentorship.page.ExhibitView;
import dev.atelier.mentorship.page.ExhibitView.Picture;
import dev.atelier.mentorship.page.Moment;
import dev.atelier.mentorship.page.ParameterRow;
import dev.atelier.mentorship.page.ShowcasePage;
import dev.atelier.mentorship.work.Markdown;
import dev.atelier.mentorship.work.ParameterRows;
import dev.atelier.mentorship.work.Post;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lays exhibits out for pages. */
@Component
class ShowcasePages {

    /** Exhibits of a page. */
    static final int MOST = 24;

    private final Post post;

    ShowcasePages(Post post) {
        this.post = post;
    }

    ShowcasePage workshop(UUID workshop, List<Exhibit> found) {
        var title = found.stream().findFirst().map(exhibit -> exhibit.place().title());
        return list("/showcase/workshops/" + workshop, title, "", found);
    }

    /** {@code known} is the title for those who belong to the cohort. */
    ShowcasePage cohort(UUID cohort, Optional<String> known, List<Exhibit> found) {
        var title = known.or(
                () -> found.stream().findFirst().map(exhibit -> exhibit.place().title()));
        return list("/showcase/cohorts/" + cohort, title, title.isPresent() ? "/cohorts/" + cohort : "", found);
    }

    ExhibitPage exhibit(Exhibit exhibit) {
        var world = exhibit.reach() == Reach.WORLD;
        return new ExhibitPage(
                view(exhibit),
                "/showcase/"
                        + (world
                                ? "workshops/" + exhibit.place().workshop()
                                : "cohorts/" + exhibit.place().cohort()),
                exhibit.place().title(),
                Moment.of(exhibit.at(), exhibit.place().zone()),
                world,
                world ? post.page(exhibit.address()) : "",
                world ? post.page(exhibit.address() + "/images/1/small") : "",
                exhibit.own(),
                exhibit.lookedAfter(),
                UUID.randomUUID().toString());
    }

    static ExhibitView view(Exhibit exhibit) {
        return new ExhibitView(
                exhibit.title(),
                exhibit.name(),
                Markdown.unlessBlank(exhibit.words()),
                exhibit.images().stream()
                        .map(image -> picture(
                                exhibit.address() + "/images/" + image.position(),
                                image,
                                exhibit.title(),
                                exhibit.images().size()))
                        .toList());
    }

    static String alt(String title, int position, int count, List<ParameterRow> parameters) {
        return parameters.stream()
                .filter(row -> row.name().equals("prompt"))
                .findFirst()
                .map(row -> Markdown.stored(row.value(), 150))
                .orElse(count == 1 ? title : title + ", image " + position + " of " + count);
    }

    private static Picture picture(String base, Exhibit.Image image, String title, int count) {
        var parameters = ParameterRows.known(image.generation());
        return new Picture(
                base,
                base + "/small",
                image.width(),
                image.height(),
                alt(title, image.position(), count, parameters),
                parameters);
    }

    private static ShowcasePage list(String path, Optional<String> title, String cohort, List<Exhibit> found) {
        var shown = found.subList(0, Math.min(MOST, found.size()));
        return new ShowcasePage(
                title.orElse(""),
                cohort,
                shown.stream().map(ShowcasePages::tile).toList(),
                found.size() > MOST
                        ? path + "?after=" + shown.getLast().cursor().word()
                        : "");
    }

    private static ShowcasePage.Tile tile(Exhibit exhibit) {
        var first = exhibit.images().getFirst();
        return new ShowcasePage.Tile(
                exhibit.address(),
                exhibit.address() + "/images/1/tile",
                exhibit.title(),
                exhibit.name(),
                first.width(),
                first.height(),
                exhibit.reach() == Reach.COHORT);
    }
}
