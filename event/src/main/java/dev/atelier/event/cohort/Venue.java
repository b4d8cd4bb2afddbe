package dev.atelier.event.cohort;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A place to meet, its address in parts; every part but the name may be empty. */
public record Venue(
        String name,
        String street,
        String locality,
        String region,
        String postalCode,
        String country,
        String accessNotes,
        String mapLink) {

    public Venue {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A venue needs a name");
        }
    }

    /** The parts that tell one venue from another, so that this line never changes by an edit elsewhere. */
    public String line() {
        return Stream.of(name, street, locality).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
