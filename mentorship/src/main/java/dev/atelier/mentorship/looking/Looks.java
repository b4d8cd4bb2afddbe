package dev.atelier.mentorship.looking;

import dev.atelier.mentorship.looking.SeenWork.Placed;
import dev.atelier.mentorship.page.BesidePage.Choice;
import dev.atelier.mentorship.page.ImageView;
import dev.atelier.mentorship.page.LookPage;
import dev.atelier.mentorship.page.LookPage.Across;
import dev.atelier.mentorship.page.Remarks;
import dev.atelier.mentorship.work.RoundViews;
import dev.atelier.mentorship.work.Shelf;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page that shows one artifact from near. A condition on ROUND says what the person may see. */
@Component
public class Looks {

    /** Other rounds in which an image is shown beside it. */
    private static final int ACROSS = 12;

    private final SeenWorks works;
    private final Shelf shelf;
    private final InstantSource clock;

    Looks(SeenWorks works, Shelf shelf, InstantSource clock) {
        this.works = works;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** The page of an image, or of a file that can be looked into; 404 for all that may not be seen or has no such page. */
    public LookPage page(UUID artifact, Condition seen, Viewer viewer) throws IOException {
        var work = works.of(artifact, seen).orElseThrow(Shelf::nothing);
        var found = work.find(artifact)
                .filter(placed -> placed.artifact().canBeLookedInto())
                .orElseThrow(Shelf::nothing);
        var views = new RoundViews(viewer.artifacts(), work.zone(), clock.instant());
        var inside = Inside.of(
                found.artifact().kind(),
                shelf.content(artifact, seen),
                found.artifact().name());
        var image = found.artifact().isImage() ? found.shown(views) : null;
        var closed = found.artifact().isKeptClosed() && viewer == Viewer.STAFF;
        return new LookPage(
                found.artifact().name(),
                found.artifact().details(),
                work.title(),
                viewer.home(work.id(), found.round().id()),
                closed ? null : viewer.artifacts() + artifact,
                image == null ? found.artifact().notes() : image.notes(),
                image == null ? null : picture(work, found, image, viewer),
                inside.tables(),
                inside.raw(),
                Remarks.NONE);
    }

    private static LookPage.Picture picture(SeenWork work, Placed image, ImageView shown, Viewer viewer) {
        var images = work.images();
        var place = images.indexOf(image);
        return new LookPage.Picture(
                shown,
                "Round " + image.round().number(),
                neighbour(images, place - 1, viewer),
                neighbour(images, place + 1, viewer),
                viewer.gallery(work.id(), image.round().id()),
                viewer.beside(),
                others(work, image),
                images.stream()
                        .filter(other -> other.hasTheNameOf(image) && other.isOfAnotherRound(image))
                        .limit(ACROSS)
                        .map(other -> across(other, image, viewer))
                        .toList());
    }

    private static @Nullable String neighbour(List<Placed> images, int place, Viewer viewer) {
        return place < 0 || place >= images.size()
                ? null
                : viewer.look(images.get(place).id());
    }

    private static List<Choice> others(SeenWork work, Placed image) {
        var partner = work.partner(image);
        return Stream.concat(
                        partner.stream(),
                        work.images().stream()
                                .filter(other -> !other.equals(image)
                                        && !partner.filter(other::equals).isPresent()))
                .map(other -> new Choice(other.id().toString(), other.words()))
                .toList();
    }

    /** Told from the earlier to the later, whichever one is looked at. */
    private static Across across(Placed other, Placed image, Viewer viewer) {
        var earlier = other.round().number() < image.round().number() ? other : image;
        var later = earlier.equals(other) ? image : other;
        var before = RoundViews.generation(earlier.artifact());
        var after = RoundViews.generation(later.artifact());
        return new Across(
                "Round " + other.round().number(),
                viewer.artifacts() + other.id() + "/tile",
                viewer.beside(earlier.id(), later.id()),
                before.isPresent() && after.isPresent()
                        ? Changes.between(before.get(), after.get()).sentence()
                        : "");
    }
}
