package dev.atelier.event.page;

import java.util.List;

/**
 * A page of venues by name; those that are not offered any more by themselves.
 *
 * @param first whether it is the first page
 * @param more where the next page is; empty on the last one
 */
public record VenueListPage(List<Line> venues, List<Line> retired, boolean first, String more) {

    /** One of them; {@code coming} says what is still to take place there. */
    public record Line(String address, String name, String where, String rooms, String coming) {}
}
