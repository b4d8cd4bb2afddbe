package dev.atelier.event.workshop;

import dev.atelier.event.WorkshopId;
import dev.atelier.event.page.ModuleView;
import java.util.List;

/** A workshop with its latest published curriculum; version 0 means that none is published. */
record Offered(WorkshopId id, About about, int version, List<ModuleView> modules) {

    /** What the workshop says of itself; summary and prerequisites are Markdown. */
    record About(String slug, String title, String summary, String prerequisites, String tentativeNote) {}

    boolean isPublic() {
        return version > 0;
    }
}
