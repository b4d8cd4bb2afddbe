package dev.atelier.mentorship.looking;

import dev.atelier.mentorship.looking.SeenWork.Placed;
import dev.atelier.mentorship.page.BesidePage;
import dev.atelier.mentorship.page.BesidePage.Choice;
import dev.atelier.mentorship.page.BesidePage.Side;
import dev.atelier.mentorship.page.ParameterRow;
import dev.atelier.mentorship.work.ParameterRows;
import dev.atelier.mentorship.work.RoundViews;
import dev.atelier.mentorship.work.Shelf;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

/** Makes the page that holds two images of one work beside each other. */
@Component
public class Besides {

    /** What whoever chose none is told. */
    public static final String CHOOSE = "Choose two images first, then hold them beside each other.";

    static final String UNTOLD =
            "At least one of the two files does not say how it was made, so nothing can be compared but what one sees.";

    private final SeenWorks works;
    private final InstantSource clock;

    Besides(SeenWorks works, InstantSource clock) {
        this.works = works;
        this.clock = clock;
    }

    /** The first two images count; one alone gets the one that it is best held beside, and itself if there is no other. */
    public BesidePage page(List<UUID> images, Condition seen, Viewer viewer) {
        var first = images.stream().findFirst().orElseThrow(Shelf::nothing);
        var work = works.of(first, seen).orElseThrow(Shelf::nothing);
        var one = image(work, first);
        if (images.size() > 1) {
            return page(work, one, image(work, images.get(1)), viewer);
        }
        var other = work.partner(one).orElse(one);
        // What came first stands on the left.
        return other.round().number() < one.round().number()
                ? page(work, other, one, viewer)
                : page(work, one, other, viewer);
    }

    private static Placed image(SeenWork work, UUID artifact) {
        return work.find(artifact).filter(placed -> placed.artifact().isImage()).orElseThrow(Shelf::nothing);
    }

    private BesidePage page(SeenWork work, Placed left, Placed right, Viewer viewer) {
        var views = new RoundViews(viewer.artifacts(), work.zone(), clock.instant());
        var before = RoundViews.generation(left.artifact());
        var after = RoundViews.generation(right.artifact());
        var told = before.isPresent() && after.isPresent();
        var changes = told ? Changes.between(before.get(), after.get()) : new Changes(UNTOLD, List.of());
        return new BesidePage(
                work.title(),
                viewer.home(work.id(), right.round().id()),
                viewer.beside(),
                viewer.beside(right.id(), left.id()),
                side(left, views, viewer),
                side(right, views, viewer),
                changes.sentence(),
                changes.rows(),
                told ? alike(ParameterRows.of(before.get()), ParameterRows.of(after.get())) : List.of(),
                work.images().stream()
                        .map(image -> new Choice(image.id().toString(), image.words()))
                        .toList());
    }

    private static Side side(Placed image, RoundViews views, Viewer viewer) {
        return new Side(image.shown(views), "Round " + image.round().number(), viewer.look(image.id()));
    }

    private static List<ParameterRow> alike(ParameterRows left, ParameterRows right) {
        return left.first().stream().filter(right.first()::contains).toList();
    }
}
