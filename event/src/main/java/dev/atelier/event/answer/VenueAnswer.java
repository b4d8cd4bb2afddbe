package dev.atelier.event.answer;

import java.util.UUID;

/**
 * A place to meet; every part but the name may be empty.
 *
 * @param id of the venue in the list of venues
 * @param mapLink an https address, or empty
 */
public record VenueAnswer(
        UUID id,
        String name,
        String street,
        String locality,
        String region,
        String postalCode,
        String country,
        String accessNotes,
        String mapLink) {}
