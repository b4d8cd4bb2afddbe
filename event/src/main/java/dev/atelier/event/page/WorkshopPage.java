package dev.atelier.event.page;

import java.util.List;

/** What visitors see of a workshop; {@code lede}, {@code summary} and {@code prerequisites} are safe HTML. */
public record WorkshopPage(
        String slug,
        String address,
        String title,
        String description,
        String lede,
        String summary,
        String prerequisites,
        String tentativeNote,
        int version,
        List<ModuleView> modules,
        List<UpcomingCohort> cohorts,
        String courseData,
        String preview) {

    /** For admins who look at what is not public yet; empty for everybody else. */
    public boolean isPreview() {
        return !preview.isEmpty();
    }
}
