package dev.atelier.event.page;

import java.util.List;

/**
 * A cohort's public page.
 *
 * @param release "Tentative agenda, release 3"; empty before the first release
 * @param note that details may change, or that the date has moved; empty if there is nothing to say
 * @param jsonLd structured data (schema.org/Event), safe to stand in a script element
 */
public record CohortPage(
        String title,
        String about,
        String workshop,
        String address,
        Standing standing,
        String release,
        boolean tentative,
        String note,
        When when,
        Where where,
        List<Person> staff,
        Seats seats,
        List<AgendaDay> days,
        Shown shown,
        Community community,
        LinkPreview preview,
        String jsonLd) {

    /** Where it stands, and why if it does not go on. */
    public record Standing(String word, String look, String reason) {}

    public record When(String starts, String days, String hours, String zone) {}

    /** All but {@code words} may be empty; {@code doors} says when they are open. */
    public record Where(String words, String address, String doors, String access, String map, boolean online) {}

    public record Person(String name, String role) {}

    /** Works that its learners show to the world; both are empty if there are none. */
    public record Shown(String words, String address) {}

    /** Whether its people talk somewhere, and where; {@code places} are empty for whoever has no seat. */
    public record Community(boolean exists, List<Place> places) {}

    /** One such place outside. */
    public record Place(String label, String url) {}

    /** The one thing to do; without an {@code action}, {@code why} says why there is none. */
    public record Seats(
            String words, boolean counted, int taken, int capacity, String action, String address, String why) {}
}
