package dev.atelier.event.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.atelier.event.StaffRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cohort as anybody may see it.
 *
 * @param reason why it was postponed or cancelled; left out otherwise
 * @param venue left out if it is online only, or nobody knows yet
 * @param online whether one can take part from afar; how, those who have a seat read
 * @param agenda left out before its first release
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CohortAnswer(
        CohortLine about,
        @Nullable String reason,
        @Nullable VenueAnswer venue,
        boolean online,
        List<Teacher> staff,
        @Nullable AgendaState agenda,
        CohortLinks links) {

    /** One of its staff. */
    public record Teacher(String name, StaffRole role) {}

    /**
     * How far its agenda has come.
     *
     * @param release the latest one's number
     * @param note that it may change; empty where nothing is tentative
     */
    public record AgendaState(int release, boolean tentative, String note) {}

    /**
     * Whole addresses that anybody may open; those of the agenda answer from its first release on.
     *
     * @param workshop the workshop's page
     * @param changes the page of what each release changed, {@code feed} the same as Atom
     */
    public record CohortLinks(
            String page,
            String workshop,
            String pdf,
            String markdown,
            String calendar,
            String json,
            String schedule,
            String changes,
            String feed) {}
}
