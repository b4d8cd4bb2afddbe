package dev.atelier.event.page;

import java.util.List;

/**
 * What visitors see of a workshop; {@code lede}, {@code summary} and {@code prerequisites} are safe HTML.
 *
 * @param hasCommunity whether there is a place where its people talk, known to whoever has a seat
 * @param works what its learners show to the world, in words; empty if nothing
 */
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
        LinkPreview linkPreview,
        String preview,
        String works,
        String worksAddress,
        boolean hasCommunity) {

    /** For admins who look at what is not public yet; empty for everybody else. */
    public boolean isPreview() {
        return !preview.isEmpty();
    }
}
