package dev.atelier.event.cohort;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place to meet, its address in parts; every part but the name may be empty.
 *
 * @param id null for one that is not in the list of venues yet
 * @param mapLink an https address, or empty
 */
public record Venue(
        @Nullable UUID id,
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

    /** What it is called and where it stands, in one line. */
    public String line() {
        return Stream.of(name, street, locality).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    /** Its address without its name, in one line; empty if nothing of it is known. */
    public String address() {
        return Stream.of(street, locality, region, postalCode, country)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Whether both are one place: the same name, street and locality, in small or large letters. */
    boolean isSameAs(Venue other) {
        return name.equalsIgnoreCase(other.name)
                && street.equalsIgnoreCase(other.street)
                && locality.equalsIgnoreCase(other.locality);
    }
}
