package dev.atelier.event.curriculum;

import dev.atelier.event.WorkshopId;
import dev.atelier.event.outline.Outline;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins drafts: the first from what was read in an agenda text, later ones from the latest published version. */
@Service
public class DraftBeginning {

    /** What a workshop is called whose agenda names no title; it can't be published under this name. */
    public static final String UNTITLED = "Workshop without a title";

    private final CurriculumDrafts drafts;
    private final Versions versions;

    DraftBeginning(CurriculumDrafts drafts, Versions versions) {
        this.drafts = drafts;
        this.versions = versions;
    }

    /** Why a text makes no draft, in words for the person who brought it; empty if it does. */
    public static Optional<String> refusal(Outline outline) {
        var modules = outline.modules().size();
        var items = DraftFromOutline.of(outline).size();
        if (modules > Draft.MOST_MODULES || items > Draft.MOST_ITEMS) {
            return Optional.of(("The text reads as %,d modules with %,d items, and a curriculum has at most %,d modules"
                            + " with %,d items together. Leave out what is not the agenda, or split it.")
                    .formatted(modules, items, Draft.MOST_MODULES, Draft.MOST_ITEMS));
        }
        return Optional.empty();
    }

    @Transactional
    public void fromOutline(WorkshopId workshop, Outline outline) {
        drafts.begin(workshop, UUID.randomUUID(), 1, DraftFromOutline.of(outline));
    }

    /** Opens a draft of the next version; false if nothing was published yet. Where there is one, it stays. */
    @Transactional
    boolean fromLatest(WorkshopId workshop) {
        var latest = versions.latest(workshop);
        latest.ifPresent(version -> {
            var draft = new Draft(version.modules(), java.util.List.of(), versions.keys(workshop));
            drafts.begin(workshop, UUID.randomUUID(), version.number() + 1, draft);
        });
        return latest.isPresent();
    }
}
