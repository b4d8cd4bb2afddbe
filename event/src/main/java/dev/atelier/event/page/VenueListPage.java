package dev.atelier.event.page;

import java.util.List;

/** All venues by name; those that are not offered any more by themselves. */
public record VenueListPage(List<Line> venues, List<Line> retired) {

    /** One of them; {@code coming} says what is still to take place there. */
    public record Line(String address, String name, String where, String rooms, String coming) {}
}
