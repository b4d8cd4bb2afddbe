package dev.atelier.mentorship.looking;

import dev.atelier.mentorship.page.GalleryPage;
import dev.atelier.mentorship.work.Shelf;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

/** Makes the page that shows all images of a work. */
@Component
public class Galleries {

    private final SeenWorks works;

    Galleries(SeenWorks works) {
        this.works = works;
    }

    /** The work that has a round like {@code which} among those that the person may see; else 404. */
    public GalleryPage page(Condition which, Condition seen, Viewer viewer) {
        var found = works.images(which, seen).orElseThrow(Shelf::nothing);
        var newest = found.rounds().getFirst().id();
        return new GalleryPage(
                (viewer == Viewer.LEARNER ? found.work() : newest).toString(),
                found.title(),
                viewer.home(found.work(), newest),
                viewer.beside(),
                found.rounds().stream()
                        .filter(round -> !round.images().isEmpty())
                        .map(round -> new GalleryPage.Round(
                                round.number(),
                                round.images().stream()
                                        .map(image -> image.tile(viewer))
                                        .toList()))
                        .toList());
    }
}
