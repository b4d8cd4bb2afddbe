package dev.atelier.mentorship.showcase;

import dev.atelier.mentorship.page.ExhibitView;
import dev.atelier.mentorship.page.Moment;
import dev.atelier.mentorship.page.ParameterRow;
import dev.atelier.mentorship.page.ShowingPage;
import dev.atelier.mentorship.showcase.WishForm.Problem;
import dev.atelier.mentorship.work.Markdown;
import dev.atelier.mentorship.work.ParameterRows;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lays out the form in which a learner chooses what to show, beside what others will see. */
final class ShowingPages {

    private ShowingPages() {}

    static ShowingPage page(AcceptedWork work, Wish wish, Problem problem) {
        return new ShowingPage(
                "/my/work/" + work.id(),
                work.title(),
                work.seated(),
                work.takenDown()
                        .map(down -> new ShowingPage.Takedown(
                                down.reason(), Moment.of(down.at().toInstant(), work.zone())))
                        .orElse(null),
                work.shown().map(shown -> "/showcase/" + shown.id()).orElse(null),
                typed(work, wish),
                problem.field(),
                problem.words(),
                problem.field().isEmpty() || problem.field().equals("show") ? preview(work, wish) : null);
    }

    private static ShowingPage.Typed typed(AcceptedWork work, Wish wish) {
        return new ShowingPage.Typed(
                work.images().stream()
                        .map(image -> new ShowingPage.Choice(
                                image.id().toString(),
                                image.name(),
                                small(image),
                                image.width(),
                                image.height(),
                                wish.images().contains(image.id())))
                        .toList(),
                wish.title(),
                wish.words(),
                wish.naming().name(),
                Naming.FIRST.of(work.name()),
                Naming.FULL.of(work.name()),
                wish.reach().name(),
                wish.parameters());
    }

    private static ShowingPage.@Nullable Preview preview(AcceptedWork work, Wish wish) {
        if (wish.images().isEmpty()) {
            return null;
        }
        var images = work.images().stream()
                .filter(image -> wish.images().contains(image.id()))
                .toList();
        var pictures = IntStream.range(0, images.size())
                .mapToObj(index -> picture(images.get(index), wish, index + 1, images.size()))
                .toList();
        return new ShowingPage.Preview(
                new ExhibitView(
                        wish.title(), wish.naming().of(work.name()), Markdown.unlessBlank(wish.words()), pictures),
                wish.consent(work.name()),
                wish.fingerprint());
    }

    private static ExhibitView.Picture picture(AcceptedWork.Image image, Wish wish, int position, int count) {
        var parameters = wish.parameters() ? ParameterRows.known(image.generation()) : List.<ParameterRow>of();
        return new ExhibitView.Picture(
                "/my/work/artifacts/" + image.id(),
                small(image),
                image.width(),
                image.height(),
                ShowcasePages.alt(wish.title(), position, count, parameters),
                parameters);
    }

    private static String small(AcceptedWork.Image image) {
        return "/my/work/artifacts/" + image.id() + "/small";
    }
}
